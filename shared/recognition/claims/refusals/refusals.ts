/**
 * Refusal rules: what a cue is about besides the list (`other-referents`), and negation, rejection, prospect (hedged
 * future), condition, background and withdrawal around it make its step no claim.
 */

import { numberAt } from '../../dates'
import { STATEMENT, TEXT } from '../../languages/words'
import {
  AUXILIARY,
  BACKGROUND,
  bitsAt,
  CONDITION,
  CONTRAST,
  DEPENDENCE,
  DETERMINER,
  ends,
  FACTIVE,
  is,
  JOINT,
  lengthAt,
  MONTH,
  NEGATOR,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PROSPECT,
  STATUS,
  startBits,
  starts,
  WITHDRAWAL,
} from '../../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt, startAt } from '../../scan'
import { clauseAfter, clauseEnd, clauseStart, cueClauseStart } from '../clauses'
import type { ArticleList } from '../lists'
import { findBefore, isParted, ledFrom } from '../pattern'
import type { StatusCue } from '../status-words'
import { isProposal } from '../status-words'
import type { Step, StepRule } from '../step'
import { hasNounAntecedent, isAfterNoun, isException, isOfMeeting, isOfPart } from '../subjects/other-referents'
import { isOfOtherNoun } from '../subjects/other-subjects'
import type { Row } from '../table'
import { firstRow } from '../table'
import type { ClaimText, Sentence } from '../text'
import { anyTerm, findTerm, hasTerm, lastTerm, matchesWord } from '../text'
import { isRejected } from './rejections'

/** A cue with its list, and the clause in which it may be denied. */
interface Scope {
  readonly text: ClaimText
  readonly sentence: Sentence
  readonly cue: StatusCue
  readonly list: ArticleList
  /** Start of the clause, its end, and the end of what may negate the cue. */
  readonly from: number
  readonly to: number
  readonly negatedUpTo: number
  /** End of the list, or of a clause between commas that parts it from the cue. */
  readonly resumed: number
}

export interface Refusal extends Row {
  /** Why there is no claim; `other`: the cue is said of something else, and gives no step. */
  readonly reason: NonNullable<Step['refused']> | 'other'
  readonly condition: (scope: Scope) => boolean
}

