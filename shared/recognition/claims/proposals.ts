/**
 * Contents of a proposal: a proposal, paper or submission of a member is said to cover a list, or a member to propose it. "The Swiss
 * proposal seeks to protect X".
 */
import { INCLUDED } from '../languages/words'
import {
  ANAPHOR,
  CONDITION,
  CONTRAST,
  DISCUSSION,
  MEETING,
  NEGATOR,
  NOUN,
  OUTSTANDING,
  PREPOSITION,
  PROPOSAL,
  PROSPECT,
  SAY,
  STATUS,
  WITHDRAWAL,
} from '../word-classes'
import { ledFrom } from './pattern'
import type { ClaimText, Range, Sentence } from './text'
import { anyTerm, matchesWord } from './text'

/** Words from a member to its verb. */
const NEAR_MEMBER = 4

/** True where a sentence tells that a proposal covers a list; `prior` is the sentence before. */
export function tellsProposal(
  text: ClaimText,
  sentence: Sentence,
  list: Range,
  prior: Sentence | undefined,
): boolean {
  const { terms } = text
  const proposal = proposalIn(text, sentence, list.first)
  if (proposal >= 0) return covers(text, proposal + 1, list.first, false)
  const verb = proposingVerb(text, sentence, list.first)
  if (verb >= 0) return covers(text, verb + 1, list.first, true)
  if (isPlacedInProposal(text, sentence, list)) return true
  const continues = ((terms.starting[sentence.first] ?? 0) & ANAPHOR) !== 0 && prior !== undefined
  return continues && proposalIn(text, prior, prior.end) >= 0 && covers(text, sentence.first + 1, list.first, false)
}

/** First noun for a proposal that nothing before it denies, discusses or defers, or -1. */
function proposalIn({ terms, scan, rules }: ClaimText, { first, block }: Sentence, to: number): number {
  for (let word = first; word < to; word++) {
    if (matchesWord(scan, word, rules.proposal, block)) return word
    const isAttribute = matchesWord(scan, word + 1, rules.proposal, block)
    const bits = terms.starting[word] ?? 0
    if ((bits & (NEGATOR | PROSPECT | CONDITION | WITHDRAWAL)) !== 0) return -1
    if ((bits & (DISCUSSION | PROPOSAL)) === DISCUSSION && !isAttribute) return -1
  }
  return -1
}

/** Verb of proposing with a member right before it, or -1. */
function proposingVerb({ scan, rules }: ClaimText, { first, block, members }: Sentence, to: number): number {
  for (let word = first; word < to; word++)
    if (matchesWord(scan, word, rules.proposing, block))
      return members.some(({ end }) => end <= word && word - end < NEAR_MEMBER) ? word : -1
  return -1
}

/** A verb of contents or of purpose leads to the list, and none of another status, discussion or denial. */
function covers({ terms }: ClaimText, from: number, to: number, isVerb: boolean): boolean {
  let isTold = isVerb
  let wasTold = isVerb
  for (let word = from; word < to; word += terms.lengths[word] ?? 1) {
    const bits = terms.starting[word] ?? 0
    const isIncluded = (bits & STATUS) !== 0 && terms.values[word] === INCLUDED
    if (isIncluded || (bits & PROSPECT) !== 0) isTold = wasTold = true
    else if ((bits & NOUN) === 0 && (bits & (STATUS | SAY)) !== 0) return false
    else if ((bits & (NEGATOR | CONTRAST | CONDITION)) !== 0) return false
    else if ((bits & (DISCUSSION | OUTSTANDING | MEETING)) !== 0) {
      // "The proposals were merged"
      if (!wasTold) return false
      isTold = false
    }
  }
  return isTold
}

/** The list is said to be in a proposal: "X and Y are covered in its submission". */
function isPlacedInProposal(text: ClaimText, { block, end }: Sentence, list: Range): boolean {
  const { terms, scan, rules } = text
  for (let word = list.end; word < end; word++) {
    const bits = terms.starting[word] ?? 0
    if ((bits & (NEGATOR | PROSPECT | CONDITION | CONTRAST)) !== 0) return false
    if ((bits & STATUS) === 0 || terms.values[word] !== INCLUDED) continue
    const noun = [1, 2, 3, 4].map((step) => word + step).find((near) => matchesWord(scan, near, rules.proposal, block))
    if (noun === undefined || noun >= end) return false
    return anyTerm(terms, word, ledFrom(text, noun, word, ~PREPOSITION), PREPOSITION)
  }
  return false
}
