/** Selection of several entries of a list, to share them together. */
import { useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries'
import { t } from '../../i18n'
import { ShareEntries } from '../../workspace/ShareEntries'

export interface Selection {
  /** True while entries are being selected. */
  readonly isOn: boolean
  readonly ids: ReadonlySet<string>
  readonly choose: (ids: readonly string[], on: boolean) => void
  readonly start: () => void
  readonly end: () => void
}

const NONE: ReadonlySet<string> = new Set()

export function useSelection(): Selection {
  const [isOn, setOn] = useState(false)
  const [ids, setIds] = useState(NONE)
  return {
    isOn,
    ids,
    choose: (some, on) => setIds(new Set(on ? [...ids, ...some] : [...ids].filter((id) => !some.includes(id)))),
    start: () => setOn(true),
    end: () => {
      setOn(false)
      setIds(NONE)
    },
  }
}

interface Props {
  readonly selection: Selection
  /** Entries that the filters let through, shown or not. */
  readonly listed: readonly Entry[]
}

export function SelectionBar({ selection: { isOn, ids, choose, start, end }, listed }: Props) {
  const [sharing, setSharing] = useState(false)
  if (!isOn)
    return (
      <p class="bar">
        <button class="btn" type="button" onClick={start}>
          {t('share-select')}
        </button>
      </p>
    )
  const all = listed.map(({ id }) => id)
  return (
    <>
      <p class="bar">
        <span role="status">{t('share-selected', { n: ids.size })}</span>
        <button class="btn" type="button" onClick={() => choose(all, true)}>
          {t('plan-all')}
        </button>
        <button class="btn" type="button" onClick={() => choose(all, false)}>
          {t('plan-none')}
        </button>
        <button
          class="btn primary"
          type="button"
          disabled={ids.size === 0}
          aria-expanded={sharing}
          onClick={() => setSharing(!sharing)}
        >
          {t('share-do', { n: ids.size })}
        </button>
        <button class="btn" type="button" onClick={end}>
          {t('share-select-end')}
        </button>
      </p>
      {sharing && ids.size > 0 && <ShareEntries ids={ids} />}
    </>
  )
}
