/**
 * Continuations (succession of entities): an article that was renamed, split off from another, or into which several were
 * merged. From its first day it takes the place of what it continues in lists and counts. Of one article it has the
 * history; of several none, as no status of one of them is its own: it has no status until it is given one.
 */
import { earlierDay, effectiveDay, laterDay } from './days'
import type { Article, Day, Observation } from './types'

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
 * Continuations among some articles, each after those of what it continues. One without a first day only names what it
 * continues; what would close a circle is left out, and so is the whole agreement, which is no article among others.
 */
export function continuationsOf(articles: readonly Article[]): readonly Continuation[] {
  let found = known.get(articles)
  if (!found) known.set(articles, (found = withoutCircles(statedAmong(articles))))
  return found
}

/** In order of first day and id, so that devices which hold the articles in another order leave out the same. */
function statedAmong(articles: readonly Article[]): readonly Continuation[] {
  if (!articles.some(({ continues }) => continues?.length)) return []
  const counted = articles.filter(({ kind }) => kind !== 'instrument')
  const ids = new Set(counted.map(({ id }) => id))
  return counted
    .flatMap(({ id, continues = [], from }) =>
      from === undefined
        ? []
        : [{ article: id, of: [...new Set(continues)].filter((other) => ids.has(other)), from: effectiveDay(from) }],
    )
    .sort((a, b) => compare(a.from, b.from) || compare(a.article, b.article))
}

/** An article on the path of the search: what it continues so far, and what is still to be visited. */
interface Visit extends Continuation {
  readonly of: string[]
  readonly rest: Iterator<string, undefined>
}

/** Depth-first search, without recursion: a name that leads back to the path of the search would close a circle. */
function withoutCircles(stated: readonly Continuation[]): readonly Continuation[] {
  const byArticle = new Map(stated.map((one) => [one.article, one]))
  const path = new Set<string>()
  const seen = new Set<string>()
  const found: Continuation[] = []
  for (const root of byArticle.keys()) {
    const open: Visit[] = []
    const visit = (article: string) => {
      const one = byArticle.get(article)
      if (!one || seen.has(article)) return
      seen.add(article)
      path.add(article)
      open.push({ ...one, of: [], rest: one.of.values() })
    }
    visit(root)
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const { article, of, from, rest } = last
      const { value: other } = rest.next()
      if (other === undefined) {
        open.pop()
        path.delete(article)
        if (of.length > 0) found.push({ article, of, from })
      } else if (!path.has(other)) {
        of.push(other)
        visit(other)
      }
    }
  }
  return found
}

/** Continuations by the articles on either side of them, memoised by their list. */
interface Index {
  readonly byArticle: ReadonlyMap<string, Continuation>
  /** Continuations of an article, those that begin first in front. */
  readonly continuing: ReadonlyMap<string, readonly Continuation[]>
}

const indexes = new WeakMap<readonly Continuation[], Index>()

function indexOf(continuations: readonly Continuation[]): Index {
  let index = indexes.get(continuations)
  if (!index) indexes.set(continuations, (index = makeIndex(continuations)))
  return index
}

function makeIndex(continuations: readonly Continuation[]): Index {
  const continuing = new Map<string, Continuation[]>()
  for (const one of continuations.toSorted((a, b) => compare(a.from, b.from)))
    for (const id of one.of) {
      const list = continuing.get(id)
      if (list) list.push(one)
      else continuing.set(id, [one])
    }
  return { byArticle: new Map(continuations.map((one) => [one.article, one])), continuing }
}

export const areSame = (some: readonly Continuation[], others: readonly Continuation[]): boolean =>
  some === others || JSON.stringify(some) === JSON.stringify(others)

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
    return !byArticle.has(id) && (firstSeen(id) ?? LATEST) <= day
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
  readonly observation: Pick<Observation, 'basis'>
}

/**
 * Observations of an article with those that it has of what it continues, in order of their day: of one article those up to
 * its first day and all that is planned, also through others; of several what is planned from then on.
 */
