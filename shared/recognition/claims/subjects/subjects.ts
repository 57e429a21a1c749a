/**
 * Subject rules: cues whose list precedes as subject or fronted topic. "X and Y were closed", "on X, a footnote is
 * left".
 */

import { FIRST, LAST, WITH } from '../../languages/words'
import type { Terms } from '../../names/word-classes'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  anyOf,
  bitsAt,
  CONDITION,
  CONTRAST,
  DETERMINER,
  DISCUSSION,
  endBits,
  ends,
  FACTIVE,
  is,
  JOINT,
  lengthAt,
  NEGATOR,
  NOUN,
  NUMBER,
  ownBits,
  PREPOSITION,
  PRONOUN,
  PROSPECT,
  ROLE,
  SAY,
  STATUS,
  startBits,
  starts,
} from '../../names/word-classes'
import { GAP_CLAUSE, GAP_DOT, gapAt } from '../../scan'
import { isClauseBoundary, resumption, skipParenthetical } from '../clauses'
import type { ArticleList } from '../lists'
import { findBefore, isParted, type Pattern } from '../pattern'
import type { StatusCue } from '../status-words'
import { isTextNoun } from '../status-words'
import type { ClaimText, Sentence } from '../text'
import { anyTerm, findTerm, isAfterColon } from '../text'
import { isAppositive } from './parentheticals'

/**
 * Passive or predicate test: only auxiliaries and adverbs between, at least one auxiliary. "Had also been parked".
 * Window of six words.
 */
export function isSubject(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  const from = skipParenthetical(text, resumption(text, list), cue.first)
  let steps = 0
  let seen = false
  let auxiliary =
    cue.end - cue.first > 2 || (cue.end - cue.first > 1 && is(terms, cue.first, AUXILIARY | PROSPECT | NEGATOR))
  for (let word = from; word < cue.first; word++) {
    word = skipParenthetical(text, word, cue.first)
    if (word >= cue.first) break
    if (++steps > 6) return false
    const parted = word === from && (from > list.end || isAppositive(text, list))
    if (gapAt(scan, word) >= GAP_CLAUSE && !parted) return false
    const bits = startBits(terms, word)
    const own = ownBits(terms, word)
    if ((bits | own) & AUXILIARY) {
      auxiliary = true
      seen = true
      if (bits & AUXILIARY) word += lengthAt(terms, word) - 1
    } else if (
      ((bits | own) & (ADVERB | NEGATOR | PROSPECT | NOUN | DETERMINER | JOINT | PREPOSITION | CONTRAST)) === 0 &&
      !(auxiliary && bits & STATUS)
    )
      return false
    if ((own & JOINT) !== 0 && !seen) return false
  }
  return gapAt(scan, cue.first) < GAP_CLAUSE && (auxiliary || isAbsolute(text, list) || isHeading(text, list, cue))
}

/** Absolute clause, which needs no verb: "with the articles on X agreed", "con el artículo sobre X ya limpio". */
const isAbsolute = (text: ClaimText, list: ArticleList): boolean => findBefore(text, list.first, 0, ABSOLUTE) >= 0

const LEADING = DETERMINER | PREPOSITION | NOUN | JOINT | ADVERB
const ABSOLUTE: Pattern = {
  find: { own: PREPOSITION, value: WITH },
  over: { own: LEADING, starts: LEADING },
  gap: GAP_CLAUSE,
  most: 7,
}

/** Headline style, without auxiliary: "X text finalised". */
function isHeading(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const between = cue.first - list.end
  if (between > 1) return false
  const ends = isClauseBoundary(text, cue.end) || is(text.terms, cue.end, PREPOSITION)
  if (between === 0) return gapAt(text.scan, cue.first) === 0 && ends
  return is(text.terms, list.end, NOUN) && ends
}

/**
 * Membership in a group of texts with the status: "join the list of finished articles", "counted among the parked
 * texts". Window of 14 words.
 */
export function isMembership(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { terms } = text
  const next = cue.end - cue.first > 1 ? cue.end - 1 : cue.end
  const led = (ownBits(terms, cue.first - 1) | endBits(terms, cue.first - 1)) & (PREPOSITION | DETERMINER | NUMBER)
  if (led === 0 || cue.first - list.end > 14 || cue.first === list.end) return false
  if (anyTerm(terms, list.end, cue.first, DISCUSSION | SAY | CONTRAST | JOINT | STATUS)) return false
  return isTextNoun(text, next) || isTextNoun(text, cue.first - 1) || isTextNoun(text, cue.first)
}

