/**
 * Queries of continuations: which articles are in force on a day, which history and facts an article has of others, and
 * what took its place. `continuations.ts` has the rules.
 */
import { compare } from '../compare'
import { earlierDay, effectiveDay, firstDayOf, LATEST_DAY, laterDay } from '../dates/days'
import type { Article, Day, Observation } from '../types'
import { type Continuation, continuationsOf, indexOf } from './continuations'

/** Day of the first observation of an article; `null` without one. */
export type FirstSeen = (article: string) => Day | null

/**
 * Tells whether an article is in force on a day: from its first day, until others continue it. An observation before that
 * first day contradicts it: one that continues none is then in force from its first observation on.
 */
export function inForce(articles: readonly Article[], firstSeen: FirstSeen): (article: Article, day: Day) => boolean {
  const { byArticle, continuing } = indexOf(continuationsOf(articles))
  return ({ id, from }, day) => {
    const [next] = continuing.get(id) ?? []
    if (next && next.from <= day) return false
    if (from === undefined || effectiveDay(from) <= day) return true
    return !byArticle.has(id) && (firstSeen(id) ?? LATEST_DAY) <= day
  }
}

/** Articles in force on a day: the same list where none has a first day. */
export function articlesOn(articles: readonly Article[], day: Day, firstSeen: FirstSeen): readonly Article[] {
  if (articles.every(({ from }) => from === undefined)) return articles
  const isInForce = inForce(articles, firstSeen)
  return articles.filter((article) => isInForce(article, day))
}

/** An observation with the day from which it counts. */
interface Dated {
  readonly day: Day
  readonly observation: Pick<Observation, 'date'>
}

/** Observations of an article with those that it has of what it continues, in order of their day. */
export function withContinued<T extends Dated>(
  continuations: readonly Continuation[],
  article: string,
  ownOf: (article: string) => readonly T[],
): readonly T[] {
  const parts = [ownOf(article)]
  let until = LATEST_DAY
  for (const { kind, of, from } of lineOf(continuations, article)) {
    if (kind === 'split') until = earlierDay(until, from)
    // A month in which the split falls began before it.
    parts.push(...of.map((id) => ownOf(id).filter(({ observation: { date } }) => firstDayOf(date) <= until)))
  }
  const [own = [], ...others] = parts
  if (others.length === 0) return own
  return parts
    .reverse()
    .flat()
    .sort((a, b) => compare(a.day, b.day))
}

/** Most generations of a line: a chain of any number would cost quadratic time, since each article has those before it. */
const MOST_GENERATIONS = 100

/** Continuations from an article back to one that continues none, or to a merge, which has no history of another. */
function* lineOf(continuations: readonly Continuation[], article: string): Generator<Continuation> {
  const { byArticle } = indexOf(continuations)
  let one = byArticle.get(article)
  for (let n = 0; n < MOST_GENERATIONS && one && one.kind !== 'merge'; n++) {
    yield one
    one = byArticle.get(one.of[0] ?? '')
  }
}

/** Articles that one continues, also through others, each with the last day of its part: of a rename none is the last. */
function continuedBy(continuations: readonly Continuation[], article: string): ReadonlyMap<string, Day> {
  const last = new Map([[article, LATEST_DAY]])
  // Each comes after those of what it continues: from the end, every way to an article is known before it.
  for (const { article: id, kind, of, from } of continuations.toReversed()) {
    const until = last.get(id)
    if (until === undefined) continue
    const day = kind === 'rename' ? until : earlierDay(until, from)
    for (const other of of) last.set(other, laterDay(day, last.get(other) ?? day))
  }
  return last
}

/** True for a fact of an article on a day, for any of those that it renames, and for an earlier one of others that it continues. */
export function isOnArticle(articles: readonly Article[], article: string): (of: string, day: Day) => boolean {
  const continued = continuedBy(continuationsOf(articles), article)
  return (of, day) => day <= (continued.get(of) ?? '')
}

/** The articles that one continues, those first that it continues itself, then those through others. */
export const continuedArticles = (articles: readonly Article[], article: string): readonly Article[] =>
  [...continuedBy(continuationsOf(articles), article).keys()].flatMap((id) =>
    articles.filter((one) => one.id === id && id !== article),
  )

