/**
 * Ledger: all observations of a negotiation by article. The status of an article as of a day is derived from it and
 * never stored (`docs/decisions/0001-status-is-computed.md`); `ledger.model.test.ts` states the rules.
 */

import { articlesOn, type FirstSeen, withContinued } from '../assembly/continuation-queries'
import { continuationsOf } from '../assembly/continuations'
import { partitionPoint } from '../binary-search'
import { effectiveDay, LATEST_DAY } from '../dates/days'
import type { Entry, Layer } from '../entries/entries'
import { replacedIds } from '../entries/replaced'
import { type Pausable, runToEnd } from '../pausable'
import type { Article, Day, DayOrMonth, Evidence, Negotiation, Observation, Phase, Status, Target } from '../types'

/** An observation in the ledger, with its origin and the day from which it counts. */
export interface LedgerEntry {
  readonly observation: Observation
  readonly day: Day
  readonly status: Status
  readonly origin: 'pack' | 'mine'
  readonly layer: Layer
  readonly isSourced: boolean
}

/** True for evidence of a source: a link, a title or a quote. A statement in the author's own words alone has none. */
export const hasSource = ({ url, title, quote }: Evidence): boolean => Boolean(url || title || quote)

/** One item of an article's history: the status from this day until the next item. */
export interface Standing {
  readonly day: Day
  /** Date with the precision of the source: a month stays a month. */
  readonly date: DayOrMonth
  readonly status: Status
  readonly phase: Phase
  /** Start of the unbroken run of the phase. */
  readonly since: Day
  /** Entries of the day that state this status, the pack's first. */
  readonly entries: readonly LedgerEntry[]
  /** Steps of the same day in another phase: the sources differ. */
  readonly contestedBy: readonly LedgerEntry[]
  /** Direction of the phase change, `sideways` into or out of `parked`; `null` where the phase did not change. */
  readonly move: 'first' | 'forward' | 'back' | 'sideways' | null
}

/** Status of an article as of a day. */
export interface ArticleStatus {
  readonly article: string
  /** `null` without a step by that day. */
  readonly standing: Standing | null
  /** Flags in force. */
  readonly flags: readonly LedgerEntry[]
  /** The latest entry that counts, a step or a flag. */
  readonly last: LedgerEntry | null
  /** Announced for later: not counted. */
  readonly planned: readonly LedgerEntry[]
  readonly outstandingCount: number | null
  readonly target: Target | null
}

export interface Ledger {
  readonly statuses: ReadonlyMap<string, Status>
  /** By article, with those of the articles that it continues, in order of the day from which they count. */
  readonly entries: ReadonlyMap<string, readonly LedgerEntry[]>
  /** Day of the latest source: of the latest entry that counts and has one; `null` without any. */
  readonly end: Day | null
}

/** Filter by origin of the observations. */
export type Source = 'all' | 'pack' | 'mine'

/** What a ledger is built from, beside the entries. Without articles none continues another. */
export type Known = Pick<Negotiation, 'statuses' | 'observations'> & Partial<Pick<Negotiation, 'articles'>>

/**
 * Builds the ledger from the pack's observations and the user's entries. Replaced and withdrawn observations are left
 * out; they stay in their stores. Entries with an unknown article or status are skipped: they may belong to another
 * pack, and return with it.
 */
export const buildLedger = (
  negotiation: Known,
  records: readonly Entry[] = [],
  source: Source = 'all',
  replaced?: ReadonlySet<string>,
): Ledger => runToEnd(pausableLedger(negotiation, records, source, replaced))

