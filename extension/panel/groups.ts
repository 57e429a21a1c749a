/**
 * Statements of a page as the panel lists them: a sentence on several articles stands once, with its articles beneath;
 * the others are grouped by article.
 */
import type { Compared } from '../messages'

export interface Group {
  readonly key: string
  /** True for a sentence with its articles; false for an article with its sentences. */
  readonly isSentence: boolean
  /** In the order of the list; never empty. */
  readonly rows: readonly Compared[]
}

const sentenceOf = ({ claim: { quote, paragraphNumber, negotiation } }: Compared): string =>
  `${negotiation} ${paragraphNumber} ${quote}`

const articleOf = ({ claim: { negotiation, article } }: Compared): string => `${negotiation} ${article}`

/** Groups statements, each where its first one stands. */
export function groupsOf(all: readonly Compared[]): readonly Group[] {
  const articlesIn = groupedBy(all, sentenceOf)
  const isShared = (one: Compared) => new Set(articlesIn.get(sentenceOf(one))?.map(articleOf)).size > 1
  const keyOf = (one: Compared) => (isShared(one) ? `sentence ${sentenceOf(one)}` : `article ${articleOf(one)}`)
  return [...groupedBy(all, keyOf)].map(([key, rows]) => ({ key, isSentence: key.startsWith('sentence '), rows }))
}

/** Values by a key of each, in the order of the first of each (`Map.groupBy`, which older Node versions lack). */
export function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
