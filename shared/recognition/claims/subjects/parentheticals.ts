import { ADVERB, DETERMINER, HEDGE, NUMBER, PREPOSITION } from '../../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA } from '../../scan'
import { isClauseBoundary } from '../clauses'
import type { ArticleList } from '../lists'
import { isContrastivePreposition } from '../lists'
import type { StatusCue } from '../status-words'
import { isTextNoun } from '../status-words'
import type { ClaimText } from '../text'

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
    const named = (terms.own[word] ?? 0) & (DETERMINER | NUMBER | ADVERB) || isTextNoun(text, word)
    if (!named || (word > list.end && (scan.gaps[word] ?? 0) > 0)) return false
  }
  const next = (terms.own[cue.end] ?? 0) | (terms.starting[cue.end] ?? 0)
  return isClauseBoundary(text, cue.end) || (next & (PREPOSITION | ADVERB | HEDGE)) !== 0
}

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
