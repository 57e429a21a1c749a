/** Fold of entries into a summary: adds their rows, and decides again which rows count where an entry names one. */
import { withContinuing } from '../assembly/continuation-queries'
import { countBut, countsAsEntry, type Entry, type Tally, withdrawnIds } from '../entries/entries'
import { isCorrection } from '../entries/replaced'
import { groupBy } from '../group-by'
import { byPlace, idsIn, joinIds, type Row, splitIds } from './summary-rows'
import { type ArticleState, isMine, type Naming, rowOf, type Summary, stateOf } from './summary-state'

/**
 * Adds entries, in whatever order they come: the result is that of all entries in order of making. Returns `null` where
 * the caller must read the log: an id comes twice, which only a repeated delivery or a file edited by hand can cause, or a
 * withdrawal of the summary is withdrawn, of which the summary does not hold what it named.
 */
export function fold(summary: Summary, entries: readonly Entry[]): Summary | null {
  if (entries.length === 0) return summary
  if (isWithdrawalNamed(summary, entries)) return null
  const added = new Set(entries.map(({ id }) => id))
  const naming = nameMore(summary, entries)
  const affected = affectedIds(naming, entries)
  const drafts = draftsFor(summary, entries, affected)
  const isRepeated = [...drafts.values()].some(({ rows }) => rows.some((row) => isMine(row) && added.has(row.id)))
  if (added.size < entries.length || isRepeated || isAmongOthers(summary, added)) return null
  addRows(drafts, entries)
  const articles = new Map(summary.articles)
  const changed = new Map(markRows(drafts, affected, naming))
  for (const article of withContinuing(summary.continuations, changed.keys()))
    articles.set(article, stateOf(article, changed.get(article) ?? summary.articles.get(article)?.rows() ?? []))
  const ofKind = (wanted: Entry['kind']) => entries.filter(({ kind }) => kind === wanted)
  const others = entries.filter((entry) => countsAsEntry(entry) && entry.kind !== 'observation')
  return {
    ...summary,
    ...naming,
    articles,
    withdrawals: appendIds(summary.withdrawals, ofKind('withdrawal')),
    follows: appendIds(summary.follows, ofKind('follow')),
    others: appendIds(summary.others, others),
    count: summary.count + entries.length,
    n: summary.n + countBut(naming.withdrawn, entries) - countTaken(summary, naming, drafts),
  }
}

function nameMore({ withdrawn, corrections }: Naming, entries: readonly Entry[]): Naming {
  const more = { withdrawn: new Set(withdrawn), corrections: new Map(corrections) }
  for (const id of withdrawnIds(entries)) more.withdrawn.add(id)
  for (const [replaced, added] of groupBy(entries.filter(isCorrection), ({ supersedes }) => supersedes))
    more.corrections.set(replaced, [
      ...(corrections.get(replaced) ?? []),
      ...added.map(({ id, article }) => ({ id, article })),
    ])
  return more
}

/** True where a withdrawal of the summary is withdrawn by an entry, or one among the entries by the summary. */
function isWithdrawalNamed({ withdrawals, withdrawn }: Summary, entries: readonly Entry[]): boolean {
  const own = entries.filter((entry) => entry.kind === 'withdrawal')
  return (
    own.some(({ id }) => withdrawn.has(id)) || idsIn(withdrawals, new Set(own.map((one) => one.withdraws))).length > 0
  )
}

/** Ids of what may change: the entries' own, what they withdraw, and what corrections name that they add or withdraw. */
function affectedIds({ corrections }: Naming, entries: readonly Entry[]): ReadonlySet<string> {
  const affected = new Set<string>()
  for (const entry of entries) {
    affected.add(entry.id)
    if (entry.kind === 'withdrawal') affected.add(entry.withdraws)
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

const isAmongOthers = ({ others, follows, withdrawals }: Summary, ids: ReadonlySet<string>): boolean =>
  [others, follows, withdrawals].some((joined) => idsIn(joined, ids).length > 0)

function addRows(drafts: ReadonlyMap<string, Draft>, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const draft = entry.kind === 'observation' ? drafts.get(entry.article) : undefined
    if (entry.kind !== 'observation' || !draft) continue
    draft.rows.push(rowOf(entry, entry))
    draft.isChanged = true
  }
  for (const { rows, isChanged } of drafts.values()) if (isChanged) rows.sort(byPlace)
}

/** Decides again which of the rows with an affected id count; gives the articles that changed. */
function markRows(
  drafts: ReadonlyMap<string, Draft>,
  affected: ReadonlySet<string>,
  { withdrawn, corrections }: Naming,
): readonly (readonly [article: string, rows: readonly Row[]])[] {
  const rows = [...drafts.values()].flatMap((draft) => draft.rows).filter(({ id }) => affected.has(id))
  // Of an id that the pack and an entry have, the pack's observation is meant, as in `replacedIds`.
  const ofPack = new Map(rows.filter((row) => !isMine(row)).map(({ id, article }) => [id, article]))
  const isCorrected = ({ id, article }: Row) =>
    corrections.get(id)?.some((one) => one.article === (ofPack.get(id) ?? article) && !withdrawn.has(one.id)) ?? false
  for (const draft of drafts.values())
    for (const [at, row] of draft.rows.entries()) {
      if (!affected.has(row.id)) continue
      const isReplaced = withdrawn.has(row.id) || isCorrected(row) || (isMine(row) && ofPack.has(row.id))
      if (isReplaced === row.isReplaced) continue
      draft.rows[at] = { ...row, isReplaced }
      draft.isChanged = true
    }
  return [...drafts].filter(([, { isChanged }]) => isChanged).map(([article, draft]) => [article, draft.rows])
}

const appendIds = (joined: string, entries: readonly Entry[]): string =>
  entries.length > 0 ? joinIds([...splitIds(joined), ...entries.map(({ id }) => id)]) : joined

/** Number of entries of the summary that are withdrawn in `naming` and were not before. */
function countTaken(summary: Summary, { withdrawn }: Naming, drafts: ReadonlyMap<string, Draft>): number {
  const taken = new Set([...withdrawn].filter((id) => !summary.withdrawn.has(id)))
  if (taken.size === 0) return 0
  const observations = [...drafts.keys()].flatMap((article) => summary.articles.get(article)?.rows() ?? [])
  return observations.filter((row) => isMine(row) && taken.has(row.id)).length + idsIn(summary.others, taken).length
}

/** Counts of its entries, as `tallyOf` has them. */
export const tallyOfSummary = ({ n, withdrawn, follows }: Summary): Tally => ({
  n,
  withdrawn: withdrawn.size - idsIn(follows, withdrawn).length,
})