/** Refusals of every list, in order. */
export const COMMON: readonly Refusal[] = [
  {
    id: 'exception',
    reason: 'other',
    says: 'The list is an exception, which the cue excludes.',
    example: ['es', 'Todo está acordado menos el Y.'],
    condition: ({ text, list, cue }) => isException(text, list, cue),
  },
  {
    id: 'of-meeting',
    reason: 'other',
    says: 'A meeting on the list is what the cue is about.',
    example: 'A reading of the article on X was completed.',
    condition: ({ text, list, cue }) => isOfMeeting(text, cue, (isMeeting) => isAfterNoun(text, list.first, isMeeting)),
  },
  {
    id: 'meeting-as-antecedent',
    reason: 'other',
    says: 'A meeting is the antecedent of the clause of the cue.',
    example: 'Negotiators took up items of the May round, which had been postponed, namely X.',
    condition: ({ text, cue }) => isOfMeeting(text, cue, (isMeeting) => hasNounAntecedent(text, cue, isMeeting)),
  },
  {
    id: 'of-other-noun',
    reason: 'other',
    says: 'A noun that is no text governs the list.',
    example: 'A study on X has been concluded.',
    condition: ({ text, sentence, cue, list }) => list.end <= cue.first && isOfOtherNoun(text, sentence, list),
  },
  {
    id: 'as-another',
    reason: 'other',
    says: 'The list is agreed as something that is no text.',
    example: 'X was agreed as the theme of a workshop.',
    condition: ({ text, sentence, cue, list }) => isAsAnother(text, sentence, Math.max(cue.end, list.end)),
  },
  {
    id: 'of-part',
    reason: 'other',
    says: 'A part of the text was removed, and not all of it.',
    example: 'A footnote in the article on X was deleted.',
    condition: ({ text, list, cue }) => isRemoval(text, cue) && isOfPart(text, list, cue),
  },
  {
    id: 'negation',
    reason: 'negation',
    says: 'A negator stands in the clause, outside the cue, the list and a clause between commas after it.',
    example: 'X has not been closed.',
    condition: (scope) => !scope.cue.isDenial && hasClassOutside(scope, scope.from, scope.negatedUpTo, NEGATOR),
  },
  {
    id: 'rejection',
    reason: 'rejection',
    says: 'The clause is rejected by what governs it.',
    example: 'Brazil rejected the claim that X was parked.',
    condition: ({ text, sentence, cue, list }) => isRejected(text, sentence, cue) || isRejected(text, sentence, list),
  },
  {
    id: 'prospect',
    reason: 'prospect',
    says: 'A prospect stands in the clause, and no factive verb after it.',
    example: 'X may soon be finished.',
    condition: (scope) => !isFutureOfContents(scope) && isProspective(scope),
  },
  {
    id: 'condition',
    reason: 'condition',
    says: 'A condition stands before the cue or the list.',
    example: 'If X is agreed, lawyers will start.',
    condition: ({ text, cue, list, from }) => isConditional(text, from, Math.min(cue.first, list.first), cue),
  },
  {
    id: 'background',
    reason: 'background',
    says: 'An adverbial of an earlier time stands in the sentence.',
    example: 'The article on X, previously parked, has been closed.',
    condition: ({ text, sentence, cue }) =>
      hasTerm(sentence, BACKGROUND) && !isStable(text, sentence, cue) && !isSince(text, sentence),
  },
  {
    id: 'by-its-author',
    reason: 'withdrawal',
    says: 'A member drops what it had proposed itself.',
    example: 'Brazil took its proposals on X off the table.',
    condition: ({ text, cue, list }) => isRemoval(text, cue) && isOfOwnProposals(text, list),
  },
]

/** Refusals of a list that follows its cue. */
export const OF_OBJECT: readonly Refusal[] = [
  ...COMMON,
  {
    id: 'of-statement',
    reason: 'background',
    says: 'A statement leaves the list out, which says nothing of the text.',
    example: 'The communiqué is silent on X.',
    condition: ({ text, sentence, cue }) => isOfStatement(text, sentence, cue),
  },
  {
    id: 'by-a-member',
    reason: 'withdrawal',
    says: 'A member drops its own text.',
    example: 'Brazil dropped its text on X.',
    condition: ({ text, sentence, cue }) => isMembersWithdrawal(text, sentence, cue),
  },
  {
    id: 'imperative',
    reason: 'prospect',
    says: 'A verb without a subject opens the sentence: it asks for the status.',
    example: 'Drop the text on X.',
    condition: ({ text, sentence, cue, list }) => isImperative(text, sentence, cue, list),
  },
  {
    id: 'prospect-after',
    reason: 'prospect',
    says: 'A prospect follows the list.',
    example: 'A clean text on X is a dream.',
    condition: ({ text, sentence, cue, list }) => !cue.residue && hasProspectAfter(text, sentence, list),
  },
]

/** Pair of a cue and a list, with the steps before it in the sentence. */
interface Pair extends Pick<Scope, 'sentence' | 'cue' | 'list'> {
  readonly rule: StepRule
  readonly steps: readonly Step[]
}

/** Reason of the first refusal that holds, or `null`. */
export function refusalOf(text: ClaimText, refusals: readonly Refusal[], pair: Pair): Refusal['reason'] | null {
  const { sentence, cue, list, rule, steps } = pair
  const aside = clauseAfter(text, list)
  const isPast = aside !== null && cue.first >= aside.end && text.scan.gaps[aside.end] === GAP_COMMA
  // "Nobody spoke for X, which was dropped"
  const own = isPast ? -1 : aside && cue.first > aside.first ? aside.first : cueClauseStart(text, cue, list)
  const first = Math.min(cue.first, list.first)
  const from = own > 0 ? own : rule === 'aside' ? list.end : clauseStart(text, sentence, first, steps)
  const to = Math.max(cue.first, list.first)
  // A negator within the cue of a residue belongs to the cue: "plus aucun crochet ne subsiste".
  const negatedUpTo = cue.residue ? cue.first : cue.first < list.first ? clauseEnd(text, cue.end, to) : to
  const scope = { text, sentence, cue, list, from, to, negatedUpTo, resumed: isPast ? aside.end : list.end }
  return firstRow(text, refusals, cue, (row) => row.condition(scope))?.reason ?? null
}

