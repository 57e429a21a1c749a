/** State of the read model: types, the summary of a pack alone, and the ledger of one article from its rows. */

import { withContinued } from '../assembly/continuation-queries'
import { type Continuation, continuationsOf } from '../assembly/continuations'
import { effectiveDay } from '../dates/days'
import type { ObservationEntry } from '../entries/entries'
import { groupBy } from '../group-by'
import type { Negotiation, Observation, Status } from '../types'
import { hasSource, isSource, type Ledger, type LedgerEntry } from './ledger'
import { NO_SOURCE, type StoredView } from './summary-article'
import { byPlace, joinIds, type Row, type RowColumns } from './summary-rows'

/** A correction, by what is needed to tell whether it counts. */
export interface Correction {
  readonly id: string
  readonly article: string
}

/** Ids that withdrawals and corrections name, also of entries that have not arrived. */
export interface Naming {
  readonly withdrawn: ReadonlySet<string>
  /** Corrections by id of what they replace. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
}

export interface StoredArticle {
  readonly columns: RowColumns
  readonly view: StoredView
}

export interface ArticleState {
  readonly article: string
  /** `null` for an article that changed since it was stored. */
  readonly stored: StoredArticle | null
  /** In the ledger's order; decoded when it is first called. */
  readonly rows: () => readonly Row[]
}

/** Immutable. A summary of one negotiation. */
export interface Summary extends Naming {
  readonly statuses: ReadonlyMap<string, Status>
  readonly continuations: readonly Continuation[]
  /** Of the articles that have observations, or continue others. */
  readonly articles: ReadonlyMap<string, ArticleState>
  /** Joined ids of withdrawals, of follows, and of entries of the kinds that are only counted. */
  readonly withdrawals: string
  readonly follows: string
  readonly others: string
  /** Number of entries, withdrawals included. */
  readonly count: number
  /** Number of entries that count and are not withdrawn. */
  readonly n: number
}

type Known = Pick<Negotiation, 'statuses' | 'observations' | 'articles'>

/** The summary of a pack without entries. */
export function emptySummary({ statuses, observations, articles: known }: Known): Summary {
  const continuations = continuationsOf(known)
  const articles = new Map<string, ArticleState>()
  const all = observations.map((observation) => rowOf(observation, null))
  for (const [article, rows] of groupBy(all, (row) => row.article))
    articles.set(article, stateOf(article, rows.sort(byPlace)))
  for (const { article } of continuations) if (!articles.has(article)) articles.set(article, stateOf(article, []))
  return {
    statuses: byId(statuses),
    continuations,
    articles,
    withdrawn: new Set(),
    corrections: new Map(),
    withdrawals: joinIds([]),
    follows: joinIds([]),
    others: joinIds([]),
    count: 0,
    n: 0,
  }
}

/** Statuses by id. */
export const byId = (statuses: readonly Status[]): ReadonlyMap<string, Status> =>
  new Map(statuses.map((status) => [status.id, status]))

/** True for an observation that the user added. */
export const isMine = ({ madeAt }: Row): boolean => madeAt !== null

/** Row of an observation; `entry` is its envelope, `null` for the pack's. Whether it counts is decided by the fold. */
export function rowOf(observation: Observation, entry: ObservationEntry | null): Row {
  const { id, article, date, status, basis, evidence, outstandingCount, target } = observation
  return {
    id,
    article,
    date,
    day: effectiveDay(date),
    status,
    basis,
    layer: entry?.layer ?? 'public',
    madeAt: entry?.madeAt ?? null,
    isReplaced: false,
    isSourced: hasSource(evidence),
    outstandingCount,
    target,
    source: evidence,
  }
}

/** State of an article that changed since it was stored, or that continues one that did. */
export const stateOf = (article: string, rows: readonly Row[]): ArticleState => ({
  article,
  stored: null,
  rows: () => rows,
})

const ledgers = new WeakMap<ArticleState, Ledger>()

/** Ledger of one article, whose observations have no words. Memoised, as the ledger's functions are by its lists. */
export function ledgerOf(summary: Summary, article: string): Ledger {
  const { statuses } = summary
  const state = summary.articles.get(article)
  if (!state) return { statuses, entries: new Map(), end: null }
  let ledger = ledgers.get(state)
  if (!ledger) ledgers.set(state, (ledger = makeLedger(summary, article)))
  return ledger
}

function makeLedger(summary: Summary, article: string): Ledger {
  const { statuses, continuations } = summary
  const entries = withContinued(continuations, article, (id) => ownEntriesOf(summary, id))
  const end = entries.findLast(isSource)?.day ?? null
  return { statuses, entries: entries.length > 0 ? new Map([[article, entries]]) : new Map(), end }
}

/** Entries on an article itself. */
function ownEntriesOf({ statuses, articles }: Summary, article: string): readonly LedgerEntry[] {
  return (articles.get(article)?.rows() ?? []).flatMap((row) => {
    const status = row.isReplaced ? undefined : statuses.get(row.status)
    return status ? [ledgerEntryOf(row, status)] : []
  })
}

const NOBODY = { person: null, role: null, members: [] }

function ledgerEntryOf(row: Row, status: Status): LedgerEntry {
  const { id, article, date, day, basis, layer, source, outstandingCount, target, isSourced } = row
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
  return { observation, day, status, origin: isMine(row) ? 'mine' : 'pack', layer, isSourced }
}
