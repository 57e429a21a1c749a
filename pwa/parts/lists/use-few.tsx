/** The first few of a list, and a button that shows all of it; all on paper. */
import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { isPrinting } from '../../model/state'

interface Few<T> {
  readonly shown: readonly T[]
  /** The button; `null` where all are shown. */
  readonly more: ComponentChild
}

export function useFew<T>(list: readonly T[], few: number): Few<T> {
  const [isAll, setAll] = useState(false)
  if (isAll || isPrinting.value || list.length <= few) return { shown: list, more: null }
  const more = (
    <button class="btn quiet" type="button" onClick={() => setAll(true)}>
      {t('show-all', { n: list.length })}
    </button>
  )
  return { shown: list.slice(0, few), more }
}
