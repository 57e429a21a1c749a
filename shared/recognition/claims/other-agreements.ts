/**
 * Referent filter by noun phrase: another agreement, or talks of some members alone, as the subject of a clause or its place. "The
 * EU–Japan agreement has an agreed article on X".
 */
import { ONE, PLACE, SUBJECTS } from '../languages/words'
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import {
  ANAPHOR,
  AUXILIARY,
  CONTRAST,
  DETERMINER,
  JOINT,
  POSSESSIVE,
  PREPOSITION,
  STATUS,
  SUBJECT,
} from '../word-classes'
import type { ClaimText, Sentence } from './text'
import { isAfterColon, matchesWord } from './text'

/** Fewest members of negotiations in which an agreement of two is another. */
const FEWEST_MEMBERS = 4

/** Token range of a list or a candidate. */
interface Range {
  readonly first: number
  readonly end: number
}

/** True where the clause of a list is about another agreement, or goes on about that of the sentence before. */
export function isOfOtherAgreement(text: ClaimText, sentence: Sentence, list: Range): boolean {
  if (text.lexicon.memberIds.length < FEWEST_MEMBERS || namesTalks(text, sentence)) return false
  const { otherAgreement } = text.rules
  const { first, end } = clauseOf(text, sentence, list)
  if (otherAgreement.test(withMarks(text, sentence, { first, end }, list))) return true
  const { starting, values } = text.terms
  if (((starting[sentence.first] ?? 0) & ANAPHOR) === 0 || values[sentence.first] !== ONE) return false
  const prior = text.sentences[text.sentences.indexOf(sentence) - 1]
  return prior?.block === sentence.block && otherAgreement.test(withMarks(text, prior, prior, list))
}

/** Words around a list up to a clause boundary; a relative clause without a comma, or between two, bounds nothing. */
function clauseOf(text: ClaimText, sentence: Sentence, list: Range): Range {
  const { scan, terms, rules } = text
  const isRelative = (word: number) => {
    if ((scan.gaps[word] ?? 0) === 0 && matchesWord(scan, word, rules.relative, sentence.block)) return true
    for (let near = word + 1; near < list.first; near++)
      if ((scan.gaps[near] ?? 0) === GAP_COMMA && ((terms.starting[near] ?? 0) & (AUXILIARY | STATUS)) !== 0)
        return true
    return false
  }
  const isBoundary = (word: number) =>
    ((scan.gaps[word] ?? 0) >= GAP_CLAUSE && !isAfterColon(text, word)) ||
    (((terms.starting[word] ?? 0) & CONTRAST) !== 0 && !isRelative(word))
  let { first, end } = list
  while (first > sentence.first && !isBoundary(first)) first--
  while (end < sentence.end && !isBoundary(end)) end++
  return { first, end }
}

const subjectAt = ({ terms }: ClaimText, word: number) =>
  (terms.starting[word] ?? 0) & SUBJECT ? SUBJECTS[(terms.values[word] ?? 0) - 1] : undefined

/** Words for these talks, of which the sentence is then. */
function namesTalks(text: ClaimText, { first, end }: Sentence): boolean {
  for (let word = first; word < end; word++) if (subjectAt(text, word) === 'topic') return true
  return false
}

/** Text of a clause with marks, and one mark for members in coordination: "@@ agreement", "talks between # @@". */
function withMarks(text: ClaimText, { block, members }: Sentence, clause: Range, list: Range): string {
  const { scan, terms } = text
  const whole = scan.blocks[block] ?? ''
  let marked = ''
  let from = scan.starts[clause.first] ?? 0
  for (let word = clause.first; word < clause.end; word++) {
    const own = terms.own[word] ?? 0
    const member = members.find((one) => one.first === word)
    let [mark, end] = ['', word + 1]
    if (word === list.first && list.end > word) [mark, end] = ['§', list.end]
    else if (member) [mark, end] = ['@', member.end]
    else if (subjectAt(text, word) === 'agreement') [mark, end] = ['%', word + (terms.lengths[word] ?? 1)]
    else if ((own & PREPOSITION) !== 0) mark = terms.ownValues[word] === PLACE ? '$' : ''
    else if ((own & (DETERMINER | POSSESSIVE)) !== 0) mark = '#'
    else if ((own & JOINT) !== 0) mark = '&'
    if (mark === '') continue
    marked += whole.slice(from, scan.starts[word] ?? 0) + mark
    from = scan.ends[end - 1] ?? 0
    word = end - 1
  }
  return (marked + whole.slice(from, scan.ends[clause.end - 1] ?? 0)).replace(/@(?:[^\p{L}.;:%§$]+@)+/gu, '@@')
}
