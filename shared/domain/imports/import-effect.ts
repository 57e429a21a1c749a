/**
 * Effect of an import on statuses: the ledger before and after it, compared article by article as of a day. For one entry
 * the ledger of its article alone is built, so that thousands are compared as they are looked at.
 */
import { assemble } from '../assembly/assemble'
import { effectiveDay } from '../dates/days'
import { type Entry, entriesOf, type ObservationEntry } from '../entries/entries'
import { merge } from '../entries/union'
import { buildLedger, historyOf, type Ledger, statusAsOf } from '../ledger/ledger'
import type { Day, Negotiation, Observation, Status } from '../types'
import { articleChangedBy, type Held, isAboutStatus, type PlannedEntry } from './import-plan'

/** Change of an article's status; `null` for none before, or none after. */
export interface StatusChange {
  readonly article: string
  readonly from: Status | null
  readonly to: Status | null
  /** The day of it where that is still to come. */
  readonly later?: Day
}

/** Change of what is shown beside an article's status: a flag in force, or that sources differ. */
export interface MarkChange {
  readonly article: string
  /** `null` where sources differ. */
  readonly flag: Status | null
  readonly on: boolean
}

/** The ledger of a dataset with entries of any order, as it is once they are stored: over the statuses as corrected by them. */
export function ledgerWith(pack: Negotiation, ...lists: readonly (readonly Entry[])[]): Ledger {
  const entries = entriesOf(merge(...lists), pack.id)
  return buildLedger(assemble(pack, entries), entries)
}

/** Articles whose status differs between two ledgers, flags aside: as of a day, and from the first later day on. */
export function statusChanges(before: Ledger, after: Ledger, day: Day): readonly StatusChange[] {
  return articlesOf(before, after).flatMap((article) => changesOf(before, after, article, day))
}

/** Changes of flags, and articles whose sources differ, as of a day. */
export function markChanges(before: Ledger, after: Ledger, day: Day): readonly MarkChange[] {
  return articlesOf(before, after).flatMap((article) => {
    const [from, to] = [marksAsOf(before, article, day), marksAsOf(after, article, day)]
    const only = (some: Marks, others: Marks, on: boolean) =>
      [...some].flatMap(([id, flag]) => (others.has(id) ? [] : [{ article, flag, on }]))
    return [...only(to, from, true), ...only(from, to, false)]
  })
}

/** Flags in force by id, and `null` under an empty id where sources differ. */
type Marks = ReadonlyMap<string, Status | null>

function marksAsOf(ledger: Ledger, article: string, day: Day): Marks {
  const { flags, standing } = statusAsOf(ledger, article, day)
  const marks = new Map<string, Status | null>(flags.map(({ status }) => [status.id, status]))
  return standing && standing.contestedBy.length > 0 ? marks.set('', null) : marks
}

const articlesOf = (before: Ledger, after: Ledger): readonly string[] => [
  ...new Set([...before.entries.keys(), ...after.entries.keys()]),
]

/** The change as of a day, and the first later one that is another. */
function changesOf(before: Ledger, after: Ledger, article: string, day: Day): readonly StatusChange[] {
  const [mine, theirs] = [historyOf(before, article), historyOf(after, article)]
  const found: StatusChange[] = []
  let [from, to] = [mine.findLastIndex((turn) => turn.day <= day), theirs.findLastIndex((turn) => turn.day <= day)]
  let later: Day | undefined
  while (found.length === 0 || found.every((change) => change.later === undefined)) {
    const change = {
      article,
      from: mine[from]?.status ?? null,
      to: theirs[to]?.status ?? null,
      ...(later && { later }),
    }
    const known = found.some((one) => isSame(one.from, change.from) && isSame(one.to, change.to))
    if (!isSame(change.from, change.to) && !known) found.push(change)
    const next = [mine[from + 1]?.day, theirs[to + 1]?.day].filter((one) => one !== undefined).sort()[0]
    if (next === undefined) break
    if (mine[from + 1]?.day === next) from++
    if (theirs[to + 1]?.day === next) to++
    later = next
  }
  return found
}

/** A status that was corrected may be of another phase. */
const isSame = (a: Status | null, b: Status | null): boolean => a?.id === b?.id && a?.phase === b?.phase

export interface EntryEffect {
  /** As of the day, and later. */
  readonly changes: readonly StatusChange[]
  /** True where the sources of its date would differ because of it. */
  readonly contests: boolean
}

const NO_EFFECT: EntryEffect = { changes: [], contests: false }

/** Returns the effect of each planned entry by itself, as of a day, over the data here. */
export function effectsOn(
  { pack, entries }: Pick<Held, 'pack' | 'entries'>,
  day: Day,
): (planned: PlannedEntry) => EntryEffect {
  if (!pack) return () => NO_EFFECT
  const own = entriesOf(entries, pack.id)
  const { statuses } = assemble(pack, own)
  const shipped = groupByArticle(pack.observations)
  const mine = groupByArticle(own.filter((entry) => entry.kind === 'observation'))
  const withdrawals = own.filter((entry) => entry.kind === 'withdrawal')
  const known = new Map<string, Entry | Observation>([...pack.observations, ...own].map((one) => [one.id, one]))
  const before = new Map<string, Ledger>()
  const ledgerOf = (article: string, more: readonly Entry[]) =>
    buildLedger({ statuses, observations: shipped.get(article) ?? [] }, [
      ...(mine.get(article) ?? []),
      ...withdrawals,
      ...more,
    ])
  let whole: Ledger | null = null
  return (given) => {
    const planned = throughWithdrawals(given, known)
    const { entry, deed, isUndone = false } = planned
    const isElsewhere = entry.negotiation !== pack.id
    if (isUndone || isElsewhere || deed === 'same' || deed === 'conflicts' || deed === 'completes' || deed === 'erased')
      return NO_EFFECT
    if (isAboutStatus(planned)) {
      whole ??= ledgerWith(pack, own)
      return { changes: statusChanges(whole, ledgerWith(pack, own, [entry]), day), contests: false }
    }
    const article = articleChangedBy(planned)
    if (article === null) return NO_EFFECT
    const without = before.get(article) ?? ledgerOf(article, [])
    before.set(article, without)
    const after = ledgerOf(article, [entry])
    const contests =
      entry.kind === 'observation' && contestsOf(after, article, entry) > contestsOf(without, article, entry)
    return { changes: changesOf(without, after, article, day), contests }
  }
}

/** A withdrawal of a withdrawal bears on what that one names: it makes it count again. A ring ends where it began. */
function throughWithdrawals(planned: PlannedEntry, known: ReadonlyMap<string, Entry | Observation>): PlannedEntry {
  let { target } = planned
  const seen = new Set<string>()
  while (target && 'kind' in target.one && target.one.kind === 'withdrawal' && !seen.has(target.one.id)) {
    seen.add(target.one.id)
    const one = known.get(target.one.withdraws)
    target = one ? { one, from: 'here' } : null
  }
  return { ...planned, target }
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
 * Ids of the observations among some that bear on what an article shows as of a day or will show later: no earlier than
 * its status, a flag in force, or with a target, which may be missed. All others are of its past.
 */
export function currentIds(before: Ledger, after: Ledger, added: readonly Entry[], day: Day): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const entry of added) {
    if (entry.kind !== 'observation') continue
    const { standing } = statusAsOf(before, entry.article, day)
    const isFlag = () =>
      statusAsOf(after, entry.article, day).flags.some(({ observation }) => observation.id === entry.id)
    if (!standing || effectiveDay(entry.date) >= standing.day || entry.target !== undefined || isFlag())
      ids.add(entry.id)
  }
  return ids
}
