/** The weakest thing that a text can say: that an article was discussed, proposed, or named as still open. */
import { GAP_CLAUSE } from '../scan'
import { AUXILIARY, BACKGROUND, DISCUSSION, OUTSTANDING, PROPOSAL, PROSPECT, ROLE, WITHDRAWAL } from '../terms'
import type { ArticleList } from './lists'
import type { ClaimText, Sentence } from './text'
import { anyTerm } from './text'

export interface Discussion {
  readonly list: ArticleList
  readonly status: 'discussed' | 'in-progress' | 'proposed' | 'outstanding'
  readonly rule: string
  /** The words that say so. */
  readonly first: number
  readonly end: number
}

/** What a sentence says of a list that no step was said of. */
export function discussionOf(text: ClaimText, sentence: Sentence, list: ArticleList): Discussion | null {
  const { terms } = text
  if (anyTerm(terms, sentence.first, sentence.end, WITHDRAWAL | BACKGROUND)) return null
  const before = nearest(text, sentence, list, -1)
  const cue = before ?? nearest(text, sentence, list, 1)
  if (!cue || isAwaited(text, sentence, cue)) return null
  const bits = terms.starting[cue.word] ?? 0
  const at = { list, first: cue.word, end: cue.word + (terms.lengths[cue.word] ?? 1) }
  if (bits & OUTSTANDING) return { ...at, status: 'outstanding', rule: 'named-as-open' }
  if (bits & PROPOSAL && !anyTerm(terms, sentence.first, list.first, DISCUSSION))
    return { ...at, status: 'proposed', rule: 'tabled' }
  const roles = anyTerm(terms, sentence.first, sentence.end, ROLE)
  return roles ? { ...at, status: 'in-progress', rule: 'group-work' } : { ...at, status: 'discussed', rule: 'taken-up' }
}

interface Cue {
  readonly word: number
}

const CUES = DISCUSSION | OUTSTANDING | PROPOSAL

/** The nearest cue on one side of the list. */
function nearest(text: ClaimText, sentence: Sentence, list: ArticleList, side: -1 | 1): Cue | null {
  const { terms, scan } = text
  const [from, to] = side < 0 ? [sentence.first, list.first] : [list.end, sentence.end]
  let found: Cue | null = null
  for (let word = from; word < to; word += terms.lengths[word] ?? 1) {
    if (side > 0 && (scan.gaps[word] ?? 0) >= GAP_CLAUSE) break
    if (((terms.starting[word] ?? 0) & CUES) === 0) continue
    if (sentence.articles.some((article) => article.first <= word && word < article.end)) continue
    found = { word }
    if (side > 0) break
  }
  return found
}

/** "Will discuss", "should focus on": it has not happened. What is still open stays so. */
function isAwaited(text: ClaimText, sentence: Sentence, cue: Cue): boolean {
  const { terms } = text
  const bits = terms.starting[cue.word] ?? 0
  if (bits & OUTSTANDING) return false
  for (let word = Math.max(sentence.first, cue.word - 3); word < cue.word; word++) {
    const own = terms.starting[word] ?? 0
    if (own & AUXILIARY && (own & PROSPECT) === 0) return false
    if (own & PROSPECT && word + (terms.lengths[word] ?? 1) <= cue.word) return true
  }
  return false
}