/** Verb of contents in the future, on a page that tells of the conclusion: "the agreement will ban X". */
const isFutureOfContents = ({ text, list, cue: { isContents, first } }: Scope): boolean =>
  isContents === true &&
  text.isConcluded() &&
  !list.articles.some(({ id }) => text.lexicon.instrumentIds.includes(id)) &&
  [first, first - 1, first - 2].some((word) => matchesWord(text.scan, word, text.rules.modal))

/** Prospect in the clause, from its last factive verb on. */
function isProspective(scope: Scope): boolean {
  const { text, cue, from, to, negatedUpTo } = scope
  const factive = lastTerm(text.terms, from, to, FACTIVE)
  // A purpose clause after a residue is no prospect: "one bracket is left for X to be clean".
  const upTo = cue.residue ? cue.first : negatedUpTo
  const isFactual = factive >= 0
  return hasClassOutside(scope, factive < 0 ? from : factive, upTo, PROSPECT, isFactual)
}

const phaseAt = ({ lexicon }: ClaimText, { status }: StatusCue): string | undefined => lexicon.statusPhases[status]

/** Status that holds whatever the time of the sentence. */
export const isLasting = (text: ClaimText, cue: StatusCue): boolean =>
  ['dropped', 'concluded'].includes(phaseAt(text, cue) ?? '')

/** Status that an earlier time leaves as it is: a text stays clean, unless it "had been" so. */
export function isStable(text: ClaimText, { first, end }: Sentence, cue: StatusCue): boolean {
  if (phaseAt(text, cue) !== 'clean') return isLasting(text, cue)
  for (let word = first; word < end; word++) if (matchesWord(text.scan, word, text.rules.pluperfect)) return false
  return true
}

/** State that began at an earlier time and lasts: "parked since last autumn", and not "had been parked since". */
function isSince({ terms, scan, rules }: ClaimText, { first, end }: Sentence): boolean {
  for (let word = first; word < end; word++) if (matchesWord(scan, word, rules.pluperfect)) return false
  for (let word = first; word < end; word += lengthAt(terms, word)) {
    if (!starts(terms, word, BACKGROUND)) continue
    // "Since last autumn", "desde el otoño pasado"
    if (![word, word - 1, word - 2].some((near) => near >= first && matchesWord(scan, near, rules.since))) return false
  }
  return true
}

/** Removal of a text, as opposed to its last issue. */
const isRemoval = (text: ClaimText, cue: StatusCue): boolean => phaseAt(text, cue) === 'dropped' && cue.residue !== true

/** Predicative complement with a noun that is no text: "agreed as the theme of a workshop". */
function isAsAnother({ scan, terms, rules }: ClaimText, { end }: Sentence, word: number): boolean {
  if (gapAt(scan, word) > 0 || !matchesWord(scan, word, rules.as)) return false
  let noun = word + 1
  while (noun < end && is(terms, noun, DETERMINER | POSSESSIVE)) noun++
  if (noun >= end || gapAt(scan, noun) > 0) return false
  const bits = bitsAt(terms, noun)
  const isNoun = (bits & NOUN) !== 0 && terms.ownValues[noun] === 0
  return isNoun || (bits === 0 && (noun > word + 1 || !rules.hasCompounds))
}

/**
 * Condition before the cue or list: "if", "once". Parked may depend on one ("until the scope is known"). Case folding
 * strips the accent of Spanish "sí", which affirms.
 */
