/**
 * Candidates of the second reader: each article with a sentence that may state its status, the one that names it, or one
 * without names after it in the same paragraph.
 */
import { isOneList } from '../claims/lists'
import type { ClaimText, Named, Range, Sentence } from '../claims/text'

/** An article with a sentence, and the token range of the list that names it; empty where the sentence names none. */
export interface Candidate extends Range {
  readonly article: string
  /** Sentence that may state the status. */
  readonly sentence: Sentence
  /** Index of the sentence in the text. */
  readonly index: number
}

/** Sentences without names that are asked after one with names. */
const MOST_SENTENCES_AFTER = 2

/** Candidates of a text in order; of one sentence and list each article once. */
export function candidatesIn(text: ClaimText): Candidate[] {
  const found: Candidate[] = []
  let named: readonly Candidate[] = []
  text.sentences.forEach((sentence, index) => {
    if (sentence.articles.length > 0) {
      named = namedIn(text, sentence, index)
      found.push(...named)
      return
    }
    const [last] = named
    if (!last || last.sentence.block !== sentence.block || index - last.index > MOST_SENTENCES_AFTER) return
    for (const article of new Set(named.map((one) => one.article)))
      found.push({ article, sentence, index, first: sentence.first, end: sentence.first })
  })
  return found
}

function namedIn(text: ClaimText, sentence: Sentence, index: number): Candidate[] {
  return listsIn(text, sentence.articles).flatMap((list) => {
    const first = list[0]?.first ?? 0
    const end = list.at(-1)?.end ?? 0
    return [...new Set(list.map(({ id }) => id))].map((article) => ({ article, sentence, index, first, end }))
  })
}

/** Names in coordination. */
function listsIn(text: ClaimText, articles: readonly Named[]): Named[][] {
  const lists: Named[][] = []
  for (const article of articles) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list && last && isOneList(text, last.end, article.first)) list.push(article)
    else lists.push([article])
  }
  return lists
}