export function withContinued<T extends Dated>(
  continuations: readonly Continuation[],
  article: string,
  ownOf: (article: string) => readonly T[],
): readonly T[] {
  if (!indexOf(continuations).byArticle.has(article)) return ownOf(article)
  const parts = [ownOf(article)]
  let until = LATEST
  for (const { article: id, of, from } of lineOf(continuations, article))
    if (of.length > 1) {
      const all = [...continuedBy(continuations, id).keys()].flatMap(ownOf)
      parts.push(all.filter((item) => isPlanned(item) && item.day >= from))
    } else {
      const last = (until = earlierDay(until, from))
      parts.push(of.flatMap(ownOf).filter((item) => item.day <= last || isPlanned(item)))
    }
  return parts
    .reverse()
    .flat()
    .sort((a, b) => compare(a.day, b.day))
}

/** Continuations from an article back, as far as each is of one article alone; a merge ends it. */
function* lineOf(continuations: readonly Continuation[], article: string): Generator<Continuation> {
  const { byArticle } = indexOf(continuations)
  for (let one = byArticle.get(article); one; ) {
    yield one
    const [only = '', ...others] = one.of
    one = others.length > 0 ? undefined : byArticle.get(only)
  }
}

const isPlanned = ({ observation }: Dated): boolean => observation.basis === 'planned'

/** Articles that one continues, also through others, each with the last day of its part: of several the last. */
function continuedBy(continuations: readonly Continuation[], article: string): ReadonlyMap<string, Day> {
  const { byArticle } = indexOf(continuations)
  const last = new Map<string, Day>()
  const add = (id: string) => {
    const { of = [], from = '' } = byArticle.get(id) ?? {}
    for (const other of of) last.set(other, laterDay(from, last.get(other) ?? from))
  }
  add(article)
  // A map is walked with what is added on the way.
  for (const id of last.keys()) add(id)
  return last
}

/** True for a fact of an article on a day, and for an earlier one of the articles that it continues. */
export function isOnArticle(articles: readonly Article[], article: string): (of: string, day: Day) => boolean {
  const continued = continuedBy(continuationsOf(articles), article)
  return (of, day) => of === article || day <= (continued.get(of) ?? '')
}

/** The articles that one continues, those first that it continues itself, then those through others. */
export const continuedArticles = (articles: readonly Article[], article: string): readonly Article[] =>
  [...continuedBy(continuationsOf(articles), article).keys()].flatMap((id) => articles.filter((one) => one.id === id))

/** An article with those of which it has the history, the latest first. */
export function historyLine(articles: readonly Article[], article: Article): readonly Article[] {
  const line = [...lineOf(continuationsOf(articles), article.id)].filter(({ of }) => of.length === 1)
  return [article, ...line.flatMap(({ of }) => articles.filter(({ id }) => of.includes(id)))]
}

/** The articles that continue one by a day. */
export function continuingOn(articles: readonly Article[], article: string, day: Day): readonly Article[] {
  const begun =
    indexOf(continuationsOf(articles))
      .continuing.get(article)
      ?.filter(({ from }) => from <= day) ?? []
  return begun.flatMap((one) => articles.filter(({ id }) => id === one.article))
}

/** An article that one other alone continues, from a day on. */
export interface Successor {
  readonly of: string
  readonly from: Day
  readonly article: string
}

/** Successors of articles, each after those of what it continues; none of an article that was split. */
export function successorsOf(articles: readonly Article[]): readonly Successor[] {
  const continuations = continuationsOf(articles)
  const { continuing } = indexOf(continuations)
  return continuations.flatMap(({ article, of, from }) =>
    of.filter((id) => continuing.get(id)?.length === 1).map((id) => ({ of: id, from, article })),
  )
}

/** The articles that were merged into one, which has no status of theirs; none of a split or a new name. */
export function mergedInto(articles: readonly Article[], article: string): readonly Article[] {
  const of = indexOf(continuationsOf(articles)).byArticle.get(article)?.of ?? []
  return of.length > 1 ? articles.filter(({ id }) => of.includes(id)) : []
}

const LATEST: Day = '9999-12-31'

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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
