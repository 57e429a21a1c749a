/** Articles named one after another: one verb over a list claims all of them. */
import { isListGap } from '../articles'
import { DEPENDENCE } from '../terms'
import type { ClaimText, Named, Sentence } from './text'
import { anyTerm } from './text'

export interface ArticleList {
  readonly articles: readonly Named[]
  readonly first: number
  readonly end: number
}

/** The lists of a sentence; those after "subject to" tell what a status depends on and are apart. */
export function listsIn(text: ClaimText, sentence: Sentence): { lists: ArticleList[]; conditions: ArticleList[] } {
  const all: ArticleList[] = []
  let current: Named[] = []
  const close = () => {
    const [first, last] = [current[0], current.at(-1)]
    if (first && last) all.push({ articles: current, first: first.first, end: last.end })
    current = []
  }
  for (const article of sentence.articles) {
    const prior = current.at(-1)
    if (prior && !isListGap(text.scan, text.terms, prior.end, article.first)) close()
    current.push(article)
  }
  close()
  const isCondition = (list: ArticleList, index: number) => {
    const from = index === 0 ? sentence.first : (all[index - 1]?.end ?? sentence.first)
    return index > 0 && anyTerm(text.terms, from, list.first, DEPENDENCE)
  }
  return { lists: all.filter((list, i) => !isCondition(list, i)), conditions: all.filter(isCondition) }
}