/** An article with those of which it has the history, the latest first. */
export function historyLine(articles: readonly Article[], article: Article): readonly Article[] {
  const line = [...lineOf(continuationsOf(articles), article.id)]
  return [article, ...line.flatMap(({ of }) => articles.filter(({ id }) => of.includes(id)))]
}

/** First of the names that an article has had: articles of one line of renames have the same. */
export function firstNameIn(articles: readonly Article[]): (article: string) => string {
  const firsts = new Map<string, string>()
  // Each comes after those of what it continues.
  for (const { article, kind, of } of continuationsOf(articles))
    if (kind === 'rename' && of[0]) firsts.set(article, firsts.get(of[0]) ?? of[0])
  return (article) => firsts.get(article) ?? article
}

/** The articles that continue one by a day. */
export function continuingOn(articles: readonly Article[], article: string, day: Day): readonly Article[] {
  const begun =
    indexOf(continuationsOf(articles))
      .continuing.get(article)
      ?.filter(({ from }) => from <= day) ?? []
  return begun.flatMap((one) => articles.filter(({ id }) => id === one.article))
}

/** The one article that takes the place of another from a day on. */
export interface Successor {
  readonly of: string
  readonly from: Day
  readonly article: string
}

/**
 * Successors of articles, each after those of what it continues: what alone continues an article, or into which all parts of
 * a split were merged again. A split article has none before, and none where a part is not known.
 */
export function successorsOf(articles: readonly Article[]): readonly Successor[] {
  const continuations = continuationsOf(articles)
  const { continuing } = indexOf(continuations)
  const found = new Map<string, Successor>()
  const inOrder = [...new Set(continuations.flatMap(({ of, article }) => [...of, article]))]
  // Continuations come after the articles that they continue: from the end, all successors are known.
  for (const id of inOrder.reverse()) {
    const next = continuing.get(id) ?? []
    if (next.length === 1 && next[0]?.kind === 'split') continue
    const [path = [], ...others] = next.map(({ article, from }) => pathFrom(found, { of: id, article, from }))
    const step = path.find(({ article }) => others.every((one) => one.some((other) => other.article === article)))
    if (!step) continue
    const { article } = step
    const days = [path, ...others].flatMap((one) =>
      one.slice(0, 1 + one.findIndex((other) => other.article === article)),
    )
    found.set(id, { of: id, article, from: days.map(({ from }) => from).reduce(laterDay) })
  }
  return [...found.values()].reverse()
}

/** A step and those that follow it. */
function pathFrom(found: ReadonlyMap<string, Successor>, first: Successor): readonly Successor[] {
  const path: Successor[] = []
  for (let step: Successor | undefined = first; step && path.length < MOST_GENERATIONS; step = found.get(step.article))
    path.push(step)
  return path
}

/** The articles that were merged into one, of those that are known; none of a split or a new name. */
export function mergedInto(articles: readonly Article[], article: string): readonly Article[] {
  const { kind, of = [] } = indexOf(continuationsOf(articles)).byArticle.get(article) ?? {}
  return kind === 'merge' ? articles.filter(({ id }) => of.includes(id)) : []
}

/** Articles of which what is ahead is listed: some in force, then those that were merged into them, also through others. */
export function withMerged(articles: readonly Article[], inForce: readonly Article[]): readonly Article[] {
  const continuations = continuationsOf(articles)
  const { byArticle } = indexOf(continuations)
  if (byArticle.size === 0) return inForce
  const all = new Set(inForce.map(({ id }) => id))
  // A set is walked with what is added on the way.
  for (const id of all) {
    const last = [...lineOf(continuations, id)].at(-1)
    const merge = byArticle.get(last ? (last.of[0] ?? '') : id)
    if (merge?.kind === 'merge') for (const other of merge.of) all.add(other)
  }
  const merged = articles.filter(({ id }) => all.has(id)).filter((article) => !inForce.includes(article))
  return [...inForce, ...merged]
}

/** Some articles, and all that continue them. */
export function withContinuing(
  continuations: readonly Continuation[],
  articles: Iterable<string>,
): ReadonlySet<string> {
  const { continuing } = indexOf(continuations)
  const all = new Set(articles)
  // A set is walked with what is added on the way.
  for (const id of all) for (const { article } of continuing.get(id) ?? []) all.add(article)
  return all
}
