/**
 * Read model (event sourcing): a fold over entries that answers for any day without the log. It holds every observation
 * without its words, and what withdrawals and corrections name, so that a later entry may take back any earlier one. A
 * checkpoint stores it with the standings computed from it; entries after the checkpoint change the articles that they
 * name, and only these are computed again, by the ledger's functions.
 */
import { effectiveDay } from './days'
import type { Entry, Layer, ObservationEntry, Tally } from './entries'
import { historyOf, isCounted, type Ledger, type LedgerEntry, type Source } from './ledger'
import { isCorrection } from './replaced'
import {
  type ArticleSummary,
  decodeTurns,
  isValidOn,
  NO_SOURCE,
  type StoredView,
  summariseArticle,
  summaryOn,
  type Turn,
  turnsOf,
  viewOf,
} from './summary-article'
import {
  byPlace,
  decodeRows,
  encodeRows,
  idsIn,
  joinIds,
  type Row,
  type RowColumns,
  splitIds,
  statusUntil,
} from './summary-rows'
import { type Article, type Day, type Negotiation, type Observation, PHASES, type Phase, type Status } from './types'

/** Part of a ledger: that of the user, all or by origin, or what is public of it, which the extension gets. */
export type Part = Source | 'public'

/** A correction, by what is needed to tell whether it counts. */
interface Correction {
  readonly id: string
  readonly article: string
  readonly layer: Layer
}

/** What withdrawals and corrections name, whether or not it has come. */
interface Naming {
  /** Layer of the withdrawal by id of what it withdraws; `public` where one of several is. */
  readonly withdrawn: ReadonlyMap<string, Layer>
  /** Corrections by id of what they replace. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
}

interface StoredArticle {
  readonly columns: RowColumns
  readonly view: StoredView
}

interface ArticleState {
  readonly article: string
  /** `null` for an article that changed since it was stored. */
  readonly stored: StoredArticle | null
  /** In the ledger's order; decoded when it is first called. */
  readonly rows: () => readonly Row[]
}

/** Immutable. A summary of one negotiation; `foldAll` folds entries of several. */
export interface Summary extends Naming {
  readonly statuses: ReadonlyMap<string, Status>
  readonly articles: ReadonlyMap<string, ArticleState>
  /** Joined ids of withdrawals, and of entries of the kinds that are only counted. */
  readonly withdrawals: string
  readonly others: string
  /** Number of entries, withdrawals included. */
  readonly count: number
  /** Number of entries that are neither withdrawals nor withdrawn. */
  readonly n: number
}

type Known = Pick<Negotiation, 'statuses' | 'observations'>

/** The summary of a pack without entries. */
export function emptySummary({ statuses, observations }: Known): Summary {
  const articles = new Map<string, ArticleState>()
  for (const [article, rows] of groupRows(observations.map((observation) => rowOf(observation, null))))
    articles.set(article, stateOf(article, rows.sort(byPlace)))
  return {
    statuses: byId(statuses),
    articles,
    withdrawn: new Map(),
    corrections: new Map(),
    withdrawals: joinIds([]),
    others: joinIds([]),
    count: 0,
    n: 0,
  }
}

/**
 * Adds entries, in whatever order they come: the result is that of all entries in order of making. Returns `null` where
 * an id comes twice, which only a repeated delivery or a file edited by hand can cause: the caller then reads the log,
 * whose union decides.
 */
export function fold(summary: Summary, entries: readonly Entry[]): Summary | null {
  if (entries.length === 0) return summary
  const added = new Set(entries.map(({ id }) => id))
  const naming = nameMore(summary, entries)
  const affected = affectedIds(naming, entries)
  const drafts = draftsFor(summary, entries, affected)
  const isRepeated = [...drafts.values()].some(({ rows }) => rows.some((row) => isMine(row) && added.has(row.id)))
  if (added.size < entries.length || isRepeated || isAmongOthers(summary, added)) return null
  addRows(drafts, entries)
  const articles = new Map(summary.articles)
  for (const [article, draft] of markRows(drafts, affected, naming)) articles.set(article, stateOf(article, draft))
  const withdrawals = entries.filter(({ kind }) => kind === 'withdrawal')
  const others = entries.filter(({ kind }) => kind !== 'withdrawal' && kind !== 'observation')
  return {
    ...summary,
    ...naming,
    articles,
    withdrawals: appendIds(summary.withdrawals, withdrawals),
    others: appendIds(summary.others, others),
    count: summary.count + entries.length,
    n: summary.n + countAdded(naming, entries) - countTaken(summary, naming, drafts),
  }
}

