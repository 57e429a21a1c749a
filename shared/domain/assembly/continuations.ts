/**
 * Model of the succession of entities: an article that is the continuation of others. A rename continues one article that nothing else
 * continues, and has all its history; a part of a split has the history up to its first day, after which the split article
 * keeps what is stated on it; a merge continues several, and has none, as no status of one of them is its own. From its first
 * day it takes their place in lists and counts. What is ahead (planned statuses, announced targets) is listed of the articles
 * in force, and of those that were merged into them, under their own names.
 *
 * The kind is that of what is stated, also where not all of it is known: an article may be private, removed or on another
 * device. `continuesAs` states it where the data themselves no longer show it.
 */
import { compare } from '../compare'
import { effectiveDay } from '../dates/days'
import type { Article, ContinuationKind, Day } from '../types'

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
export interface ContinuationIndex {
  readonly byArticle: ReadonlyMap<string, Continuation>
  /** Continuations of an article, those that begin first in front. */
  readonly continuing: ReadonlyMap<string, readonly Continuation[]>
}

const indexes = new WeakMap<readonly Continuation[], ContinuationIndex>()

export function indexOf(continuations: readonly Continuation[]): ContinuationIndex {
  let index = indexes.get(continuations)
  if (!index) indexes.set(continuations, (index = makeIndex(continuations)))
  return index
}

function makeIndex(continuations: readonly Continuation[]): ContinuationIndex {
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
