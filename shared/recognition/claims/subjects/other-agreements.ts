/**
 * Referent filter by noun phrase: another agreement, or talks of some members alone, as the subject of a clause or its place. "The
 * EU–Japan agreement has an agreed article on X".
 */

import { PLACE } from '../../languages/words'
import {
  CONTRAST,
  DETERMINER,
  is,
  lengthAt,
  POSSESSIVE,
  PREPOSITION,
  startBits,
  subjectAt,
  type Terms,
} from '../../names/word-classes'
import { endAt, startAt } from '../../scan'
import type { ClaimText, Range, Sentence } from '../text'

/** Fewest members of negotiations in which an agreement of two is another. */
const FEWEST_MEMBERS = 4

/** True where the clause of a list is about another agreement, and the sentence has no word for these talks. */
export function isOfOtherAgreement(text: ClaimText, sentence: Sentence, list: Range): boolean {
  if (text.lexicon.memberIds.length < FEWEST_MEMBERS) return false
  const marked = withMarks(text, sentence, list)
  const clause = marked.split(/[;:]/).find((part) => part.includes('§')) ?? ''
  return !marked.includes('*') && text.rules.otherAgreement.test(clause.trim())
}

/** Text of a sentence with marks, and one mark for members in coordination: "@@ agreement", "talks between # @@". */
function withMarks(text: ClaimText, { block, members, ...sentence }: Sentence, list: Range): string {
  const { scan, terms } = text
  const whole = scan.blocks[block] ?? ''
  let marked = ''
  let from = startAt(scan, sentence.first)
  for (let word = sentence.first; word < sentence.end; word++) {
    const member = members.find((one) => one.first === word)
    let [mark, end] = [markOf(terms, word), word + 1]
    if (word === list.first) [mark, end] = ['§', list.end]
    else if (member) [mark, end] = ['@', member.end]
    else if (mark === '%') end = word + lengthAt(terms, word)
    if (mark === '') continue
    marked += whole.slice(from, startAt(scan, word)) + mark
    from = endAt(scan, end - 1)
    word = end - 1
  }
  return (marked + whole.slice(from, endAt(scan, sentence.end - 1))).replace(/@(?:[^.;:%§$]{1,8}@)+/g, '@@')
}

/** Mark of a word by its class; `;` for a word of contrast, which parts clauses, and `*` for a word for these talks. */
function markOf(terms: Terms, word: number): string {
  const subject = subjectAt(terms, word)
  if (subject === 'agreement') return '%'
  if (subject === 'topic') return '*'
  if ((startBits(terms, word) & (CONTRAST | PREPOSITION)) === CONTRAST) return ';'
  if (is(terms, word, PREPOSITION)) return terms.ownValues[word] === PLACE ? '$' : ''
  return is(terms, word, DETERMINER | POSSESSIVE) ? '#' : ''
}
