/**
 * Contents of a proposal: a proposal, paper or submission of a member is said to cover a list. "The Swiss
 * proposal seeks to protect X".
 */
import type { Terms } from '../../names/word-classes'
import {
  ANAPHOR,
  anyOf,
  CONDITION,
  CONTRAST,
  DISCUSSION,
  lengthAt,
  MEETING,
  NEGATOR,
  NOUN,
  OUTSTANDING,
  PREPOSITION,
  PROPOSAL,
  PROSPECT,
  SAY,
  STATUS,
  startBits,
  starts,
  WITHDRAWAL,
} from '../../names/word-classes'
import { isInclusion, isProposal } from '../status-words'
import type { ClaimText, Range, Sentence } from '../text'
import { findTerm } from '../text'

/** True where a sentence tells that a proposal covers a list; `prior` is the sentence before. */
export function tellsProposal(text: ClaimText, sentence: Sentence, list: Range, prior: Sentence | undefined): boolean {
  const { terms } = text
  const proposal = proposalIn(terms, sentence, list.first)
  if (proposal >= 0) return covers(terms, proposal + 1, list.first)
  if (isPlacedInProposal(text, sentence, list)) return true
  const continues = starts(terms, sentence.first, ANAPHOR) && prior !== undefined
  return continues && proposalIn(terms, prior, prior.end) >= 0 && covers(terms, sentence.first + 1, list.first)
}

/** First noun for a proposal that nothing before it denies, discusses or defers, or -1. */
function proposalIn(terms: Terms, { first }: Sentence, to: number): number {
  let isTabled = false
  for (let word = first; word < to; word++) {
    if (isProposal(terms, word)) return word
    const bits = startBits(terms, word)
    isTabled ||= (bits & PROPOSAL) !== 0
    if ((bits & (NEGATOR | PROSPECT | CONDITION | WITHDRAWAL)) !== 0) return -1
    if ((bits & DISCUSSION) !== 0 && !isTabled) return -1
  }
  return -1
}

/** A verb of contents or of purpose leads to the list, and none of another status, discussion or denial. */
function covers(terms: Terms, from: number, to: number): boolean {
  let told: boolean | undefined
  for (let word = from; word < to; word += lengthAt(terms, word)) {
    const bits = startBits(terms, word)
    if (isInclusion(terms, word) || (bits & PROSPECT) !== 0) told = true
    else if ((bits & NOUN) === 0 && (bits & (STATUS | SAY)) !== 0) return false
    else if ((bits & (NEGATOR | CONTRAST | CONDITION)) !== 0) return false
    else if ((bits & (DISCUSSION | OUTSTANDING | MEETING)) !== 0) {
      // "The proposals were merged"
      if (told === undefined) return false
      told = false
    }
  }
  return told === true
}

/** The list is said to be in a proposal: "X and Y are covered in its submission". */
function isPlacedInProposal({ terms }: ClaimText, { end }: Sentence, list: Range): boolean {
  const verb = findTerm(terms, list.end, end, STATUS | NEGATOR | PROSPECT | CONDITION | CONTRAST)
  if (verb < 0 || !isInclusion(terms, verb)) return false
  const noun = [2, 3, 4].map((step) => verb + step).find((word) => word < end && isProposal(terms, word))
  return noun !== undefined && anyOf(terms.own, verb, noun, PREPOSITION)
}