/** Fronted topic at the start of the clause: "on X, a single footnote is left". Window of 16 words. */
export function isFronted(text: ClaimText, sentence: Sentence, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  if (cue.first - list.end > 16) return false
  if (isParted(scan, list.end + 1, cue.first, GAP_CLAUSE) || anyOf(terms.starting, list.end, cue.first, CONDITION))
    return false
  let word = list.first - 1
  while (word > sentence.first && word > list.first - 6 && gapAt(scan, word) === 0 && isTopicWord(terms, word)) word--
  if (word < sentence.first || starts(terms, word, JOINT)) word++
  if (sentence.first + lengthAt(terms, sentence.first) >= list.first - 2) word = sentence.first
  const opens = word === sentence.first || gapAt(scan, word) >= GAP_DOT || is(terms, word - 1, JOINT | CONTRAST)
  return opens && (starts(terms, word, PREPOSITION) || isAfterColon(text, list.end))
}

const isTopicWord = (terms: Terms, word: number): boolean =>
  is(terms, word, PREPOSITION | DETERMINER | NOUN) || ends(terms, word, PREPOSITION)

/** Distant subject: "a text on X that has enabled a revised version to be parked". Window of 18 words. */
export function isDistantSubject(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  if (cue.first - list.end > 18) return false
  let verb = starts(terms, cue.end, AUXILIARY)
  let factive = false
  let isReported = false
  for (let word = list.end; word < cue.first; word++) {
    word = skipParenthetical(text, word, cue.first)
    if (word >= cue.first) break
    if (gapAt(scan, word) >= GAP_CLAUSE && !(word === list.end && isAppositive(text, list))) return false
    const starting = startBits(terms, word)
    const bits = starting | ownBits(terms, word)
    if (bits & SAY) isReported = true
    if (bits & AUXILIARY) verb = true
    if (bits & FACTIVE) factive = true
    // A possessive text or anaphor refers back to the list: "… said that the text was nearly agreed".
    if (starting & ANAPHOR) {
      isReported = false
      factive = true
    }
    if (isReported && starts(terms, word + 1, ANAPHOR)) continue
    // Another noun phrase is the subject: "work on X went on while three texts were cleaned".
    const next = ownBits(terms, word + 1) | (word + 2 < cue.first ? ownBits(terms, word + 2) : 0)
    if (!factive && (bits & (NUMBER | DETERMINER)) !== 0 && (next & NOUN) !== 0 && word + 1 < cue.first) return false
  }
  return !isReported && (verb || factive)
}

/** Report of a facilitator: "the facilitator of the group on X said that it had a clean text". Window of 24 words. */
export function isReportedByGroup(text: ClaimText, sentence: Sentence, list: ArticleList, cue: StatusCue): boolean {
  const { terms } = text
  if (cue.first - list.end > 24) return false
  const say = findTerm(terms, list.end, cue.first, SAY)
  // A conjunction may follow the verb.
  if (say < 0 || anyTerm(terms, say + 2, cue.first, CONTRAST | CONDITION | DISCUSSION | NUMBER)) return false
  return findBefore(text, list.first, sentence.first, { find: { starts: ROLE }, gap: GAP_CLAUSE, most: 10 }) >= 0
}

/**
 * Loose match for cues that are not ordinary words, with nothing between that separates them from the list: "X
 * attracted no objections", "X still sits in the car park". Window of 24 words.
 */
export function isWithinReach(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  if (cue.ordinary || cue.first - list.end > 24 || takesObject(text, cue)) return false
  const { scan, terms } = text
  return (
    !isParted(scan, list.end, cue.first, GAP_CLAUSE) &&
    !anyOf(terms.starting, list.end, cue.first, SAY | CONTRAST | STATUS | CONDITION | DISCUSSION)
  )
}

/** Active verb with a direct object, so the list is its agent: "X cuts costs". */
function takesObject({ scan, terms, lexicon }: ClaimText, { first, end, status }: StatusCue): boolean {
  if (lexicon.statusPhases[status] !== 'dropped' || end - first > 1 || end >= scan.count) return false
  const next = bitsAt(terms, end)
  return gapAt(scan, end) === 0 && (next & (ADVERB | PREPOSITION)) === 0 && !is(terms, first - 1, AUXILIARY)
}

/**
 * Pronoun or possessive text as subject of the cue's clause: "X …: it was closed on Tuesday", "…; the text, now clean,
 * …".
 */
export function hasPronounSubject(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { terms, scan } = text
  let word = cue.first
  while (word > list.end && gapAt(scan, word) < GAP_CLAUSE && !followsConjunction(terms, word)) word--
  const standsFor = starts(terms, word, ANAPHOR | PRONOUN) && !selectsPart(terms, word, list)
  return cue.first - word <= 9 && standsFor
}

/** Anaphor for a part of the list: "the last two" of three. */
const selectsPart = ({ values }: Terms, word: number, { articles }: ArticleList): boolean =>
  articles.length > 1 && (values[word] === FIRST || values[word] === LAST)

const followsConjunction = (terms: Terms, word: number): boolean => is(terms, word - 1, JOINT | CONTRAST)
