/** Mergers, splits and renamings: the continuations among articles, each told once as the event that it was. */

import type { Article, ContinuationKind, Day, DayOrMonth } from '../types'
import { continuationsOf } from './continuations'

export interface Succession {
  readonly kind: ContinuationKind
  /** Articles that became others, of those that are known. */
  readonly of: readonly string[]
  /** Articles that took their place, of those that are known. */
  readonly into: readonly string[]
  readonly day: Day
  /** The same with the precision of its source. */
  readonly date: DayOrMonth
}

/** True where a merger or a split has articles that are not known. */
export const isPartlyKnown = ({ kind, of, into }: Succession): boolean =>
  (kind === 'merge' && of.length < 2) || (kind === 'split' && into.length < 2)

/** Articles that continue one from the same day are the parts of its split. */
export function successionsOf(articles: readonly Article[]): readonly Succession[] {
  const dates = new Map(articles.map(({ id, from }) => [id, from]))
  const found = new Map<string, Succession & { readonly into: string[] }>()
  for (const { article, kind, of, from: day } of continuationsOf(articles)) {
    if (of.length === 0) continue
    const key = kind === 'split' ? `${of.join()} ${day}` : article
    const { into = [] } = found.get(key) ?? {}
    into.push(article)
    found.set(key, { kind, of, into, day, date: dates.get(article) ?? day })
  }
  return [...found.values()]
}
