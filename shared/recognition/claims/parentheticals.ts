/**
 * Parenthetical matcher: a status beside its list, a list beside another, a reason, between commas, dashes or
 * brackets.
 */
import { numberAt } from '../dates'
import { TWO } from '../languages/words'
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import type { Terms } from '../word-classes'
import { ADVERB, ANAPHOR, DETERMINER, HEDGE, MEETING, MONTH, NUMBER, PREPOSITION } from '../word-classes'
import { isClauseBoundary } from './clauses'
import type { ArticleList } from './lists'
import { isContrastivePreposition } from './lists'
import type { StatusCue } from './status-words'
import { isTextNoun } from './status-words'
import type { ClaimText } from './text'

/**
 * Cue without a verb in a parenthetical right after its list: "X, closed in June, …", "X (agreed)", "X – agreed".
 * Window of four words.
 */
export function isParenthetical(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  const gap = scan.gaps[list.end] ?? 0
  if (cue.first - list.end > 4 || (gap !== GAP_COMMA && gap !== GAP_CLAUSE)) return false
  // Apposition with a noun for a text: "X and Y, the two articles cleaned so far".
  for (let word = list.end; word < cue.first; word++) {
    const named =
      (terms.own[word] ?? 0) & (DETERMINER | NUMBER | ADVERB) || isTextNoun(text, word) || isDualAnaphor(terms, word)
    if (!named || (word > list.end && (scan.gaps[word] ?? 0) > 0)) return false
  }
  // "X and Y, both closed,"
  if (cue.first - list.end === 1 && isDualAnaphor(terms, list.end)) return isClauseBoundary(text, cue.end)
  // "X and Y, all now final,"
  const bare = !isTextNoun(text, cue.first - 1) && isClauseBoundary(text, cue.end)
  if (cue.first > list.end)
    return isTextNoun(text, cue.first - 1) || (bare && ((terms.own[cue.first - 1] ?? 0) & ADVERB) !== 0)
  const next = (terms.own[cue.end] ?? 0) | (terms.starting[cue.end] ?? 0)
  return isClauseBoundary(text, cue.end) || (next & (PREPOSITION | ADVERB | HEDGE)) !== 0 || isTimePhrase(text, cue.end)
}

/** Time adverbial up to the next boundary: "closed this week,", "bouclé le 5 juillet,". */
export function isTimePhrase(text: ClaimText, from: number): boolean {
  const { scan, terms } = text
  if (((terms.own[from] ?? 0) & DETERMINER) === 0) return false
  for (let word = from + 1; word < from + 6; word++) {
    if (isClauseBoundary(text, word)) return word > from + 1
    const isTime = ((terms.own[word] ?? 0) & (MONTH | MEETING | PREPOSITION)) !== 0 || numberAt(scan, word) !== null
    if (!isTime) return false
  }
  return false
}

const isDualAnaphor = ({ starting, values }: Terms, word: number): boolean =>
  ((starting[word] ?? 0) & ANAPHOR) !== 0 && values[word] === TWO

/** List after a contrastive preposition, which no cue is about: "A, unlike B, was closed". */
export function isContrasted(text: ClaimText, list: ArticleList): boolean {
  for (let word = list.first - 1; word >= 0 && word >= list.first - 6; word--) {
    if (isContrastivePreposition(text, word)) return true
    if ((text.scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return false
  }
  return false
}

/** Reason between commas that names no article: "parked, since the work is thought finished, were A and B". */
export function isParentheticalReason({ scan, terms }: ClaimText, cue: StatusCue): boolean {
  let open = cue.first
  while (open > 0 && open > cue.first - 4 && (scan.gaps[open] ?? 0) === 0) open--
  let close = cue.end
  while (close < scan.count && close < cue.end + 4 && (scan.gaps[close] ?? 0) === 0) close++
  const commas = (scan.gaps[open] ?? 0) === GAP_COMMA && (scan.gaps[close] ?? 0) === GAP_COMMA
  return (
    commas &&
    open < cue.first &&
    ((terms.own[open] ?? 0) & PREPOSITION) !== 0 &&
    ((terms.own[close] ?? 0) & DETERMINER) !== 0
  )
}

/** Apposition of a list between dashes: "everything controversial – X, Y – was dropped". */
export const isAppositive = ({ scan }: ClaimText, list: ArticleList): boolean =>
  (scan.gaps[list.first] ?? 0) === GAP_CLAUSE && (scan.gaps[list.end] ?? 0) === GAP_CLAUSE
