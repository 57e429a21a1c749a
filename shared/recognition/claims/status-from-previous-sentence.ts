/** What the sentence before told, and this one says of what: "Three articles are done. They are A, B and C." */
import {
  ANAPHOR,
  anyOf,
  DISCUSSION,
  NEGATOR,
  NOUN,
  NUMBER,
  OUTSTANDING,
  PRONOUN,
  PROPOSAL,
  PROSPECT,
  STATUS,
  SUCH,
} from '../word-classes'
import { isAssertedCue } from './anaphora'
import { hasLikewise, LIKEWISE_WINDOW, likewiseFinding } from './carried-over'
import { statusCues } from './cues'
import type { Discussion } from './discussions'
import type { Finding } from './findings'
import type { ArticleList } from './lists'
import { statusOf } from './statuses'
import type { ClaimText, Sentence } from './text'
import { anyTerm, hasTerm, matchesWord } from './text'

/** The list of what the sentence before told without a name. */
export function statusFromPrevious(
  text: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  last: Sentence | undefined,
): Finding | null {
  const { terms } = text
  if (!last || sentence.block - last.block > 1 || last.articles.length > 0) return null
  if (last.isQuestion && !isAnswer(text, sentence, list, last)) return null
  const opens =
    last.isQuestion ||
    anyOf(terms.starting, sentence.first, Math.min(list.first, sentence.first + 4), SUCH | ANAPHOR | PRONOUN)
  if (!opens || list.first - sentence.first > 14 || anyTerm(terms, sentence.first, list.first, NEGATOR | PROSPECT))
    return null
  const status = statusWithoutArticle(text, last)
  return status === null
    ? null
    : { list, status, rule: 'list-of-the-sentence-before', first: list.first, end: list.end }
}

/** "What is closed? X and Y." */
function isAnswer(text: ClaimText, sentence: Sentence, list: ArticleList, question: Sentence): boolean {
  const { scan, terms, rules } = text
  const asks = [question.first, question.first + 1].some((word) => matchesWord(scan, word, rules.what))
  const more = STATUS | NEGATOR | PROSPECT | OUTSTANDING | DISCUSSION
  return asks && list.first - sentence.first <= 2 && !anyTerm(terms, sentence.first, sentence.end, more)
}

/** "So is X", "X joined them", "X is about to be": of X what the sentence before said, and `said` of a list last. */
export function likewiseFromPrevious(
  text: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  last: Sentence | undefined,
  said: string | null,
): Finding | null {
  const { terms } = text
  if (last?.block !== sentence.block || last.isQuestion) return null
  const end = Math.min(sentence.end, list.end + LIKEWISE_WINDOW)
  if (!hasLikewise(terms, sentence.first, sentence.first + 2) && !hasLikewise(terms, list.end, end)) return null
  const status = said ?? statusWithoutArticle(text, last)
  return status === null ? null : likewiseFinding(text, status, sentence.first, list, end)
}

/** "Twelve articles have been parked": the status that a sentence tells of what it does not name. */
function statusWithoutArticle(text: ClaimText, sentence: Sentence): string | null {
  if (sentence.articles.length > 0) return null
  const cue = statusCues(text, sentence).cues.find((one) => isAssertedCue(text, sentence, one))
  return cue ? statusOf(text, cue) : null
}

/** "Four papers were tabled. One deals with X": what the sentence before says was tabled. */
export function tabledInPrevious(
  { terms }: ClaimText,
  sentence: Sentence,
  discussion: Discussion | null,
  last: Sentence | undefined,
): Discussion | null {
  if (discussion?.status !== 'discussed' || last?.block !== sentence.block || last.articles.length > 0)
    return discussion
  const opens = anyOf(terms.starting, sentence.first, sentence.first + 1, NUMBER | ANAPHOR | NOUN)
  return opens && hasTerm(last, PROPOSAL) && !hasTerm(last, PROSPECT)
    ? { ...discussion, status: 'proposed' }
    : discussion
}
