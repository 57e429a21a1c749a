/**
 * The ledger: all observations of a negotiation, and the status of an article as of a day, which is computed and never
 * stored. The rules are those of the design, "Status as of a day".
 */

import { partitionPoint } from './binary-search'
import { effectiveDay } from './days'
import { type Entry, type Layer, type ObservationEntry, withdrawnIds } from './entries'
import type { Article, Day, DayOrMonth, Negotiation, Observation, Phase, Status, Target } from './types'

/** An observation in the ledger, with where it came from and the day from which it counts. */
export interface LedgerEntry {
  readonly observation: Observation
  readonly day: Day
  readonly status: Status
  readonly origin: 'pack' | 'mine'
  readonly layer: Layer
}

/** One turn of an article's history: the status from this day on, until the next turn. */
export interface Standing {
  readonly day: Day
  /** The same as the source gives it: a month stays a month. */
  readonly date: DayOrMonth
  readonly status: Status
  readonly phase: Phase
  /** The start of the unbroken run of the phase. */
  readonly since: Day
  /** The day's entries that say so, the pack's first. */
  readonly entries: readonly LedgerEntry[]
  /** Other steps of the same day whose phase differs. */
  readonly contestedBy: readonly LedgerEntry[]
  /** Whether the phase went back, or sideways into or out of `parked`; `null` where the phase did not change. */
  readonly move: 'first' | 'forward' | 'back' | 'sideways' | null
}

/** Where an article stands as of a day. */
export interface ArticleStatus {
  readonly article: string
  /** `null` where the record has no step by that day. */
  readonly standing: Standing | null
  /** The side flags in force. */
  readonly flags: readonly LedgerEntry[]
  /** The latest entry that counts, whatever it says. */
  readonly last: LedgerEntry | null
  /** Announced, not counted. */
  readonly planned: readonly LedgerEntry[]
  readonly outstandingCount: number | null
  readonly target: Target | null
}

export interface Ledger {
  readonly statuses: ReadonlyMap<string, Status>
  /** By article, in order of the day from which they count. */
  readonly entries: ReadonlyMap<string, readonly LedgerEntry[]>
  /** The day of the latest entry that counts; `null` for an empty ledger. */
  readonly end: Day | null
}

/** Which observations a ledger takes in. */
export type Source = 'all' | 'pack' | 'mine'

/**
 * Brings the pack's observations and the user's records into one ledger. A superseded observation and a withdrawn
 * record no longer count; both stay in their stores. Records that name an unknown article or status are passed over:
 * they may belong to another pack, and come back with it.
 */
export function buildLedger(
  negotiation: Pick<Negotiation, 'statuses' | 'observations'>,
  records: readonly Entry[] = [],
  source: Source = 'all',
  gone: ReadonlySet<string> = replacedIds(records),
): Ledger {
  const statuses = new Map(negotiation.statuses.map((status) => [status.id, status]))
  const entries = new Map<string, LedgerEntry[]>()
  const mixed = new Set<LedgerEntry[]>()
  let end: Day | null = null
  const add = (observation: Observation, origin: LedgerEntry['origin'], layer: Layer) => {
    const status = statuses.get(observation.status)
    if (!status || gone.has(observation.id)) return
    const day = effectiveDay(observation.date)
    if (observation.basis !== 'planned' && (end === null || day > end)) end = day
    const entry = { observation, day, status, origin, layer }
    const list = entries.get(observation.article)
    if (!list) entries.set(observation.article, [entry])
    else {
      if ((list.at(-1)?.day ?? '') > day) mixed.add(list)
      list.push(entry)
    }
  }
  if (source !== 'mine') for (const observation of negotiation.observations) add(observation, 'pack', 'public')
  if (source !== 'pack')
    for (const record of records) if (record.kind === 'observation') add(record, 'mine', record.layer)
  for (const list of mixed) list.sort(byDay)
  return { statuses, entries, end }
}

/** The day of the latest entry that counts, of those by a day; `null` where nothing was said by then. */
export function endAsOf({ entries, end }: Ledger, day: Day): Day | null {
  if (end === null || end <= day) return end
  let latest: Day | null = null
  for (const list of entries.values()) {
    const last = list.findLast((entry) => entry.day <= day && isCounted(entry))
    if (last && (latest === null || last.day > latest)) latest = last.day
  }
  return latest
}

/**
 * The ids of what no longer counts: withdrawn records, and what a record that was not withdrawn supersedes. A corrected
 * correction leaves what it corrected out of the count, in whatever order the records come.
 */
