/** Checkpoint of the read model: encodes a summary for the next start, and opens it without decoding its articles. */
import { continuationsOf } from '../assembly/continuations'
import type { Day, Negotiation } from '../types'
import { isValidOn, viewOf } from './summary-article'
import { decodeRows, encodeRows, type Row } from './summary-rows'
import { type ArticleState, byId, type Correction, ledgerOf, type StoredArticle, type Summary } from './summary-state'

/** A summary as it is stored: JSON, and strings for the most part. */
export interface StoredSummary {
  readonly articles: readonly (readonly [article: string, StoredArticle])[]
  readonly withdrawn: readonly string[]
  readonly corrections: readonly (readonly [replaced: string, corrections: readonly Correction[]])[]
  readonly withdrawals: string
  readonly follows: string
  readonly others: string
  readonly count: number
  readonly n: number
}

/**
 * Encodes a summary for reading on a day and after; articles that are unchanged since it was stored are taken as they
 * are. Sources are stored of the last few observations of each article up to that day, and of later ones.
 */
export function storeSummary(summary: Summary, day: Day): StoredSummary {
  const { withdrawn, corrections, withdrawals, follows, others, count, n } = summary
  return {
    articles: [...summary.articles].map(([article, state]) => [article, storeArticle(summary, state, day)] as const),
    withdrawn: [...withdrawn],
    corrections: [...corrections],
    withdrawals,
    follows,
    others,
    count,
    n,
  }
}

/**
 * Opens a stored summary without decoding its articles. The negotiation must have the statuses and the continuations with
 * which it was made.
 */
export function openSummary(
  stored: StoredSummary,
  { statuses, articles }: Pick<Negotiation, 'statuses' | 'articles'>,
): Summary {
  const { withdrawn, corrections, withdrawals, follows, others, count, n } = stored
  return {
    statuses: byId(statuses),
    continuations: continuationsOf(articles),
    articles: new Map(
      stored.articles.map(([article, one]) => {
        const rows = lazily(() => decodeRows(article, one.columns))
        return [article, { article, stored: one, rows }]
      }),
    ),
    withdrawn: new Set(withdrawn),
    corrections: new Map(corrections),
    withdrawals,
    follows,
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

/** Memo of what is encoded: a state is immutable, and the next checkpoint differs in few of them. */
const encoded = new WeakMap<ArticleState, StoredArticle>()

function storeArticle(summary: Summary, state: ArticleState, day: Day): StoredArticle {
  const known = encoded.get(state) ?? state.stored
  if (known && isValidOn(known.view, day)) return known
  const stored = {
    columns: encodeRows(withFewSources(state.rows(), day)),
    view: viewOf(ledgerOf(summary, state.article), state.article, day),
  }
  encoded.set(state, stored)
  return stored
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

function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => (made ??= make())
}