/** `buildLedger` with places to pause, some milliseconds apart. */
export function* pausableLedger(
  negotiation: Known,
  records: readonly Entry[],
  source: Source,
  replaced: ReadonlySet<string> = replacedIds(records, negotiation.observations),
): Pausable<Ledger> {
  const statuses = new Map(negotiation.statuses.map((status) => [status.id, status]))
  const entries = new Map<string, LedgerEntry[]>()
  const unsorted = new Set<LedgerEntry[]>()
  let end: Day | null = null
  const add = (observation: Observation, origin: LedgerEntry['origin'], layer: Layer) => {
    const status = statuses.get(observation.status)
    if (!status || replaced.has(observation.id)) return
    const day = effectiveDay(observation.date)
    const entry = { observation, day, status, origin, layer, isSourced: hasSource(observation.evidence) }
    if (isSource(entry) && (end === null || day > end)) end = day
    const list = entries.get(observation.article)
    if (!list) entries.set(observation.article, [entry])
    else {
      if ((list.at(-1)?.day ?? '') > day) unsorted.add(list)
      list.push(entry)
    }
  }
  if (source !== 'mine') for (const observation of negotiation.observations) add(observation, 'pack', 'public')
  // A dataset that was made of entries has their ids: it states them in their place.
  const stated = idsOf(source === 'all' ? negotiation.observations : [])
  if (source !== 'pack')
    for (const [at, record] of records.entries()) {
      if (at % PAUSE_EVERY === 0) yield
      if (record.kind === 'observation' && !stated.has(record.id)) add(record, 'mine', record.layer)
    }
  for (const list of unsorted) {
    yield
    list.sort(byDay)
  }
  const continuations = continuationsOf(negotiation.articles ?? [])
  const joined = new Map<string, readonly LedgerEntry[]>(entries)
  for (const { article } of continuations)
    joined.set(
      article,
      withContinued(continuations, article, (id) => entries.get(id) ?? NO_ENTRIES),
    )
  return { statuses, entries: joined, end }
}

/** Ids of observations, memoised by their list. */
export function idsOf(observations: readonly Pick<Observation, 'id'>[]): ReadonlySet<string> {
  const known = observationIds.get(observations)
  if (known) return known
  const ids = new Set(observations.map(({ id }) => id))
  observationIds.set(observations, ids)
  return ids
}
const observationIds = new WeakMap<readonly Pick<Observation, 'id'>[], ReadonlySet<string>>()

/** Entries on an article itself, of its entries: the same list where it continues no other. */
export const ownEntries = (entries: readonly LedgerEntry[], article: string): readonly LedgerEntry[] =>
  entries.every(({ observation }) => observation.article === article)
    ? entries
    : entries.filter(({ observation }) => observation.article === article)

/** All entries, each once. */
export const allEntries = ({ entries }: Ledger): readonly LedgerEntry[] =>
  [...entries].flatMap(([article, list]) => ownEntries(list, article))

/** Day of the first observation of an article, planned ones included. */
export const firstSeenIn =
  ({ entries }: Ledger): FirstSeen =>
  (article) =>
    entries.get(article)?.[0]?.day ?? null

/** Entries between two pauses. */
const PAUSE_EVERY = 2000

/** Day of the latest source, up to a day; `null` without one. */
export function endAsOf({ entries, end }: Ledger, day: Day): Day | null {
  if (end === null || end <= day) return end
  let latest: Day | null = null
  for (const list of entries.values()) {
    const last = list.findLast((entry) => entry.day <= day && isSource(entry))
    if (last && (latest === null || last.day > latest)) latest = last.day
  }
  return latest
}

const byDay = (a: LedgerEntry, b: LedgerEntry) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

const NO_ENTRIES: readonly LedgerEntry[] = []

/** Memoised by an article's entries, then by day: a screen looks at few days. */
const computed = new WeakMap<readonly LedgerEntry[], Map<Day, ArticleStatus>>()
const FEW_DAYS = 8

