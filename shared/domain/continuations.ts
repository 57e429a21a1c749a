/**
 * Continuations (succession of entities): an article into which others were merged, that split off, or that was renamed.
 * From its first day it has their observations up to that day beside its own, and what is planned of them, and takes their
 * place in lists and counts.
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
        : [{ article: id, of: continues.filter((other) => ids.has(other)), from: effectiveDay(from) }],
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
  readonly byArticle: ReadonlyMap<string, Continuation & { readonly at: number }>
  /** Articles that continue an article. */
  readonly continuing: ReadonlyMap<string, readonly string[]>
}

const indexes = new WeakMap<readonly Continuation[], Index>()

function indexOf(continuations: readonly Continuation[]): Index {
  let index = indexes.get(continuations)
  if (!index) indexes.set(continuations, (index = makeIndex(continuations)))
  return index
}

function makeIndex(continuations: readonly Continuation[]): Index {
  const continuing = new Map<string, string[]>()
  for (const { article, of } of continuations)
    for (const id of of) {
      const list = continuing.get(id)
      if (list) list.push(article)
      else continuing.set(id, [article])
    }
  return { byArticle: new Map(continuations.map((one, at) => [one.article, { ...one, at }])), continuing }
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

/** An observation with the day from which it counts. */
interface Dated {
  readonly day: Day
  readonly observation: Pick<Observation, 'basis'>
}

/**
 * Observations of an article with those of the articles that it continues, in order of their day. What is planned for a day
 * after its first is ahead of it too.
 */
export function withContinued<T extends Dated>(
  continuations: readonly Continuation[],
  article: string,
  ownOf: (article: string) => readonly T[],
): readonly T[] {
  const continued = [...continuedBy(continuations, article)].reverse()
  if (continued.length === 0) return ownOf(article)
  const before = continued.flatMap(([id, last]) =>
    ownOf(id).filter(({ day, observation: { basis } }) => day <= last || basis === 'planned'),
  )
  return [...before, ...ownOf(article)].sort((a, b) => compare(a.day, b.day))
}

/**
 * Articles that one continues, also through others, each with the last day of its part: of several ways to it the last.
 * Each is walked once, after all that continue it, so that no diamond of splits and merges is walked path by path.
 */
function continuedBy(continuations: readonly Continuation[], article: string): ReadonlyMap<string, Day> {
  const { byArticle } = indexOf(continuations)
  const reached = new Set([article])
  // A set is walked with what is added on the way.
  for (const id of reached) for (const other of byArticle.get(id)?.of ?? []) reached.add(other)
  const inOrder = [...reached].flatMap((id) => byArticle.get(id) ?? []).sort((a, b) => b.at - a.at)
  const last = new Map<string, Day>()
  for (const { article: id, of, from } of inOrder) {
    const until = earlierDay(from, last.get(id) ?? LATEST)
    for (const other of of) last.set(other, laterDay(until, last.get(other) ?? until))
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
  const { continuing } = indexOf(continuations)
  const all = new Set(articles)
  // A set is walked with what is added on the way.
  for (const id of all) for (const article of continuing.get(id) ?? []) all.add(article)
  return all
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
