import { type Entry, historyOf, type Standing } from '../../../shared/domain/ledger'
import type { ObservationRecord } from '../../../shared/domain/records'
import type { Article } from '../../../shared/domain/types'
import { linkToDay } from '../../app/navigation'
import { atlas, day, isPast, ledger, record } from '../../app/state'
import { nameIn, t } from '../../i18n'
import { ObservationItem } from '../../parts/ObservationItem'

/** Every observation by the day, newest first. */
export function Observations({ article }: { article: Article }) {
  const all = ledger.value.entries.get(article.id) ?? []
  const shown = all.filter((entry) => entry.day <= day.value).toReversed()
  const later = all.length - shown.length
  const history = historyOf(ledger.value, article.id, day.value)
  return (
    <>
      <h2 class="sec">
        {t('observations')}{' '}
        {shown.length > 0 && <span class="label">{t('observations-count', { n: shown.length })}</span>}
      </h2>
      {shown.length > 0 && (
        <ol class="obs" reversed>
          {shown.map((entry) => (
            <ObservationItem
              key={entry.observation.id}
              entry={entry}
              wentBackFrom={backFrom(entry, history)}
              reason={reasonOf(entry)}
              dependsOn={namesOf(entry)}
            />
          ))}
        </ol>
      )}
      {later > 0 && isPast.value && (
        <p class="more">
          {t('observations-later', { n: later })} <a href={linkToDay(null)}>{t('show-today')}</a>
        </p>
      )}
    </>
  )
}

/** The turn that this entry takes back. */
function backFrom(entry: Entry, history: readonly Standing[]): Standing | null {
  const index = history.findIndex((standing) => standing.entries.includes(entry))
  return history[index]?.move === 'back' ? (history[index - 1] ?? null) : null
}

function reasonOf({ observation, origin }: Entry): string | null {
  if (origin === 'pack') return null
  const made = record.value?.records.find((found): found is ObservationRecord => found.id === observation.id)
  return made?.supersedes !== undefined ? (made.reason ?? '') : null
}

const namesOf = ({ observation }: Entry): readonly string[] =>
  (observation.dependsOn ?? []).map((id) => {
    const other = atlas.value?.articles.get(id)
    return other ? nameIn(other.names) : id
  })