/**
 * Folds entries of several negotiations. A withdrawal or correction counts in the negotiation that it belongs to.
 * `emptyOf` makes the summary of a negotiation that has none yet. Returns `null` where `fold` does.
 */
export function foldAll(
  summaries: ReadonlyMap<string, Summary>,
  entries: readonly Entry[],
  negotiationOf: (entry: Entry) => string,
  emptyOf: (negotiation: string) => Summary,
): ReadonlyMap<string, Summary> | null {
  const folded = new Map(summaries)
  for (const [negotiation, own] of groupBy(entries, negotiationOf)) {
    const summary = fold(folded.get(negotiation) ?? emptyOf(negotiation), own)
    if (!summary) return null
    folded.set(negotiation, summary)
  }
  return folded
}

/** Summary of an article as of a day, the same as that of the full ledger but for sources that are not held. */
export function articleAsOf(summary: Summary, article: string, day: Day, part: Part = 'all'): ArticleSummary {
  const state = summary.articles.get(article)
  const view = state?.stored?.view
  if (view && part === 'all' && isValidOn(view, day)) return summaryOn(view, day)
  return summariseArticle(ledgerOf(summary, article, part), article, day)
}

/** Phase of an article as of a day, of which nothing else is needed: an earlier one, to compare with. */
export function phaseAsOf(summary: Summary, article: string, day: Day): Phase | 'none' {
  const view = summary.articles.get(article)?.stored?.view
  if (!view) return historyOf(ledgerOf(summary, article, 'all'), article, day).at(-1)?.phase ?? 'none'
  const status = statusUntil(view.history, day)
  return (status !== null && summary.statuses.get(status)?.phase) || 'none'
}

/** History of an article up to a day. */
export function historyAsOf(summary: Summary, article: string, until: Day, part: Part = 'all'): readonly Turn[] {
  const view = summary.articles.get(article)?.stored?.view
  const turns =
    view && part === 'all'
      ? decodeTurns(view.history, summary.statuses)
      : turnsOf(ledgerOf(summary, article, part), article)
  return turns.filter(({ day }) => day <= until)
}

/** Phase changes of each article that has any, in order: the first day of a phase, and its index in `PHASES`. */
export function phaseChanges(
  summary: Summary,
  articles: readonly Pick<Article, 'id'>[],
  part: Part,
): Readonly<Record<string, readonly (readonly [day: Day, phase: number])[]>> {
  const changes = articles.map(({ id }) => {
    const turns = historyAsOf(summary, id, '9999-12-31', part).filter(({ move }) => move !== null)
    return [id, turns.map(({ day, phase }) => [day, PHASES.indexOf(phase)] as const)] as const
  })
  return Object.fromEntries(changes.filter(([, turns]) => turns.length > 0))
}

export interface NegotiationSummary {
  /** Number of articles by phase, `none` without a step. The instrument is not counted. */
  readonly counts: Readonly<Record<Phase | 'none', number>>
  /** The agreement as a whole; `null` where the negotiation has none. */
  readonly instrument: ArticleSummary | null
  /** Day of the first observation, planned ones included; `null` without any. */
  readonly first: Day | null
  /** Day of the latest observation that counts, up to the day. */
  readonly latest: Day | null
  /** The same, later ones included; `null` for an empty ledger. */
  readonly end: Day | null
  /** The user's entries, as `tallyOf` counts them. */
  readonly tally: Tally
  /** Number of the user's entries, withdrawals and withdrawn ones included. */
  readonly count: number
}

export function negotiationAsOf(summary: Summary, articles: readonly Article[], day: Day): NegotiationSummary {
  // Articles that the pack does not know have a ledger too.
  const known = new Map([...summary.articles.keys()].map((id) => [id, articleAsOf(summary, id, day)]))
  const counts = { ...NO_COUNTS }
  for (const { id, kind } of articles) if (kind !== 'instrument') counts[known.get(id)?.standing?.phase ?? 'none']++
  const instrument = articles.find(({ kind }) => kind === 'instrument')
  const spans = [...known.keys()].map((id) => spanOf(summary, id))
  return {
    counts,
    instrument: instrument ? (known.get(instrument.id) ?? articleAsOf(summary, instrument.id, day)) : null,
    first: spans.reduce<Day | null>((found, { first }) => (isBefore(first, found) ? first : found), null),
    latest: latestOf([...known.values()].map(({ last }) => last?.day ?? null)),
    end: latestOf(spans.map(({ end }) => end)),
    tally: { n: summary.n, withdrawn: summary.withdrawn.size },
    count: summary.count,
  }
}

