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
  const articlesIn = Map.groupBy(all, sentenceOf)
  const isShared = (one: Compared) => new Set(articlesIn.get(sentenceOf(one))?.map(articleOf)).size > 1
  const keyOf = (one: Compared) => (isShared(one) ? `sentence ${sentenceOf(one)}` : `article ${articleOf(one)}`)
  return [...Map.groupBy(all, keyOf)].map(([key, rows]) => ({ key, isSentence: key.startsWith('sentence '), rows }))
}
