/** A step in one line of text: what was saved, withdrawn or imported. */

import type { Entry } from '../../../shared/domain/entries/entries'
import { colonIn } from '../../../shared/domain/text/typography'
import { lang, t } from '../../i18n'
import { appData } from '../../model/state'
import type { Step } from '../../store'
import { KIND_LABELS, summaryOf } from './entry-summary'

/** The entries of a step that this tab can read, what it states before what it withdraws. */
export function entriesOf({ entries }: Pick<Step, 'entries'>): readonly Entry[] {
  const ids = new Set(entries)
  const found = appData.value?.entries.filter(({ id }) => ids.has(id)) ?? []
  return [...found.filter(({ kind }) => kind !== 'withdrawal'), ...found.filter(({ kind }) => kind === 'withdrawal')]
}

export function stepText(step: Step): string {
  if (step.kind === 'import') return t('step-import', { n: step.count })
  const [first] = entriesOf(step)
  if (!first) return t('step-hidden', { n: step.count })
  const what = `${t(KIND_LABELS[first.kind])}${colonIn(lang.value)}${summaryOf(first).trim()}`
  return step.count > 1 ? t('step-and-more', { what, n: step.count - 1 }) : what
}
