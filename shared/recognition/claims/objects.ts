/**
 * Object rules: cues whose list follows as object, or as subject after the verb. "Closed X and Y", "gone are X and Y",
 * "put X on hold".
 */

import { numberAt } from '../dates'
import {
  ADVERB,
  AUXILIARY,
  CONDITION,
  CONTRAST,
  DEPENDENCE,
  DETERMINER,
  DISCUSSION,
  FACTIVE,
  JOINT,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  SAY,
  STATUS,
  SUCH,
} from '../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
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
  for (let word = cue.end; word <= list.first; word = Math.min(list.first, word + (terms.lengths[word] ?? 1))) {
    word = skipParenthetical(text, word, list.first)
    if (word === list.first) break
    if ((terms.starting[word] ?? 0) & FACTIVE) continue
    const bits = (terms.starting[word] ?? 0) | (terms.own[word] ?? 0)
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
  isAfterColon(text, first) && text.scan.gaps[end] === 0 && ((text.terms.own[end] ?? 0) & AUXILIARY) !== 0

/** Inversion: the cue opens the clause and the verb follows. "Gone are", "included in the final text are". */
function isInverted(text: ClaimText, cue: StatusCue): boolean {
  const { scan, terms } = text
  const word = ledFrom(text, cue.first, 0, DETERMINER | NUMBER)
  return (scan.gaps[word] ?? 0) >= GAP_COMMA || ((terms.own[word - 1] ?? 0) & (JOINT | CONTRAST | ADVERB)) !== 0
}

function endsInPreposition(text: ClaimText, list: ArticleList): boolean {
  const { own, ending } = text.terms
  let word = list.first - 1
  while (((own[word] ?? 0) & DETERMINER) !== 0 && ((own[word] ?? 0) & PREPOSITION) === 0) word--
  return (((own[word] ?? 0) | (ending[word] ?? 0)) & (PREPOSITION | NOUN)) !== 0
}

/**
 * Enumeration after a colon or "such as": "three texts have been parked, that is, work on them is over: A, B and C".
 */
export function isEnumerated(text: ClaimText, cue: StatusCue, list: ArticleList): boolean {
  const { scan, terms } = text
  let word = list.first
  while (word > cue.end && (scan.gaps[word] ?? 0) < GAP_CLAUSE) {
    if (((terms.own[word - 1] ?? 0) & (DETERMINER | PREPOSITION | NOUN | SUCH | ADVERB)) === 0) break
    word--
  }
  if (isOwnClause(text, list)) return false
  const such = ((terms.starting[word] ?? 0) & SUCH) !== 0 && (scan.gaps[word] ?? 0) >= GAP_COMMA
  return word === cue.end || such || isAfterColon(text, word)
}

/** Predicate nominal after a copula: "the twelfth text to be finalised by a small group was X". */
export function isPredicate(text: ClaimText, cue: StatusCue, list: ArticleList): boolean {
  if (cue.ordinary || list.first - cue.end > 12) return false
  const { scan, terms } = text
  let word = list.first - 1
  while (word > cue.end && ((terms.own[word] ?? 0) & (DETERMINER | NOUN | PREPOSITION)) !== 0) word--
  if (((terms.own[word] ?? 0) & AUXILIARY) === 0 || word < cue.end) return false
  return !isParted(scan, cue.end, list.first, GAP_COMMA)
}