/** A summary as it is stored: JSON, and strings for the most part. */
export interface StoredSummary {
  readonly articles: readonly (readonly [article: string, StoredArticle])[]
  readonly withdrawn: readonly (readonly [id: string, layer: Layer])[]
  readonly corrections: readonly (readonly [replaced: string, corrections: readonly Correction[]])[]
  readonly withdrawals: string
  readonly others: string
  readonly count: number
  readonly n: number
}

/**
 * Encodes a summary for reading on a day and after; articles that are unchanged since it was stored are taken as they
 * are. Sources are stored of the last few observations of each article up to that day, and of later ones.
 */
export function storeSummary(summary: Summary, day: Day): StoredSummary {
  const { withdrawn, corrections, withdrawals, others, count, n } = summary
  return {
    articles: [...summary.articles].map(([article, state]) => [article, storeArticle(summary, state, day)] as const),
    withdrawn: [...withdrawn],
    corrections: [...corrections],
    withdrawals,
    others,
    count,
    n,
  }
}

/** Opens a stored summary without decoding its articles. The statuses must be those of the pack that it was made with. */
export function openSummary(stored: StoredSummary, statuses: readonly Status[]): Summary {
  const { withdrawn, corrections, withdrawals, others, count, n } = stored
  return {
    statuses: byId(statuses),
    articles: new Map(
      stored.articles.map(([article, one]) => {
        const rows = lazily(() => decodeRows(article, one.columns))
        return [article, { article, stored: one, rows }]
      }),
    ),
    withdrawn: new Map(withdrawn),
    corrections: new Map(corrections),
    withdrawals,
    others,
    count,
    n,
  }
}

/** Summaries by negotiation, with the position in the log up to which entries are in them. */
export interface Checkpoint<Position> {
  readonly position: Position
  readonly summaries: readonly (readonly [negotiation: string, summary: StoredSummary])[]
}

export const checkpointOf = <Position>(
  summaries: ReadonlyMap<string, Summary>,
  position: Position,
  day: Day,
): Checkpoint<Position> => ({
  position,
  summaries: [...summaries].map(([negotiation, summary]) => [negotiation, storeSummary(summary, day)]),
})

const byId = (statuses: readonly Status[]): ReadonlyMap<string, Status> =>
  new Map(statuses.map((status) => [status.id, status]))

const isMine = ({ madeAt }: Row): boolean => madeAt !== null

function rowOf(observation: Observation, entry: ObservationEntry | null): Row {
  const { id, article, date, status, basis, evidence, outstandingCount, target } = observation
  const layer = entry?.layer ?? 'public'
  return {
    id,
    article,
    date,
    day: effectiveDay(date),
    status,
    basis,
    layer,
    madeAt: entry?.madeAt ?? null,
    isReplaced: false,
    isPublic: layer === 'public',
    outstandingCount,
    target,
    source: evidence,
  }
}

const stateOf = (article: string, rows: readonly Row[]): ArticleState => ({ article, stored: null, rows: () => rows })

function nameMore({ withdrawn, corrections }: Naming, entries: readonly Entry[]): Naming {
  const more = { withdrawn: new Map(withdrawn), corrections: new Map(corrections) }
  for (const entry of entries)
    if (entry.kind === 'withdrawal') {
      const isPublic = entry.layer === 'public' || more.withdrawn.get(entry.withdraws) === 'public'
      more.withdrawn.set(entry.withdraws, isPublic ? 'public' : entry.layer)
    } else if (isCorrection(entry)) {
      const { id, article, layer, supersedes } = entry
      more.corrections.set(supersedes, [...(more.corrections.get(supersedes) ?? []), { id, article, layer }])
    }
  return more
}