export function replacedIds(records: readonly Entry[]): ReadonlySet<string> {
  const withdrawn = withdrawnIds(records)
  const gone = new Set(withdrawn)
  for (const record of records)
    if (record.kind === 'observation' && record.supersedes !== undefined && !withdrawn.has(record.id))
      gone.add(record.supersedes)
  return gone
}

/** The id of what counts again once a correction is withdrawn; `null` where nothing does. */
export function countsAgain(
  records: readonly Entry[],
  { id, supersedes }: Pick<ObservationEntry, 'id' | 'supersedes'>,
): string | null {
  if (supersedes === undefined) return null
  return replacedIds(records.filter((record) => record.id !== id)).has(supersedes) ? null : supersedes
}

const byDay = (a: LedgerEntry, b: LedgerEntry) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

const NO_ENTRIES: readonly LedgerEntry[] = []

/** By an article's entries, then by day: the few days that a screen looks at. */
const computed = new WeakMap<readonly LedgerEntry[], Map<Day, ArticleStatus>>()
const FEW_DAYS = 8

/** The status of an article as of a day, both included; the same object while nothing is added to the article. */
export function statusAsOf(ledger: Ledger, article: string, day: Day): ArticleStatus {
  const entries = ledger.entries.get(article)
  if (!entries) return computeStatus(ledger, article, day)
  let byDay = computed.get(entries)
  if (!byDay || byDay.size > FEW_DAYS) computed.set(entries, (byDay = new Map()))
  const status = byDay.get(day) ?? computeStatus(ledger, article, day)
  byDay.set(day, status)
  return status
}

function computeStatus(ledger: Ledger, article: string, day: Day): ArticleStatus {
  const entries = ledger.entries.get(article) ?? NO_ENTRIES
  const standing = historyOf(ledger, article, day).at(-1) ?? null
  const said = standing?.entries.map((entry) => entry.observation) ?? []
  return {
    article,
    standing,
    ...latestOf(entries, day),
    planned: plannedOf(entries).filter((entry) => entry.day <= day),
    outstandingCount: said.findLast((o) => o.outstandingCount !== undefined)?.outstandingCount ?? null,
    target: said.findLast((o) => o.target !== undefined)?.target ?? null,
  }
}

/** Looks back from a day no further than to the last step, however long the record is. */
function latestOf(entries: readonly LedgerEntry[], day: Day): Pick<ArticleStatus, 'flags' | 'last'> {
  let last: LedgerEntry | null = null
  const flags: LedgerEntry[] = []
  for (let at = partitionPoint(entries, (entry) => entry.day <= day) - 1; at >= 0; at--) {
    const entry = entries[at]
    if (!entry || !isCounted(entry)) continue
    last ??= entry
    // On the same day the step ends a flag, whichever was told first.
    if (moves(entry)) return { last, flags: flags.filter((flag) => flag.day > entry.day).reverse() }
    if (entry.status.kind === 'flag') flags.push(entry)
  }
  return { last, flags: flags.reverse() }
}

const planned = new WeakMap<readonly LedgerEntry[], readonly LedgerEntry[]>()

function plannedOf(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  let found = planned.get(entries)
  if (!found) planned.set(entries, (found = entries.filter((entry) => !isCounted(entry))))
  return found
}

/** By an article's entries, which the next ledger shares where nothing was added. */
const histories = new WeakMap<readonly LedgerEntry[], readonly Standing[]>()

/** The turns of an article up to a day, in order. What follows never changes what came before. */
export function historyOf(ledger: Ledger, article: string, until: Day = '9999-12-31'): readonly Standing[] {
  const entries = ledger.entries.get(article) ?? NO_ENTRIES
  let history = histories.get(entries)
  if (!history) histories.set(entries, (history = turns(entries)))
  let length = history.length
  while (length > 0 && (history[length - 1]?.day ?? '') > until) length--
  return length === history.length ? history : history.slice(0, length)
}

/** The turns at which the status became another; what was only said again is left out. */
export const stepsOf = (history: readonly Standing[]): readonly Standing[] =>
  history.filter(({ status }, index) => history[index - 1]?.status !== status)

/** The turns to a lower step of the same phase: the phase did not go back, and yet it cannot be said that nothing did. */
export const lowersOf = (history: readonly Standing[]): readonly Standing[] =>
  history.filter(({ status, move }, index) => {
    const before = history[index - 1]
    return move === null && before !== undefined && rankOf(status) < rankOf(before.status)
  })

