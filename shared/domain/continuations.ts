/**
 * Succession of entities: an article that is the continuation of others. A rename continues one article that nothing else
 * continues, and has all its history; a part of a split has the history up to its first day, after which the split article
 * keeps what is stated on it; a merge continues several, and has none, as no status of one of them is its own. From its first
 * day it takes their place in lists and counts. What is ahead (planned statuses, announced targets) is listed of the articles
 * in force, and of those that were merged into them, under their own names.
 *
 * The kind is that of what is stated, also where not all of it is known: an article may be private, removed or on another
 * device. `continuesAs` states it where the data themselves no longer show it.
 */
import { earlierDay, effectiveDay, firstDayOf, LATEST_DAY, laterDay } from './days'
import type { Article, ContinuationKind, Day, Observation } from './types'

export interface Continuation {
  readonly article: string
  readonly kind: ContinuationKind
  /** Articles that it continues, of those that are known. */
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
  if (!articles.some((article) => article.continues?.length || article.continuesAs)) return []
  const kinds = new Map(articles.map(({ id, kind }) => [id, kind]))
  const stated = articles.flatMap(({ id, kind, continues = [], continuesAs, from }) => {
    if (kind === 'instrument' || from === undefined) return []
    const of = [...new Set(continues)].filter((other) => other !== id && kinds.get(other) !== 'instrument')
    return of.length > 0 || continuesAs ? [{ article: id, of, from: effectiveDay(from), continuesAs }] : []
  })
  const parts = new Map<string, number>()
  for (const { of } of stated) for (const id of of) parts.set(id, (parts.get(id) ?? 0) + 1)
  const kindOf = (of: readonly string[]): ContinuationKind =>
    of.length > 1 ? 'merge' : of.some((id) => (parts.get(id) ?? 0) > 1) ? 'split' : 'rename'
  return stated
    .map(({ article, of, from, continuesAs }) => ({
      article,
      kind: continuesAs ?? kindOf(of),
      of: of.filter((id) => kinds.has(id)),
      from,
    }))
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
      const { article, kind, of, from, rest } = last
      const { value: other } = rest.next()
      if (other === undefined) {
        open.pop()
        path.delete(article)
        found.push({ article, kind, of, from })
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

/** Continuations from an article back to one that continues none, or to a merge, which has no history of another. */
function* lineOf(continuations: readonly Continuation[], article: string): Generator<Continuation> {
  const { byArticle } = indexOf(continuations)
  for (let one = byArticle.get(article); one && one.kind !== 'merge'; one = byArticle.get(one.of[0] ?? '')) yield one
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
  [...continuedBy(continuationsOf(articles), article).keys()].flatMap((id) => articles.filter((one) => one.id === id))

/** An article with those of which it has the history, the latest first. */
export function historyLine(articles: readonly Article[], article: Article): readonly Article[] {
  const line = [...lineOf(continuationsOf(articles), article.id)]
  return [article, ...line.flatMap(({ of }) => articles.filter(({ id }) => of.includes(id)))]
}

/** First of the names that an article has had: articles of one line of renames have the same. */
export function firstNameIn(articles: readonly Article[]): (article: string) => string {
  const { byArticle } = indexOf(continuationsOf(articles))
  return (article) => {
    let first = article
    for (let one = byArticle.get(first); one?.kind === 'rename' && one.of[0]; one = byArticle.get(first))
      first = one.of[0]
    return first
  }
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
  for (let step: Successor | undefined = first; step; step = found.get(step.article)) path.push(step)
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

/**
 * Articles as a part of the data has them: without references to articles that are not in it, but with the kind of their
 * continuation in the whole where the part does not show it. The same list where it shows all.
 */
export function withKnownContinued(part: readonly Article[], whole: readonly Article[]): readonly Article[] {
  const ids = new Set(part.map(({ id }) => id))
  const kinds = new Map(continuationsOf(whole).map(({ article, kind }) => [article, kind]))
  const own = new Map(continuationsOf(part).map(({ article, kind }) => [article, kind]))
  const made = part.map((article) => {
    const { id, continues = [] } = article
    const kept = continues.filter((other) => ids.has(other))
    const isPart = own.get(id) === 'rename' && kinds.get(id) === 'split'
    if (kept.length === continues.length && !isPart) return article
    const continuesAs = isPart ? 'split' : own.get(id)
    return { ...article, continues: kept, ...(continuesAs && { continuesAs }) }
  })
  return made.every((article, index) => article === part[index]) ? part : made
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
