/**
 * Continuations (succession of entities): an article into which others were merged, that split off, or that was renamed.
 * From its first day it has their observations up to that day beside its own, and takes their place in lists and counts.
 */
import { earlierDay, effectiveDay } from './days'
import type { Article, Day } from './types'

export interface Continuation {
  readonly article: string
  /** Articles that it continues. */
  readonly of: readonly string[]
  /** First day of the article. */
  readonly from: Day
}

/** Memoised by the list of articles, which stays the same while no entity changes. */
const known = new WeakMap<readonly Article[], readonly Continuation[]>()

/**
 * Continuations among some articles. One without a first day only names what it continues; what would close a circle is left
 * out.
 */
export function continuationsOf(articles: readonly Article[]): readonly Continuation[] {
  let found = known.get(articles)
  if (!found) known.set(articles, (found = continuationsAmong(articles)))
  return found
}

function continuationsAmong(articles: readonly Article[]): readonly Continuation[] {
  const found: Continuation[] = []
  if (!articles.some(({ continues }) => continues?.length)) return found
  const ids = new Set(articles.map(({ id }) => id))
  for (const { id, continues, from } of articles) {
    const of = continues?.filter((other) => ids.has(other) && !leadsTo(found, other, id)) ?? []
    if (of.length > 0 && from !== undefined) found.push({ article: id, of, from: effectiveDay(from) })
  }
  return found
}

/** True where an article is another, or continues it, also through others. */
function leadsTo(continuations: readonly Continuation[], article: string, other: string): boolean {
  const reached = new Set([article])
  // A set is walked with what is added on the way.
  for (const id of reached)
    for (const one of continuations) if (one.article === id) for (const of of one.of) reached.add(of)
  return reached.has(other)
}

export const areSame = (some: readonly Continuation[], others: readonly Continuation[]): boolean =>
  some === others || JSON.stringify(some) === JSON.stringify(others)

/** Articles in force on a day: without those that have not begun, and those that others continue. */
export function articlesOn(articles: readonly Article[], day: Day): readonly Article[] {
  const continuations = continuationsOf(articles)
  if (continuations.length === 0) return articles
  const left = new Set(continuations.flatMap(({ article, of, from }) => (from <= day ? of : [article])))
  return articles.filter(({ id }) => !left.has(id))
}

/** Dated items of an article with those of the articles that it continues, in order of their day. */
export function withContinued<T extends { readonly day: Day }>(
  continuations: readonly Continuation[],
  article: string,
  ownOf: (article: string) => readonly T[],
): readonly T[] {
  const continued = [...continuedBy(continuations, article)].reverse()
  if (continued.length === 0) return ownOf(article)
  const before = continued.flatMap(([id, last]) => ownOf(id).filter(({ day }) => day <= last))
  return [...before, ...ownOf(article)].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/**
 * Articles that one continues, also through others, each with the last day of its part. Two that split off may be merged
 * again: an article is visited again only for a later last day, so that no diamond of them is walked path by path.
 */
function continuedBy(continuations: readonly Continuation[], article: string): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>()
  const open: (readonly [article: string, to: Day])[] = [[article, LATEST]]
  for (const [id, to] of open)
    for (const { of, from } of continuations.filter((one) => one.article === id))
      for (const other of of) {
        const until = earlierDay(from, to)
        if ((last.get(other) ?? '') >= until) continue
        last.set(other, until)
        open.push([other, until])
      }
  return last
}

/** True for a fact of an article on a day, and for an earlier one of the articles that it continues. */
export function isOnArticle(articles: readonly Article[], article: string): (of: string, day: Day) => boolean {
  const continued = continuedBy(continuationsOf(articles), article)
  return (of, day) => of === article || day <= (continued.get(of) ?? '')
}

const LATEST: Day = '9999-12-31'

/** Some articles, and all that continue them. */
export function withContinuing(
  continuations: readonly Continuation[],
  articles: Iterable<string>,
): ReadonlySet<string> {
  const all = new Set(articles)
  // A set is walked with what is added on the way.
  for (const id of all) for (const { article, of } of continuations) if (of.includes(id)) all.add(article)
  return all
}
