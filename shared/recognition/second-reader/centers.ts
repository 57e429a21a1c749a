/**
 * Centers (centering theory): what each sentence is about, the agreement or a party's proposal, as its own words say or as a
 * pronoun, a possessive, a null subject or the parties carry it on from the sentence before; a lead-in decides for its items.
 */
import { agreementIn } from '../claims/contents'
import { isProposal } from '../claims/status-words'
import type { ClaimText, Sentence } from '../claims/text'
import { anyTerm, matchesWord } from '../claims/text'
import { ORGANISATION } from '../languages/words'
import {
  ADVERB,
  ANAPHOR,
  bitsAt,
  CONDITION,
  CONTRAST,
  DEPENDENCE,
  DETERMINER,
  is,
  JOINT,
  lengthAt,
  NOUN,
  POSSESSIVE,
  PRONOUN,
  PROPOSAL,
  PROSPECT,
  starts,
  subjectAt,
} from '../names/word-classes'
import { leadsOf } from './leads'

export type Center = 'agreement' | 'proposal' | null

/** Words at the start of a sentence among which its subject begins. */
const OPENING = 4

/** The center of each sentence. */
export function centersOf(text: ClaimText): readonly Center[] {
  const { sentences } = text
  const leads = leadsOf(text)
  const centers: Center[] = []
  sentences.forEach((sentence, index) => {
    const own = ownCenter(text, sentence, index === 0)
    const lead = leads[index] ?? -1
    const before = lead >= 0 ? lead : index - 1
    const goesOn = lead >= 0 || isContinued(text, sentence, sentences[before])
    const inherited = goesOn ? (centers[before] ?? null) : null
    centers.push(own === undefined ? inherited : own)
  })
  return centers
}

/** Center that a sentence names: undefined where it names none, `null` for a proposal that is not a party's. */
function ownCenter(text: ClaimText, sentence: Sentence, isFirst: boolean): Center | undefined {
  const { terms } = text
  const agreement = isSettled(text, sentence) ? agreementIn(text, sentence) : -1
  const proposal = proposalIn(text, sentence)
  if (agreement >= 0 && (proposal < 0 || agreement < proposal)) return 'agreement'
  if (hasParty(text, sentence)) return 'proposal'
  if (proposal < 0) return undefined
  if (isOfTalks(text, sentence)) return 'proposal'
  const isDefinite = is(terms, proposal - 1, DETERMINER | POSSESSIVE)
  // "The submissions" of the talks that the page is about; later, of the sentence before.
  return isDefinite ? (isFirst ? 'proposal' : undefined) : null
}

/** The page tells of the conclusion, or the sentence of what the agreement does, and not of what it might. */
function isSettled(text: ClaimText, { first, end }: Sentence): boolean {
  const { terms } = text
  // "Once in force, the agreement will …"
  const isOnce = starts(terms, first, DEPENDENCE)
  return text.isConcluded() || isOnce || !anyTerm(terms, first, end, PROSPECT | CONDITION)
}

/** First noun or verb for a proposal, or -1. */
function proposalIn({ terms }: ClaimText, { first, end }: Sentence): number {
  for (let word = first; word < end; word++) if (isProposal(terms, word) || starts(terms, word, PROPOSAL)) return word
  return -1
}

/** A text of the talks, and not of an association: "a proposal for the talks". */
function isOfTalks({ terms }: ClaimText, { first, end }: Sentence): boolean {
  let isNamed = false
  for (let word = first; word < end; word++) {
    if (is(terms, word, NOUN) && terms.ownValues[word] === ORGANISATION) return false
    const subject = subjectAt(terms, word)
    isNamed ||= subject === 'talks' || subject === 'initiative'
  }
  return isNamed
}

/** Names a member, or the parties as a whole. */
export function hasParty({ scan, rules }: ClaimText, { first, end, block, members }: Sentence): boolean {
  if (members.length > 0) return true
  for (let word = first; word < end; word++) if (matchesWord(scan, word, rules.parties, block)) return true
  return false
}

/** Continuation: the subject of a sentence stands for that of the sentence before, or is the parties'. */
function isContinued(text: ClaimText, sentence: Sentence, prior: Sentence | undefined): boolean {
  if (!prior || sentence.block - prior.block > 1) return false
  const { terms, scan, rules } = text
  let word = sentence.first
  for (; word < Math.min(sentence.end, sentence.first + OPENING); word += lengthAt(terms, word)) {
    const bits = bitsAt(terms, word)
    if ((bits & (ANAPHOR | PRONOUN | POSSESSIVE)) !== 0) return true
    if (matchesWord(scan, word, rules.parties, sentence.block) || isProposal(terms, word)) return true
    // A verb without a subject, where the language allows it.
    const isOpen = (bits & (ADVERB | JOINT | CONTRAST)) !== 0
    if (!isOpen && (bits & (DETERMINER | NOUN)) === 0 && rules.needsNoSubject)
      return !isNamed(sentence, word) && word < sentence.first + 2
  }
  return false
}

const isNamed = ({ articles, members }: Sentence, word: number): boolean =>
  [...articles, ...members].some(({ first, end }) => first <= word && word < end)
