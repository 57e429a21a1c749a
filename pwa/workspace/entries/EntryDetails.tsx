/** List of entries that opens on demand, under its label and their number. */
import { useState } from 'preact/hooks'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { t } from '../../i18n'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { ShowMore } from '../../parts/lists/ShowMore'
import type { EntryNames } from '../report-phrases'
import { summaryOf } from './entry-summary'

interface Props {
  readonly label: string
  readonly entries: readonly Entry[]
  /** Names of what an entry refers to. */
  readonly namesFor: (entry: Entry) => EntryNames
}

const PAGE = 50

export function EntryDetails({ label, entries, namesFor }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState(PAGE)
  if (entries.length === 0) return null
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label} <span class="label">{t('plan-count', { n: entries.length })}</span>
      </summary>
      {isOpen && (
        <ul class="rows">
          {entries.slice(0, shown).map((entry) => (
            <li key={entry.id} class={!isPublic(entry) ? 'own-private' : undefined}>
              <span>
                {summaryOf(entry, namesFor(entry))} <PrivateTag layer={entry.layer} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {isOpen && <ShowMore shown={shown} total={entries.length} onMore={() => setShown(shown + PAGE)} />}
    </details>
  )
}
