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
  CONDITION,
  CONTRAST,
  DETERMINER,
  DISCUSSION,
  FACTIVE,
  JOINT,
  NEGATOR,
  NOUN,
  NUMBER,
  PREPOSITION,
  PRONOUN,
  PROSPECT,
  ROLE,
  SAY,
  STATUS,
} from '../../names/word-classes'
import { GAP_CLAUSE, GAP_DOT } from '../../scan'
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
    cue.end - cue.first > 2 ||
    (cue.end - cue.first > 1 && ((terms.own[cue.first] ?? 0) & (AUXILIARY | PROSPECT | NEGATOR)) !== 0)
  for (let word = from; word < cue.first; word++) {
    word = skipParenthetical(text, word, cue.first)
    if (word >= cue.first) break
    if (++steps > 6) return false
    const parted = word === from && (from > list.end || isAppositive(text, list))
    if ((scan.gaps[word] ?? 0) >= GAP_CLAUSE && !parted) return false
    const bits = terms.starting[word] ?? 0
    const own = terms.own[word] ?? 0
    if ((bits | own) & AUXILIARY) {
      auxiliary = true
      seen = true
      if (bits & AUXILIARY) word += (terms.lengths[word] ?? 1) - 1
    } else if (
      ((bits | own) & (ADVERB | NEGATOR | PROSPECT | NOUN | DETERMINER | JOINT | PREPOSITION | CONTRAST)) === 0 &&
      !(auxiliary && bits & STATUS)
    )
      return false
    if ((own & JOINT) !== 0 && !seen) return false
  }
  return (scan.gaps[cue.first] ?? 0) < GAP_CLAUSE && (auxiliary || isAbsolute(text, list) || isHeading(text, list, cue))
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
  const ends = isClauseBoundary(text, cue.end) || ((text.terms.own[cue.end] ?? 0) & PREPOSITION) !== 0
  if (between === 0) return (text.scan.gaps[cue.first] ?? 0) === 0 && ends
  return ((text.terms.own[list.end] ?? 0) & NOUN) !== 0 && ends
}

/**
 * Membership in a group of texts with the status: "join the list of finished articles", "counted among the parked
 * texts". Window of 14 words.
 */
export function isMembership(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { terms } = text
  const next = cue.end - cue.first > 1 ? cue.end - 1 : cue.end
  const led =
    ((terms.own[cue.first - 1] ?? 0) | (terms.ending[cue.first - 1] ?? 0)) & (PREPOSITION | DETERMINER | NUMBER)
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
  while (word > sentence.first && word > list.first - 6 && (scan.gaps[word] ?? 0) === 0 && isTopicWord(terms, word))
    word--
  if (word < sentence.first || ((terms.starting[word] ?? 0) & JOINT) !== 0) word++
  if (sentence.first + (terms.lengths[sentence.first] ?? 1) >= list.first - 2) word = sentence.first
  const opens =
    word === sentence.first ||
    (scan.gaps[word] ?? 0) >= GAP_DOT ||
    ((terms.own[word - 1] ?? 0) & (JOINT | CONTRAST)) !== 0
  return opens && (((terms.starting[word] ?? 0) & PREPOSITION) !== 0 || isAfterColon(text, list.end))
}

const isTopicWord = (terms: Terms, word: number): boolean =>
  ((terms.own[word] ?? 0) & (PREPOSITION | DETERMINER | NOUN)) !== 0 || ((terms.ending[word] ?? 0) & PREPOSITION) !== 0

/** Distant subject: "a text on X that has enabled a revised version to be parked". Window of 18 words. */
export function isDistantSubject(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  if (cue.first - list.end > 18) return false
  let verb = ((terms.starting[cue.end] ?? 0) & AUXILIARY) !== 0
  let factive = false
  let isReported = false
  for (let word = list.end; word < cue.first; word++) {
    word = skipParenthetical(text, word, cue.first)
    if (word >= cue.first) break
    if ((scan.gaps[word] ?? 0) >= GAP_CLAUSE && !(word === list.end && isAppositive(text, list))) return false
    const starting = terms.starting[word] ?? 0
    const bits = starting | (terms.own[word] ?? 0)
    if (bits & SAY) isReported = true
    if (bits & AUXILIARY) verb = true
    if (bits & FACTIVE) factive = true
    // A possessive text or anaphor refers back to the list: "… said that the text was nearly agreed".
    if (starting & ANAPHOR) {
      isReported = false
      factive = true
    }
    if (isReported && ((terms.starting[word + 1] ?? 0) & ANAPHOR) !== 0) continue
    // Another noun phrase is the subject: "work on X went on while three texts were cleaned".
    const next = (terms.own[word + 1] ?? 0) | (word + 2 < cue.first ? (terms.own[word + 2] ?? 0) : 0)
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
  const next = (terms.own[end] ?? 0) | (terms.starting[end] ?? 0)
  return (
    (scan.gaps[end] ?? 0) === 0 &&
    (next & (ADVERB | PREPOSITION)) === 0 &&
    ((terms.own[first - 1] ?? 0) & AUXILIARY) === 0
  )
}

/**
 * Pronoun or possessive text as subject of the cue's clause: "X …: it was closed on Tuesday", "…; the text, now clean,
 * …".
 */
export function hasPronounSubject(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { terms, scan } = text
  let word = cue.first
  while (word > list.end && (scan.gaps[word] ?? 0) < GAP_CLAUSE && !followsConjunction(terms, word)) word--
  const standsFor = ((terms.starting[word] ?? 0) & (ANAPHOR | PRONOUN)) !== 0 && !selectsPart(terms, word, list)
  return cue.first - word <= 9 && standsFor
}

/** Anaphor for a part of the list: "the last two" of three. */
const selectsPart = ({ values }: Terms, word: number, { articles }: ArticleList): boolean =>
  articles.length > 1 && (values[word] === FIRST || values[word] === LAST)

const followsConjunction = (terms: Terms, word: number): boolean =>
  ((terms.own[word - 1] ?? 0) & (JOINT | CONTRAST)) !== 0