/** The turns at which the text was parked: sideways, as the line of a picture falls for all that. */
export const asidesOf = (history: readonly Standing[]): readonly Standing[] =>
  history.filter(({ phase }, index) => phase === 'parked' && history[index - 1]?.phase !== 'parked')

function turns(entries: readonly LedgerEntry[]): Standing[] {
  const history: Standing[] = []
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const day = entries[start]?.day ?? ''
    const before = history.at(-1)
    const steps: LedgerEntry[] = []
    let top: LedgerEntry | null = null
    for (let entry = entries[start]; entry?.day === day; entry = entries[++end]) {
      if (!isStep(entry, before)) continue
      steps.push(entry)
      if (!top || rankOf(entry.status) > rankOf(top.status)) top = entry
    }
    if (top?.status.phase) history.push(turnOf(steps, top.status, top.status.phase, before))
  }
  return history
}

/** Whether it may set the status of its day; activity only where it is higher than what was before. */
const isStep = (entry: LedgerEntry, before: Standing | undefined): boolean =>
  isCounted(entry) &&
  entry.status.kind === 'step' &&
  (!isActivity(entry) || rankOf(entry.status) > (before ? rankOf(before.status) : 0))

function turnOf(steps: readonly LedgerEntry[], status: Status, phase: Phase, before: Standing | undefined): Standing {
  const day = steps[0]?.day ?? ''
  const samePhase = before?.phase === phase
  // Most days have one, and a long record many days.
  const entries = steps.length === 1 ? steps : steps.filter((entry) => entry.status === status)
  return {
    day,
    date: dateOf(entries, day),
    status,
    phase,
    since: samePhase ? before.since : day,
    entries,
    contestedBy:
      steps.length === 1 ? NO_ENTRIES : steps.filter((entry) => entry.status.phase !== phase && !isActivity(entry)),
    move: samePhase ? null : moveFrom(before, status),
  }
}

/** A month, where none of the entries gives a day. */
function dateOf(entries: readonly LedgerEntry[], day: Day): DayOrMonth {
  const given = entries.find(({ observation }) => observation.date === day) ?? entries[0]
  return given?.observation.date ?? day
}

/** What is planned is shown, never counted. */
export const isCounted = (entry: LedgerEntry): boolean => entry.observation.basis !== 'planned'
/** Activity sets a status where the record has nothing higher and never moves an article back. */
export const isActivity = (entry: LedgerEntry): boolean =>
  entry.status.id === 'proposed' || entry.status.id === 'discussed'
const moves = (entry: LedgerEntry) => entry.status.kind === 'step' && !isActivity(entry)
/** `dropped` has no height; whatever is said later of the text outranks it only by being later. */
export const rankOf = (status: Status): number => status.order ?? 1000

function moveFrom(before: Standing | undefined, status: Status): Standing['move'] {
  if (!before) return 'first'
  if (before.phase === 'parked' || status.phase === 'parked') return 'sideways'
  if (status.phase === 'dropped') return 'back'
  return before.phase === 'dropped' || rankOf(status) > rankOf(before.status) ? 'forward' : 'back'
}

/** Since when an article stands in its phase, as the source dates it: a month stays a month. */
export const sinceOf = (ledger: Ledger, article: string, { since }: Pick<Standing, 'since'>): DayOrMonth =>
  historyOf(ledger, article, since).at(-1)?.date ?? since

/** Since when it stands at the step itself, which may be later: the start of the unbroken run of the status. */
export function statusSinceOf(ledger: Ledger, article: string, { day, date, status }: Standing): DayOrMonth {
  const history = historyOf(ledger, article, day)
  const other = history.findLastIndex((turn) => turn.status !== status)
  return history[other + 1]?.date ?? date
}

/** Whether nothing but inference says so. */
export const isInferred = ({ entries }: Pick<Standing, 'entries'>): boolean =>
  entries.length > 0 && entries.every(({ observation }) => observation.basis === 'inferred')

/** How many articles stand in each phase as of a day, `none` without a step. The instrument is not an article. */
export function countPhases(
  ledger: Ledger,
  articles: readonly Article[],
  day: Day,
): Readonly<Record<Phase | 'none', number>> {
  const counts = {
    concluded: 0,
    clean: 0,
    'nearly-clean': 0,
    'under-discussion': 0,
    proposed: 0,
    parked: 0,
    dropped: 0,
    none: 0,
  }
  for (const article of articles)
    if (article.kind !== 'instrument') counts[statusAsOf(ledger, article.id, day).standing?.phase ?? 'none']++
  return counts
}
