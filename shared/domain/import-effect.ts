/**
 * Effect of an import on statuses: the ledger before and after it, compared article by article as of a day. For one entry
 * the ledger of its article alone is built, so that thousands are compared as they are looked at.
 */
import type { Entry, ObservationEntry } from './entries'
import { articleChangedBy, type Held, type PlannedEntry } from './import-plan'
import { buildLedger, historyOf, type Ledger, statusAsOf } from './ledger'
import type { Day, Negotiation, Observation, Status } from './types'

/** Change of an article's status; `null` for none before, or none after. */
export interface StatusChange {
  readonly article: string
  readonly from: Status | null
  readonly to: Status | null
}

/** Articles whose status as of a day differs between two ledgers, flags aside. */
export function statusChanges(before: Ledger, after: Ledger, day: Day): readonly StatusChange[] {
  const articles = new Set([...before.entries.keys(), ...after.entries.keys()])
  return [...articles].flatMap((article) => statusChange(before, after, article, day) ?? [])
}

function statusChange(before: Ledger, after: Ledger, article: string, day: Day): StatusChange | null {
  const [from, to] = [before, after].map((ledger) => statusAsOf(ledger, article, day).standing?.status ?? null)
  return from?.id === to?.id ? null : { article, from: from ?? null, to: to ?? null }
}

export interface EntryEffect {
  readonly change: StatusChange | null
  /** True where the sources of its date would differ because of it. */
  readonly contests: boolean
}

const NO_EFFECT: EntryEffect = { change: null, contests: false }

/** Returns the effect of each planned entry by itself, as of a day, over the data here. */
export function effectsOn(
  held: Held,
  statuses: Negotiation['statuses'],
  day: Day,
): (planned: PlannedEntry) => EntryEffect {
  const shipped = groupByArticle(held.observations)
  const mine = groupByArticle(held.entries.filter((entry) => entry.kind === 'observation'))
  const withdrawals = held.entries.filter((entry) => entry.kind === 'withdrawal')
  const before = new Map<string, Ledger>()
  const ledgerWith = (article: string, more: readonly Entry[]) =>
    buildLedger({ statuses, observations: shipped.get(article) ?? [] }, [
      ...(mine.get(article) ?? []),
      ...withdrawals,
      ...more,
    ])
  return (planned) => {
    const article = articleChangedBy(planned)
    if (article === null || planned.deed === 'same' || planned.deed === 'conflicts') return NO_EFFECT
    const without = before.get(article) ?? ledgerWith(article, [])
    before.set(article, without)
    const after = ledgerWith(article, [planned.entry])
    const contests =
      planned.entry.kind === 'observation' &&
      contestsOf(after, article, planned.entry) > contestsOf(without, article, planned.entry)
    return { change: statusChange(without, after, article, day), contests }
  }
}

/** Number of sources of the day of an observation that differ from the others. */
function contestsOf(ledger: Ledger, article: string, { id, date }: ObservationEntry): number {
  const turn = historyOf(ledger, article).find(
    ({ date: other, entries, contestedBy }) =>
      [...entries, ...contestedBy].some(({ observation }) => observation.id === id) || other === date,
  )
  return turn?.contestedBy.length ?? 0
}

function groupByArticle<T extends Observation>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(one.article)
    if (group) group.push(one)
    else groups.set(one.article, [one])
  }
  return groups
}

/**
 * Ids of the observations that state the status that an article has after an import and had not before.
 */
export function movingIds(before: Ledger, after: Ledger, day: Day): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { article } of statusChanges(before, after, day))
    for (const { observation } of statusAsOf(after, article, day).standing?.entries ?? []) ids.add(observation.id)
  return ids
}
