/**
 * Object rules: cues whose list follows as object, or as subject after the verb. "Closed X and Y", "gone are X and Y",
 * "put X on hold".
 */

import { numberAt } from '../dates'
import {
  ADVERB,
  AUXILIARY,
  bitsAt,
  CONDITION,
  CONTRAST,
  DEPENDENCE,
  DETERMINER,
  DISCUSSION,
  ends,
  FACTIVE,
  is,
  JOINT,
  lengthAt,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  SAY,
  STATUS,
  SUCH,
  starts,
} from '../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt } from '../scan'
import { skipParenthetical } from './clauses'
import type { ArticleList } from './lists'
import { isParted, ledFrom } from './pattern'
import type { StatusCue } from './status-words'
import type { ClaimText } from './text'
import { isAfterColon } from './text'

/**
 * Object test, with nouns, numbers and prepositions between: "cleaned three articles, on X and …", and not
 * "three articles and two small groups, on X". Window of 14 words, two of them unknown.
 */
export function isObject(text: ClaimText, cue: StatusCue, list: ArticleList): boolean {
  const { scan, terms } = text
  if (list.first - cue.end > 14 || isOwnClause(text, list)) return false
  let unknown = 0
  let joint = false
  const inverted = isInverted(text, cue)
  for (let word = cue.end; word <= list.first; word = Math.min(list.first, word + lengthAt(terms, word))) {
    word = skipParenthetical(text, word, list.first)
    if (word === list.first) break
    if (starts(terms, word, FACTIVE)) continue
    const bits = bitsAt(terms, word)
    if (
      bits & (CONDITION | DEPENDENCE | (joint ? DISCUSSION : 0)) ||
      (bits & (SAY | PREPOSITION)) === SAY ||
      (bits & (CONTRAST | SUCH)) === CONTRAST
    )
      return false
    if (bits & JOINT) joint = true
    // An auxiliary of the cue itself: "convergence has been reached on".
    if (bits & AUXILIARY && inverted && !joint) continue
    if ((bits & AUXILIARY) !== 0 && (bits & ADVERB) === 0 && (joint || !endsInPreposition(text, list))) return false
    if (bits & AUXILIARY) continue
    if (bits & (DETERMINER | NUMBER | NOUN | PREPOSITION | ADVERB | JOINT | SUCH | POSSESSIVE | STATUS)) continue
    if (numberAt(scan, word) === null) unknown++
  }
  return unknown <= (isAfterColon(text, list.first) ? 5 : 2)
}

/** Clause of its own after a colon: "members settled rules: X is recognised". */
const isOwnClause = (text: ClaimText, { first, end }: ArticleList): boolean =>
  isAfterColon(text, first) && text.scan.gaps[end] === 0 && is(text.terms, end, AUXILIARY)

/** Inversion: the cue opens the clause and the verb follows. "Gone are", "included in the final text are". */
function isInverted(text: ClaimText, cue: StatusCue): boolean {
  const { scan, terms } = text
  const word = ledFrom(text, cue.first, 0, DETERMINER | NUMBER)
  return gapAt(scan, word) >= GAP_COMMA || is(terms, word - 1, JOINT | CONTRAST | ADVERB)
}

function endsInPreposition(text: ClaimText, list: ArticleList): boolean {
  const { terms } = text
  let word = list.first - 1
  while (is(terms, word, DETERMINER) && !is(terms, word, PREPOSITION)) word--
  return is(terms, word, PREPOSITION | NOUN) || ends(terms, word, PREPOSITION | NOUN)
}

/**
 * Enumeration after a colon or "such as": "three texts have been parked, that is, work on them is over: A, B and C".
 */
export function isEnumerated(text: ClaimText, cue: StatusCue, list: ArticleList): boolean {
  const { scan, terms } = text
  let word = list.first
  while (word > cue.end && gapAt(scan, word) < GAP_CLAUSE) {
    if (!is(terms, word - 1, DETERMINER | PREPOSITION | NOUN | SUCH | ADVERB)) break
    word--
  }
  if (isOwnClause(text, list)) return false
  const such = starts(terms, word, SUCH) && gapAt(scan, word) >= GAP_COMMA
  return word === cue.end || such || isAfterColon(text, word)
}

/** Predicate nominal after a copula: "the twelfth text to be finalised by a small group was X". */
export function isPredicate(text: ClaimText, cue: StatusCue, list: ArticleList): boolean {
  if (cue.ordinary || list.first - cue.end > 12) return false
  const { scan, terms } = text
  let word = list.first - 1
  while (word > cue.end && is(terms, word, DETERMINER | NOUN | PREPOSITION)) word--
  if (!is(terms, word, AUXILIARY) || word < cue.end) return false
  return !isParted(scan, cue.end, list.first, GAP_COMMA)
}