function isConditional(text: ClaimText, from: number, to: number, cue: StatusCue): boolean {
  const { scan, terms, lexicon, rules } = text
  const word = findTerm(terms, from, to, CONDITION)
  if (word < 0 || matchesWord(scan, word, rules.affirmation)) return false
  const isOwn = word + lengthAt(terms, word) === cue.first
  return isOwn || lexicon.statusPhases[cue.status] !== 'parked' || !starts(terms, word, DEPENDENCE)
}

/**
 * Withdrawal by a member of its text, which is no status: "Brazil dropped its text on X", "several members withdrew
 * their proposals".
 */
function isMembersWithdrawal({ lexicon, terms }: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  if (lexicon.statusPhases[cue.status] !== 'dropped') return false
  if (is(terms, cue.end, POSSESSIVE)) return true
  const subject = sentence.members.find((member) => member.end <= cue.first && cue.first - member.end <= 3)
  return subject !== undefined && !anyTerm(terms, subject.end, cue.first, PREPOSITION)
}

const NO_VERB = NEGATOR | DETERMINER | PREPOSITION | NOUN | NUMBER | CONTRAST

/** Imperative, or an infinitive in its place: "park the text on X", "dejar fuera X". A participle reports: "parked: X". */
function isImperative(
  { scan, terms, rules }: ClaimText,
  { first, block }: Sentence,
  cue: StatusCue,
  list: ArticleList,
) {
  let verb = first
  while (verb < cue.first && is(terms, verb, AUXILIARY)) verb++
  const isVerb = !is(terms, first, NO_VERB) && matchesWord(scan, first, rules.imperative, block)
  if (!isVerb || verb !== cue.first || gapAt(scan, cue.end) > 0) return false
  return !rules.hasCompounds || cue.end === list.first || is(terms, cue.end, DETERMINER | POSSESSIVE)
}

/** Statement noun as subject, whose omissions say nothing of the text: "the communiqué is silent on X". */
function isOfStatement(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { lexicon, terms } = text
  if (lexicon.statusPhases[cue.status] !== 'dropped') return false
  const noun = findBefore(text, cue.first, sentence.first, { find: { own: NOUN }, most: 4 })
  return noun >= 0 && terms.ownValues[noun] === STATEMENT
}

/** Scope of a negative preposition, the next three words only: "without debate, X was closed". */
export function isOutOfNegationScope({ terms }: ClaimText, word: number, cue: StatusCue, list?: ArticleList): boolean {
  const bits = bitsAt(terms, word)
  if ((bits & (NEGATOR | PREPOSITION)) !== (NEGATOR | PREPOSITION)) return false
  const near = (first: number) => first > word && first - word <= 3
  return !near(cue.first) && !(list && near(list.first))
}

/**
 * Class search in a clause, outside the cue, the list and a clause that parts them. "May" beside a number is a month; after a factive verb "to
 * be" is no prospect ("allowed it to be closed", "the first to be closed").
 */
function hasClassOutside(
  { text, cue, list, resumed }: Scope,
  from: number,
  to: number,
  classes: number,
  factive = false,
): boolean {
  const { terms, scan } = text
  for (let word = from; word < to; ) {
    if (word === cue.first) word = cue.end
    else if (word >= list.first && word < list.end) word = resumed
    else {
      const bits = startBits(terms, word)
      const month = (bits & MONTH) !== 0 && (numberAt(scan, word - 1) !== null || numberAt(scan, word + 1) !== null)
      const done = factive && ends(terms, word + lengthAt(terms, word) - 1, AUXILIARY)
      if (
        (bits & classes) !== 0 &&
        !month &&
        !done &&
        (bits & STATUS) === 0 &&
        !isOutOfNegationScope(text, word, cue, list)
      )
        return true
      word += lengthAt(terms, word)
    }
  }
  return false
}

/**
 * Prospect after the list: "clean texts on A and B are expected by July", "a clean text on two subjects, A and B, is
 * within reach". Window of seven words.
 */
