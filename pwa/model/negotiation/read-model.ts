/**
 * Read model of the board: one interface over the ledger of the whole log, and over the summary that a checkpoint holds
 * before the log is read. Both give equal values (`shared/domain/ledger/summary.test.ts`).
 */
import type { FirstSeen } from '../../../shared/domain/assembly/continuation-queries'
import { endAsOf, firstSeenIn, type Ledger, type LedgerEntry, statusAsOf } from '../../../shared/domain/ledger/ledger'
import {
  articleAsOf,
  firstSeen,
  historyAsOf,
  latestAsOf,
  phaseAsOf,
  spanOf,
} from '../../../shared/domain/ledger/summary'
import {
  type ArticleSummary,
  summariseArticle,
  type Turn,
  turnsOf,
} from '../../../shared/domain/ledger/summary-article'
import type { Summary } from '../../../shared/domain/ledger/summary-state'
import type { Day, Phase, Status } from '../../../shared/domain/types'

export interface ReadModel {
  readonly statuses: ReadonlyMap<string, Status>
  readonly articleAsOf: (article: string, day: Day) => ArticleSummary
  readonly phaseAsOf: (article: string, day: Day) => Phase | 'none'
  /** History of an article up to a day. */
  readonly historyAsOf: (article: string, day: Day) => readonly Turn[]
  readonly firstSeen: FirstSeen
  /** Day of the first observation, planned ones included; `null` without any. */
  readonly first: Day | null
  /** Day of the latest source up to a day, which is of an observation that counts; `null` without one. */
  readonly latestAsOf: (day: Day) => Day | null
}

/**
 * Read model of the whole log. Memoised by an article's entries, as the ledger's functions are. A history that is as it was
 * in the model of `before` is the same array, of which the strip is drawn already.
 */
export const modelOfLedger = (ledger: Ledger, before?: ReadModel): ReadModel => ({
  statuses: ledger.statuses,
  articleAsOf: (article, day) => {
    const memo = memoOf(ledger, article)
    if (memo.summary?.day !== day) memo.summary = { day, made: summariseArticle(ledger, article, day) }
    return memo.summary.made
  },
  phaseAsOf: (article, day) => statusAsOf(ledger, article, day).standing?.phase ?? 'none',
  historyAsOf: (article, day) => {
    const memo = memoOf(ledger, article)
    if (memo.history?.day !== day) {
      const made = turnsOf(ledger, article).filter((turn) => turn.day <= day)
      const drawn = before?.historyAsOf(article, day)
      memo.history = { day, made: drawn && JSON.stringify(drawn) === JSON.stringify(made) ? drawn : made }
    }
    return memo.history.made
  },
  firstSeen: firstSeenIn(ledger),
  first: firstDayIn(ledger),
  latestAsOf: (day) => endAsOf(ledger, day),
})

/** Read model of a summary. */
export function modelOfSummary(summary: Summary): ReadModel {
  const { first, end } = spanOf(summary)
  const summaries = new Map<string, ArticleSummary>()
  const histories = new Map<string, readonly Turn[]>()
  const summaryOf = (article: string, day: Day) => {
    const key = `${article} ${day}`
    const made = summaries.get(key) ?? articleAsOf(summary, article, day)
    summaries.set(key, made)
    return made
  }
  return {
    statuses: summary.statuses,
    articleAsOf: summaryOf,
    phaseAsOf: (article, day) => phaseAsOf(summary, article, day),
    historyAsOf: (article, day) => {
      const key = `${article} ${day}`
      const history = histories.get(key) ?? historyAsOf(summary, article, day)
      histories.set(key, history)
      return history
    },
    firstSeen: (article) => firstSeen(summary, article),
    first,
    latestAsOf: (day) => (end === null || end <= day ? end : latestAsOf(summary, day, summaryOf)),
  }
}

/** Of the last day that was asked for. */
interface Memo {
  summary?: { readonly day: Day; readonly made: ArticleSummary }
  history?: { readonly day: Day; readonly made: readonly Turn[] }
}

const memos = new WeakMap<readonly LedgerEntry[], Memo>()

function memoOf({ entries }: Ledger, article: string): Memo {
  const list = entries.get(article)
  if (!list) return {}
  let memo = memos.get(list)
  if (!memo) memos.set(list, (memo = {}))
  return memo
}

/** Entries of an article are in order of their day. */
function firstDayIn({ entries }: Ledger): Day | null {
  let first: Day | null = null
  for (const [entry] of entries.values()) if (entry && (first === null || entry.day < first)) first = entry.day
  return first
}