/** Status of an article as of a day, both included. Returns the same object until an entry of the article is added. */
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
  const observations = standing?.entries.map((entry) => entry.observation) ?? []
  const { last, flags } = latestOf(entries, day)
  const isOfStatus = last === null || last.day !== standing?.day || standing.entries.includes(last)
  return {
    article,
    standing,
    flags,
    // Of one day, that of the status: a reader takes its source for the source of the status beside it.
    last: isOfStatus ? last : (standing.entries.at(-1) ?? last),
    planned: plannedOf(entries).filter((entry) => entry.day <= day),
    outstandingCount: observations.findLast((o) => o.outstandingCount !== undefined)?.outstandingCount ?? null,
    target: observations.findLast((o) => o.target !== undefined)?.target ?? null,
  }
}

/** The latest entry of an article that counts and has a source, as of a day. */
export function lastSourced({ entries }: Ledger, article: string, day: Day): LedgerEntry | null {
  const list = entries.get(article) ?? NO_ENTRIES
  for (let at = partitionPoint(list, (entry) => entry.day <= day) - 1; at >= 0; at--) {
    const entry = list[at]
    if (entry && isSource(entry)) return entry
  }
  return null
}

/** Scans backwards from a day to the last step at most, however long the history is. */
function latestOf(entries: readonly LedgerEntry[], day: Day): Pick<ArticleStatus, 'flags' | 'last'> {
  let last: LedgerEntry | null = null
  const flags: LedgerEntry[] = []
  for (let at = partitionPoint(entries, (entry) => entry.day <= day) - 1; at >= 0; at--) {
    const entry = entries[at]
    if (!entry || !isCounted(entry)) continue
    last ??= entry
    // On one day a step ends a flag, whatever their order.
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

/** Planned entries of an article from a day on, in order of their day. */
export const plannedFrom = (ledger: Ledger, article: string, day: Day): readonly LedgerEntry[] =>
  plannedOf(ledger.entries.get(article) ?? NO_ENTRIES).filter((entry) => entry.day >= day)

/** Memoised by an article's entries, which the next ledger shares where none was added. */
const histories = new WeakMap<readonly LedgerEntry[], readonly Standing[]>()

/** History of an article up to a day, in order. A later entry never changes an earlier item. */
export function historyOf(ledger: Ledger, article: string, until: Day = LATEST_DAY): readonly Standing[] {
  const entries = ledger.entries.get(article) ?? NO_ENTRIES
  let history = histories.get(entries)
  if (!history) histories.set(entries, (history = turns(entries)))
  let length = history.length
  while (length > 0 && (history[length - 1]?.day ?? '') > until) length--
  return length === history.length ? history : history.slice(0, length)
}

/** Items of a history at which the status changed; repeated statements are left out. */
export const stepsOf = (history: readonly Standing[]): readonly Standing[] =>
  history.filter(({ status }, index) => history[index - 1]?.status !== status)

/** Items with a lower step of the same phase: a decline that is no move back between phases. */
export const lowersOf = (history: readonly Standing[]): readonly Standing[] =>
  history.filter(({ status, move }, index) => {
    const before = history[index - 1]
    return move === null && before !== undefined && isAbove(before.status, status)
  })

/** Items at which the article was parked: sideways in the ledger, a fall in the line of a chart. */
export const asidesOf = (history: readonly Standing[]): readonly Standing[] =>
  history.filter(({ phase }, index) => phase === 'parked' && history[index - 1]?.phase !== 'parked')

function turns(entries: readonly LedgerEntry[]): Standing[] {
  const history: Standing[] = []
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const day = entries[start]?.day ?? ''
    const before = history.at(-1)
    const steps: LedgerEntry[] = []
    for (let entry = entries[start]; entry?.day === day; entry = entries[++end])
      if (isStep(entry, before)) steps.push(entry)
    const top = topOf(steps)
    if (top?.phase) history.push(turnOf(steps, top, top.phase, before))
  }
  return history
}

/** True when the entry may set the status of its day; activity only above the status before. */
const isStep = (entry: LedgerEntry, before: Standing | undefined): boolean =>
  isCounted(entry) &&
  entry.status.kind !== 'flag' &&
  (!isActivity(entry) || before === undefined || isAbove(entry.status, before.status))

/** The highest status of a day. What was parked is compared last, so that the order of the entries never matters. */
function topOf(steps: readonly LedgerEntry[]): Status | null {
  let top: Status | null = null
  let aside: Status | null = null
  for (const { status } of steps)
    if (status.phase === 'parked') aside = aside && !isAbove(status, aside) ? aside : status
    else if (!top || isAbove(status, top)) top = status
  return top && aside ? (isAbove(aside, top) ? aside : top) : (top ?? aside)
}

function turnOf(steps: readonly LedgerEntry[], status: Status, phase: Phase, before: Standing | undefined): Standing {
  const day = steps[0]?.day ?? ''
  const samePhase = before?.phase === phase
  // Nearly every day has one step: nothing is filtered or allocated for those.
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

/** A month where no entry of the day gives the day itself. */
function dateOf(entries: readonly LedgerEntry[], day: Day): DayOrMonth {
  const given = entries.find(({ observation }) => observation.date === day) ?? entries[0]
  return given?.observation.date ?? day
}

/** Planned entries are shown and never counted. */
export const isCounted = (entry: LedgerEntry): boolean => entry.observation.basis !== 'planned'
/** An entry that counts and has a source. */
export const isSource = (entry: LedgerEntry): boolean => entry.isSourced && isCounted(entry)
/** Activity sets a status only where nothing higher is known, and never moves an article back. */
export const isActivity = (entry: LedgerEntry): boolean => entry.status.kind === 'activity'
const moves = (entry: LedgerEntry) => entry.status.kind === 'step'
/** What was left out has no height and ranks above every step of its day; a later statement replaces it by date. */
const rankOf = (status: Status): number => status.order ?? 1000

/**
 * True when a status is higher than another. `parked` is above what is under discussion and below nearly clean, whatever its
 * place in the negotiation's ladder: an article that was set aside is no result.
 */
export function isAbove(status: Status, other: Status): boolean {
  const isAside = status.phase === 'parked'
  if (isAside === (other.phase === 'parked')) return rankOf(status) > rankOf(other)
  return isAside ? isBelowParked(other) : !isBelowParked(status)
}

const isBelowParked = ({ phase }: Status): boolean => phase === 'proposed' || phase === 'under-discussion'

/** Direction of a change of phase, from a standing to a status. */
export function moveFrom(before: Standing | undefined, status: Status): Standing['move'] {
  if (!before) return 'first'
  if (before.phase === 'parked' || status.phase === 'parked') return 'sideways'
  if (status.phase === 'dropped') return 'back'
  return before.phase === 'dropped' || isAbove(status, before.status) ? 'forward' : 'back'
}

/** Start of the current phase, with the precision of the source: a month stays a month. */
export const sinceOf = (ledger: Ledger, article: string, { since }: Pick<Standing, 'since'>): DayOrMonth =>
  historyOf(ledger, article, since).at(-1)?.date ?? since

/** Start of the current status, which may be later than that of the phase: the unbroken run of the status. */
export function statusSinceOf(ledger: Ledger, article: string, { day, date, status }: Standing): DayOrMonth {
  const history = historyOf(ledger, article, day)
  const other = history.findLastIndex((turn) => turn.status !== status)
  return history[other + 1]?.date ?? date
}

/** True when every entry of the standing is inferred. */
export const isInferred = ({ entries }: Pick<Standing, 'entries'>): boolean =>
  entries.length > 0 && entries.every(({ observation }) => observation.basis === 'inferred')

/** Number of articles by phase as of a day, `none` without a step. The instrument is not counted. */
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
  for (const article of articlesOn(articles, day, firstSeenIn(ledger)))
    if (article.kind !== 'instrument') counts[statusAsOf(ledger, article.id, day).standing?.phase ?? 'none']++
  return counts
}