function hasProspectAfter(text: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  const { scan, terms } = text
  const { end } = list
  const open = ledFrom(text, list.first, sentence.first, DETERMINER)
  const resumed = afterBracket(text, sentence, end)
  if (resumed >= 0 && anyTerm(terms, resumed, Math.min(sentence.end, resumed + 2), PROSPECT)) return true
  const isParenthesised = gapAt(scan, open) >= GAP_COMMA && scan.gaps[open] === scan.gaps[end]
  for (let word = end; word < Math.min(sentence.end, end + 7); word++) {
    const bits = bitsAt(terms, word)
    const resumes = isParenthesised && word === end && (bits & (AUXILIARY | PROSPECT)) !== 0
    if ((gapAt(scan, word) >= GAP_COMMA && !resumes) || bits & (JOINT | CONTRAST)) return false
    if (bits & PROSPECT) return true
  }
  return false
}

/** First word after the bracket that closes after a list, or -1. */
function afterBracket({ scan }: ClaimText, sentence: Sentence, end: number): number {
  const close = (scan.blocks[sentence.block] ?? '').indexOf(')', scan.ends[end - 1])
  if (close < 0) return -1
  for (let word = end; word < sentence.end; word++) if (startAt(scan, word) > close) return word
  return -1
}

/** Noun cue that needs a factive verb in the sentence: "convergence", "agreement"; a draft of one is none. */
export const isUnreachedNoun = ({ terms }: ClaimText, sentence: Sentence, { first, end }: StatusCue): boolean =>
  end - first === 1 &&
  is(terms, first, NOUN) &&
  (!hasTerm(sentence, FACTIVE) || [first - 1, first - 2].some((word) => word >= sentence.first && isDraft(terms, word)))

const isDraft = (terms: ClaimText['terms'], word: number): boolean =>
  is(terms, word, NOUN) && terms.ownValues[word] === TEXT

/**
 * Withdrawal test for a list: the verb stands before it, or after it without a comma between. Without a member, such a
 * verb is a status of the article, except for "proposals".
 */
export function isWithdrawn(text: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  const isOfProposal = proposalsOf(text, list) >= 0
  if (!hasTerm(sentence, WITHDRAWAL) && !isOfProposal) return false
  const { terms, scan, rules } = text
  const hasWithdrawer = sentence.members.length > 0 || isOfProposal
  for (let word = sentence.first; word < sentence.end; word += lengthAt(terms, word)) {
    const bits = startBits(terms, word)
    const isVerb = (bits & WITHDRAWAL) !== 0 || (isOfProposal && matchesWord(scan, word, rules.takenBack))
    if (!isVerb || (!hasWithdrawer && (bits & STATUS) !== 0)) continue
    // "The proposals on X were withdrawn and are no longer in the text"
    const isOfText = (bits & STATUS) !== 0 && sentence.members.length === 0
    if (isOfText && anyTerm(terms, word + 1, sentence.end, STATUS)) continue
    // "Nobody withdrew"
    if (is(terms, word - 1, NEGATOR)) continue
    if (
      word < list.first
        ? !isParted(scan, word + 1, list.first, GAP_CLAUSE)
        : !isParted(scan, list.end + 1, word, GAP_COMMA) && !anyTerm(terms, list.end, word, STATUS)
    )
      return true
  }
  return false
}

/** Noun "proposals" that governs the list, or -1: "the proposals on X were withdrawn". */
function proposalsOf({ terms, scan, rules }: ClaimText, list: ArticleList): number {
  let word = list.first - 1
  while (word > 0 && gapAt(scan, word + 1) === 0 && is(terms, word, PREPOSITION | DETERMINER)) word--
  const isNoun = gapAt(scan, word + 1) === 0 && isProposal(terms, word) && matchesWord(scan, word, rules.plural)
  return isNoun ? word : -1
}

/** "Its far-reaching proposals on X". */
function isOfOwnProposals(text: ClaimText, list: ArticleList): boolean {
  const noun = proposalsOf(text, list)
  return noun >= 0 && findBefore(text, noun, 0, { find: { own: POSSESSIVE }, gap: GAP_COMMA, most: 3 }) >= 0
}
