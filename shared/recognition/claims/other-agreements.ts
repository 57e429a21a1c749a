/**
 * Referent filter by noun phrase: another agreement, or talks of some members alone, as the subject of a clause or its place. "The
 * EU–Japan agreement has an agreed article on X".
 */
import { SUBJECTS } from '../languages/words'
import { GAP_CLAUSE } from '../scan'
import { CONTRAST, SUBJECT } from '../word-classes'
import type { ClaimText, Sentence } from './text'
import { isAfterColon } from './text'

/** Marks that stand for names in a clause, so that a pattern of a language can tell them from words. */
const MARK_OF_MEMBER = '@'
const MARK_OF_AGREEMENT = '%'

/** Fewest members of negotiations in which an agreement of two is another. */
const FEWEST_MEMBERS = 4

/** True where the clause of a list is about another agreement. */
export function isOfOtherAgreement(
  text: ClaimText,
  sentence: Sentence,
  list: { readonly first: number; readonly end: number },
): boolean {
  if (text.lexicon.memberIds.length < FEWEST_MEMBERS || namesTalks(text, sentence)) return false
  const isBoundary = (word: number) =>
    ((text.scan.gaps[word] ?? 0) >= GAP_CLAUSE && !isAfterColon(text, word)) ||
    ((text.terms.starting[word] ?? 0) & CONTRAST) !== 0
  let [first, end] = [list.first, list.end]
  while (first > sentence.first && !isBoundary(first)) first--
  while (end < sentence.end && !isBoundary(end)) end++
  return text.rules.otherAgreement.test(withMarks(text, sentence, first, end))
}

const subjectAt = ({ terms }: ClaimText, word: number) =>
  (terms.starting[word] ?? 0) & SUBJECT ? SUBJECTS[(terms.values[word] ?? 0) - 1] : undefined

/** Words for these talks, of which the sentence is then. */
function namesTalks(text: ClaimText, { first, end }: Sentence): boolean {
  for (let word = first; word < end; word++) if (subjectAt(text, word) === 'topic') return true
  return false
}

/** Text of a clause with a mark for each member and each name of another agreement. */
function withMarks(text: ClaimText, { block, members }: Sentence, first: number, end: number): string {
  const { scan, terms } = text
  const whole = scan.blocks[block] ?? ''
  let marked = ''
  let from = scan.starts[first] ?? 0
  const replace = (word: number, next: number, mark: string) => {
    marked += whole.slice(from, scan.starts[word] ?? 0) + mark
    from = scan.ends[next - 1] ?? 0
  }
  for (let word = first; word < end; word++) {
    const member = members.find((one) => one.first === word)
    const isAgreement = subjectAt(text, word) === 'agreement'
    if (!member && !isAgreement) continue
    const next = member?.end ?? word + (terms.lengths[word] ?? 1)
    replace(word, next, member ? MARK_OF_MEMBER : MARK_OF_AGREEMENT)
    word = next - 1
  }
  return marked + whole.slice(from, scan.ends[end - 1] ?? 0)
}
