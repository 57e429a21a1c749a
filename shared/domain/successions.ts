/** Mergers, splits and renamings: the continuations among articles, each told once as the event that it was. */
import { continuationsOf } from './continuations'
import type { ContinuationKind } from './new-continuation'
import type { Article, Day, DayOrMonth } from './types'

export interface Succession {
  readonly kind: ContinuationKind
  /** Articles that became others. */
  readonly of: readonly string[]
  /** Articles that took their place. */
  readonly into: readonly string[]
  readonly day: Day
  /** The same with the precision of its source. */
  readonly date: DayOrMonth
}

/** Articles that continue one from the same day are the parts of its split. */
export function successionsOf(articles: readonly Article[]): readonly Succession[] {
  const dates = new Map(articles.map(({ id, from }) => [id, from]))
  const found = new Map<string, Succession>()
  for (const { article, of, from: day } of continuationsOf(articles)) {
    const key = of.length > 1 ? article : `${of.join()} ${day}`
    const { into = [] } = found.get(key) ?? {}
    const kind = of.length > 1 ? 'merge' : into.length > 0 ? 'split' : 'rename'
    found.set(key, { kind, of, into: [...into, article], day, date: dates.get(article) ?? day })
  }
  return [...found.values()]
}
