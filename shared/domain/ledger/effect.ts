/** Effect of one observation on the status of its article, with the reason where it has none. */
import { partitionPoint } from '../binary-search'
import type { Day, Observation } from '../types'
import { historyOf, isAbove, isActivity, isCounted, type Ledger, type LedgerEntry, type Standing } from './ledger'

export type Effect =
  | { readonly kind: 'moves' | 'confirms' | 'planned' | 'flag' | 'absent' }
  /**
   * `by` is the standing that prevents it: a later step, a step that activity does not take back, or the day's higher
   * step.
   */
  | { readonly kind: 'older' | 'activity' | 'outranked'; readonly by: Standing }

/**
 * Effect as of a day; later observations are left out. `absent`: the ledger does not hold it, as it was withdrawn,
 * replaced, or filtered by source.
 */
export function effectOf(ledger: Ledger, { article, id }: Pick<Observation, 'article' | 'id'>, until: Day): Effect {
  const entries = ledger.entries.get(article)
  const found = entries && placesIn(entries, historyOf(ledger, article)).get(id)
  if (!found) return { kind: 'absent' }
  const { entry, place } = found
  if (!isCounted(entry)) return { kind: 'planned' }
  if (entry.status.kind === 'flag') return { kind: 'flag' }
  const history = historyOf(ledger, article, until)
  const last = history.at(-1)
  if (place === null) return passedOver(entry, history, last)
  if (last && last !== history[place]) return { kind: 'older', by: last }
  return { kind: history[place - 1]?.status === entry.status ? 'confirms' : 'moves' }
}

/**
 * The next standing of another status, as of a day, after one that an observation set: `null` where none followed,
 * `undefined` where it set none, or sets the latest.
 */
export function followedBy(
  ledger: Ledger,
  { article, id }: Pick<Observation, 'article' | 'id'>,
  until: Day,
): Standing | null | undefined {
  const entries = ledger.entries.get(article)
  const place = entries && placesIn(entries, historyOf(ledger, article)).get(id)?.place
  const history = historyOf(ledger, article, until)
  const own = typeof place === 'number' ? history[place] : undefined
  if (!own || own === history.at(-1)) return undefined
  return history.find(({ day, status }) => day > own.day && status !== own.status) ?? null
}

/** An entry with its index in the history; `null` where it is part of no standing. */
interface Place {
  readonly entry: LedgerEntry
  readonly place: number | null
}

const places = new WeakMap<readonly LedgerEntry[], ReadonlyMap<string, Place>>()

/** Indexes an article's entries by observation id, memoised: a screen looks up many observations of one article. */
function placesIn(entries: readonly LedgerEntry[], history: readonly Standing[]): ReadonlyMap<string, Place> {
  const known = places.get(entries)
  if (known) return known
  const found = new Map<string, Place>()
  // Of two entries with one id the first counts.
  for (const entry of entries.toReversed()) found.set(entry.observation.id, { entry, place: null })
  for (const [place, turn] of history.entries())
    for (const entry of turn.entries)
      if (found.get(entry.observation.id)?.entry === entry) found.set(entry.observation.id, { entry, place })
  places.set(entries, found)
  return found
}

function passedOver(entry: LedgerEntry, history: readonly Standing[], last: Standing | undefined): Effect {
  const next = partitionPoint(history, (turn) => turn.day < entry.day)
  const before = history[next - 1]
  if (before && isActivity(entry) && !isAbove(entry.status, before.status)) {
    if (before.status !== entry.status) return { kind: 'activity', by: before }
    return last && last.status !== entry.status ? { kind: 'older', by: last } : { kind: 'confirms' }
  }
  const same = history[next]
  return same?.day === entry.day ? { kind: 'outranked', by: same } : { kind: 'confirms' }
}