/** Ids of which entries may change whether they count: their own, those they name, and what a withdrawn correction named. */
function affectedIds({ corrections }: Naming, entries: readonly Entry[]): ReadonlySet<string> {
  const affected = new Set<string>()
  for (const entry of entries) {
    affected.add(entry.id)
    if (entry.kind === 'withdrawal') affected.add(entry.withdraws)
    else if (isCorrection(entry)) affected.add(entry.supersedes)
  }
  for (const [replaced, list] of corrections) if (list.some(({ id }) => affected.has(id))) affected.add(replaced)
  return affected
}

/** Rows of an article under change. */
interface Draft {
  readonly rows: Row[]
  isChanged: boolean
}

/** Rows of the articles that entries add to, or that have an affected id. */
function draftsFor(
  { articles }: Summary,
  entries: readonly Entry[],
  affected: ReadonlySet<string>,
): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>()
  for (const entry of entries)
    if (entry.kind === 'observation' && !drafts.has(entry.article))
      drafts.set(entry.article, { rows: [...(articles.get(entry.article)?.rows() ?? [])], isChanged: false })
  for (const [article, state] of articles)
    if (!drafts.has(article) && hasOneOf(state, affected))
      drafts.set(article, { rows: [...state.rows()], isChanged: false })
  return drafts
}

const hasOneOf = ({ stored, rows }: ArticleState, ids: ReadonlySet<string>): boolean =>
  stored ? idsIn(stored.columns.ids, ids).length > 0 : rows().some(({ id }) => ids.has(id))

const isAmongOthers = ({ others, withdrawals }: Summary, ids: ReadonlySet<string>): boolean =>
  idsIn(others, ids).length > 0 || idsIn(withdrawals, ids).length > 0

function addRows(drafts: ReadonlyMap<string, Draft>, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const draft = entry.kind === 'observation' ? drafts.get(entry.article) : undefined
    if (entry.kind !== 'observation' || !draft) continue
    draft.rows.push(rowOf(entry, entry))
    draft.isChanged = true
  }
  for (const { rows, isChanged } of drafts.values()) if (isChanged) rows.sort(byPlace)
}

/** Sets anew which of the rows count whose id is named, or is the pack's too; gives the articles that changed. */
function markRows(
  drafts: ReadonlyMap<string, Draft>,
  affected: ReadonlySet<string>,
  naming: Naming,
): readonly (readonly [article: string, rows: readonly Row[]])[] {
  const rows = [...drafts.values()].flatMap((draft) => draft.rows).filter(({ id }) => affected.has(id))
  const ofPack = new Set(rows.filter((row) => !isMine(row)).map(({ id }) => id))
  const isDoubtful = ({ id }: Row) => naming.withdrawn.has(id) || naming.corrections.has(id) || ofPack.has(id)
  const doubtful = groupBy(rows.filter(isDoubtful), ({ id }) => id)
  for (const draft of drafts.values())
    for (const [at, row] of draft.rows.entries()) {
      const marked = markRow(row, doubtful.get(row.id) ?? [], naming)
      if (marked === row) continue
      draft.rows[at] = marked
      draft.isChanged = true
    }
  return [...drafts].filter(([, { isChanged }]) => isChanged).map(([article, draft]) => [article, draft.rows])
}

/** Of an id that the pack and an entry have, the pack's observation is meant, as in `replacedIds`. */
function markRow(row: Row, sameId: readonly Row[], { withdrawn, corrections }: Naming): Row {
  if (sameId.length === 0) return row
  const ofPack = sameId.find((one) => !isMine(one))
  const { article } = ofPack ?? row
  const inForce = (corrections.get(row.id) ?? []).filter((one) => one.article === article && !withdrawn.has(one.id))
  const isCorrectedInPublic = inForce.some(({ layer }) => layer === 'public')
  const isPackPublic = withdrawn.get(row.id) !== 'public' && !isCorrectedInPublic
  // A private withdrawal takes the user's own entry out of what is public, and leaves the pack's there.
  const isPublic =
    row === ofPack
      ? isPackPublic
      : row.layer === 'public' && !withdrawn.has(row.id) && !isCorrectedInPublic && !(ofPack && isPackPublic)
  const isReplaced = withdrawn.has(row.id) || inForce.length > 0
  return isPublic === row.isPublic && isReplaced === row.isReplaced ? row : { ...row, isPublic, isReplaced }
}

const appendIds = (joined: string, entries: readonly Entry[]): string =>
  entries.length > 0 ? joinIds([...splitIds(joined), ...entries.map(({ id }) => id)]) : joined

