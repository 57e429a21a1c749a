/** The weakest thing that a text can say: that an article was discussed, proposed, or named as still open. */
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import {
  BACKGROUND,
  CONDITION,
  CONTRAST,
  DISCUSSION,
  NEGATOR,
  OUTSTANDING,
  PROPOSAL,
  PROSPECT,
  ROLE,
  SAY,
  WITHDRAWAL,
} from '../terms'
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
  const cue = cueOf(text, sentence, list)
  if (!cue)
    return isListed(text, sentence, list)
      ? { list, status: 'discussed', rule: 'listed', first: list.first, end: list.end }
      : null
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

/** The nearest cue before the list that is not of the future, else the first after it. */
function cueOf(text: ClaimText, sentence: Sentence, list: ArticleList): Cue | null {
  const before = cuesIn(text, sentence, sentence.first, list.first)
  const found = before.findLast((cue) => !isAwaited(text, sentence, cue))
  if (found) return found
  if (before.length > 0) return null
  const [after] = cuesIn(text, sentence, list.end, clauseEnd(text, sentence, list.end))
  return after && !isAwaited(text, sentence, after) ? after : null
}

function cuesIn(text: ClaimText, sentence: Sentence, from: number, to: number): Cue[] {
  const { terms } = text
  const cues: Cue[] = []
  for (let word = from; word < to; word += terms.lengths[word] ?? 1) {
    if (((terms.starting[word] ?? 0) & CUES) === 0) continue
    if (!sentence.articles.some((article) => article.first <= word && word < article.end)) cues.push({ word })
  }
  return cues
}

function clauseEnd(text: ClaimText, sentence: Sentence, from: number): number {
  let word = from
  while (word < sentence.end && (text.scan.gaps[word] ?? 0) < GAP_CLAUSE) word++
  return word
}

/** As many articles in a row are an agenda, whatever the verb. */
const AGENDA = 3

function isListed(text: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  const distinct = new Set(list.articles.map((article) => article.id))
  if (distinct.size < AGENDA || cuesIn(text, sentence, sentence.first, sentence.end).length > 0) return false
  return !anyTerm(text.terms, sentence.first, sentence.end, PROSPECT | CONDITION | NEGATOR)
}

/** "Will discuss", "may be able to announce": it has not happened. What is still open stays so. */
function isAwaited(text: ClaimText, sentence: Sentence, cue: Cue): boolean {
  const { terms, scan } = text
  if ((terms.starting[cue.word] ?? 0) & OUTSTANDING) return false
  for (let word = cue.word - 1; word >= sentence.first && word >= cue.word - 5; word--) {
    if ((scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return false
    const bits = terms.starting[word] ?? 0
    if (bits & (SAY | CONTRAST)) return false
    if (bits & PROSPECT && word + (terms.lengths[word] ?? 1) <= cue.word) return true
  }
  return false
}
