import { useState } from 'preact/hooks'
import { type Entry, historyOf, type Standing } from '../../../shared/domain/ledger'
import type { ObservationRecord } from '../../../shared/domain/records'
import type { Article, Observation } from '../../../shared/domain/types'
import { linkToDay } from '../../app/navigation'
import { atlas, day, isPast, ledger } from '../../app/state'
import { nameIn, t } from '../../i18n'
import { ObservationItem } from '../../parts/ObservationItem'

const PAGE = 100

/** Every observation by the day, newest first; of very many the older ones when asked for. */
export function Observations({ article }: { article: Article }) {
  const [most, setMost] = useState(PAGE)
  const all = ledger.value.entries.get(article.id) ?? []
  const shown = all.filter((entry) => entry.day <= day.value).toReversed()
  const later = all.length - shown.length
  const backFrom = takenBack(historyOf(ledger.value, article.id, day.value))
  return (
    <>
      <h2 class="sec">
        {t('observations')}{' '}
        {shown.length > 0 && <span class="label">{t('observations-count', { n: shown.length })}</span>}
      </h2>
      {shown.length > 0 && (
        <ol class="obs" reversed start={shown.length}>
          {shown.slice(0, most).map((entry) => (
            <ObservationItem
              key={entry.observation.id}
              entry={entry}
              wentBackFrom={backFrom.get(entry) ?? null}
              reason={reasonOf(entry)}
              dependsOn={namesOf(entry)}
            />
          ))}
        </ol>
      )}
      {shown.length > most && (
        <button class="btn" type="button" onClick={() => setMost(most + PAGE)}>
          {t('observations-older', { n: Math.min(PAGE, shown.length - most) })}
        </button>
      )}
      {later > 0 && isPast.value && (
        <p class="more">
          {t('observations-later', { n: later })} <a href={linkToDay(null)}>{t('show-today')}</a>
        </p>
      )}
    </>
  )
}

/** The turns that were taken back, by the entries that did so. */
function takenBack(history: readonly Standing[]): ReadonlyMap<Entry, Standing> {
  const turns = new Map<Entry, Standing>()
  for (const [index, { move, entries }] of history.entries()) {
    const before = history[index - 1]
    if (move === 'back' && before) for (const entry of entries) turns.set(entry, before)
  }
  return turns
}

/** Why it took the place of another; `null` where it did not. */
function reasonOf({ observation, origin }: Entry): string | null {
  if (origin === 'pack') return null
  const made: Observation & Partial<Pick<ObservationRecord, 'supersedes' | 'reason'>> = observation
  return made.supersedes === undefined ? null : (made.reason ?? '')
}

const namesOf = ({ observation }: Entry): readonly string[] =>
  (observation.dependsOn ?? []).map((id) => {
    const other = atlas.value?.articles.get(id)
    return other ? nameIn(other.names) : id
  })