const countAdded = ({ withdrawn }: Naming, entries: readonly Entry[]): number =>
  entries.filter(({ id, kind }) => kind !== 'withdrawal' && !withdrawn.has(id)).length

/** Number of entries of the summary that are withdrawn in `naming` and were not before. */
function countTaken(summary: Summary, { withdrawn }: Naming, drafts: ReadonlyMap<string, Draft>): number {
  const taken = new Set([...withdrawn.keys()].filter((id) => !summary.withdrawn.has(id)))
  if (taken.size === 0) return 0
  const observations = [...drafts.keys()].flatMap((article) => summary.articles.get(article)?.rows() ?? [])
  return observations.filter((row) => isMine(row) && taken.has(row.id)).length + idsIn(summary.others, taken).length
}

const ledgers = new WeakMap<ArticleState, Map<Part, Ledger>>()

/** Ledger of one article, whose observations have no words. Memoised, as the ledger's functions are by its lists. */
function ledgerOf({ articles, statuses }: Summary, article: string, part: Part): Ledger {
  const state = articles.get(article)
  if (!state) return { statuses, entries: new Map(), end: null }
  let byPart = ledgers.get(state)
  if (!byPart) ledgers.set(state, (byPart = new Map()))
  let ledger = byPart.get(part)
  if (!ledger) byPart.set(part, (ledger = makeLedger(statuses, article, state.rows().filter(isIn[part]))))
  return ledger
}

const isIn: Readonly<Record<Part, (row: Row) => boolean>> = {
  all: (row) => !row.isReplaced,
  pack: (row) => !row.isReplaced && !isMine(row),
  mine: (row) => !row.isReplaced && isMine(row),
  public: (row) => row.isPublic,
}

function makeLedger(statuses: ReadonlyMap<string, Status>, article: string, rows: readonly Row[]): Ledger {
  const entries = rows.flatMap((row) => {
    const status = statuses.get(row.status)
    return status ? [ledgerEntryOf(row, status)] : []
  })
  const end = entries.findLast(isCounted)?.day ?? null
  return { statuses, entries: entries.length > 0 ? new Map([[article, entries]]) : new Map(), end }
}

const NOBODY = { person: null, role: null, members: [] }

function ledgerEntryOf(row: Row, status: Status): LedgerEntry {
  const { id, article, date, day, basis, layer, source, outstandingCount, target } = row
  const observation: Observation = {
    id,
    article,
    date,
    status: status.id,
    statement: '',
    basis,
    evidence: source ?? NO_SOURCE,
    reportedBy: NOBODY,
    outstandingCount,
    target,
  }
  return { observation, day, status, origin: isMine(row) ? 'mine' : 'pack', layer }
}

function spanOf(summary: Summary, article: string): { readonly first: Day | null; readonly end: Day | null } {
  const view = summary.articles.get(article)?.stored?.view
  if (view) return view
  const { entries, end } = ledgerOf(summary, article, 'all')
  return { first: entries.get(article)?.[0]?.day ?? null, end }
}

const isBefore = (day: Day | null, other: Day | null): boolean => day !== null && (other === null || day < other)

const latestOf = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null)

function storeArticle(summary: Summary, state: ArticleState, day: Day): StoredArticle {
  if (state.stored && isValidOn(state.stored.view, day)) return state.stored
  return {
    columns: encodeRows(withFewSources(state.rows(), day)),
    view: viewOf(ledgerOf(summary, state.article, 'all'), state.article, day),
  }
}

/** Sources stored of each article: of the observation in sight, and of those before it, which an undo brings back. */
const SOURCES = 3

function withFewSources(rows: readonly Row[], day: Day): readonly Row[] {
  let inForce = 0
  return rows
    .toReversed()
    .map((row) => {
      if (row.day > day) return row
      if (inForce >= SOURCES) return { ...row, source: undefined }
      if (!row.isReplaced && row.basis !== 'planned') inForce++
      return row
    })
    .reverse()
}

const NO_COUNTS: Readonly<Record<Phase | 'none', number>> = {
  concluded: 0,
  clean: 0,
  'nearly-clean': 0,
  'under-discussion': 0,
  proposed: 0,
  parked: 0,
  dropped: 0,
  none: 0,
}

const groupRows = (rows: readonly Row[]) => groupBy(rows, ({ article }) => article)

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => (made ??= make())
}
