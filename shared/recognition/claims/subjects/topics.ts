/**
 * Topics of the talks: a sentence whose subject is the talks, or goes on from a sentence that tells of their discussion, lists what
 * they are about.
 */
import {
  ANAPHOR,
  anyOf,
  CONDITION,
  CONTRAST,
  is,
  NEGATOR,
  NOUN,
  PRONOUN,
  PROPOSAL,
  PROSPECT,
  SAY,
  STATUS,
  starts,
  subjectAt,
} from '../../names/word-classes'
import type { Finding } from '../findings'
import type { ArticleList } from '../lists'
import { isInclusion, isTextNoun } from '../status-words'
import type { ClaimText, Sentence } from '../text'
import { anyTerm } from '../text'

/** Words at the start of a sentence in which its subject stands. */
const OPENING = 3
/** Words between the subject and the list at most. */
const LONGEST_LEAD = 8
/** Classes of a lead that tells something else of the list. */
const OTHER = NEGATOR | PROSPECT | CONDITION | CONTRAST | PROPOSAL | SAY

/** True where a list is told to be a topic of the talks; `last` is the last finding of the sentence before. */
export function tellsTopics(text: ClaimText, sentence: Sentence, list: ArticleList, last: Finding | null): boolean {
  const { terms } = text
  const { first } = sentence
  if (list.first <= first || list.first - first > LONGEST_LEAD || anyTerm(terms, first, list.first, OTHER)) return false
  let [isIncluding, isOfText, isOfTalks] = [false, false, false]
  for (let word = first; word < list.first; word++) {
    if (isInclusion(terms, word)) isIncluding = true
    // "The talks deal with X": a noun elsewhere.
    else if (starts(terms, word, STATUS) && !is(terms, word, NOUN)) return false
    // The value of a topic sign is its own.
    if (subjectAt(terms, word) !== undefined) isOfTalks ||= word < first + OPENING && subjectAt(terms, word) === 'talks'
    else if (isTextNoun(text, word)) isOfText = true
  }
  if (isOfText || sentence.members.some((member) => member.end <= list.first)) return false
  if (isOfTalks) return true
  if (last?.rule !== 'taken-up') return false
  return isIncluding || anyOf(terms.starting, first, first + 1, PRONOUN | ANAPHOR)
}
