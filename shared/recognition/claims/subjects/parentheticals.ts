import { ADVERB, bitsAt, DETERMINER, HEDGE, is, NUMBER, PREPOSITION } from '../../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt } from '../../scan'
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
  const gap = gapAt(scan, list.end)
  if (cue.first - list.end > 4 || (gap !== GAP_COMMA && gap !== GAP_CLAUSE)) return false
  // Apposition with a noun for a text: "X and Y, the two articles cleaned so far".
  for (let word = list.end; word < cue.first; word++) {
    const named = is(terms, word, DETERMINER | NUMBER | ADVERB) || isTextNoun(text, word)
    if (!named || (word > list.end && gapAt(scan, word) > 0)) return false
  }
  const next = bitsAt(terms, cue.end)
  return isClauseBoundary(text, cue.end) || (next & (PREPOSITION | ADVERB | HEDGE)) !== 0
}

/** List after a contrastive preposition, which no cue is about: "A, unlike B, was closed". */
export function isContrasted(text: ClaimText, list: ArticleList): boolean {
  for (let word = list.first - 1; word >= 0 && word >= list.first - 6; word--) {
    if (isContrastivePreposition(text, word)) return true
    if (gapAt(text.scan, word + 1) >= GAP_COMMA) return false
  }
  return false
}

/** Reason between commas that names no article: "parked, since the work is thought finished, were A and B". */
export function isParentheticalReason({ scan, terms }: ClaimText, cue: StatusCue): boolean {
  let open = cue.first
  while (open > 0 && open > cue.first - 4 && gapAt(scan, open) === 0) open--
  let close = cue.end
  while (close < scan.count && close < cue.end + 4 && gapAt(scan, close) === 0) close++
  const commas = gapAt(scan, open) === GAP_COMMA && gapAt(scan, close) === GAP_COMMA
  return commas && open < cue.first && is(terms, open, PREPOSITION) && is(terms, close, DETERMINER)
}

/** Apposition of a list between dashes: "everything controversial – X, Y – was dropped". */
export const isAppositive = ({ scan }: ClaimText, list: ArticleList): boolean =>
  gapAt(scan, list.first) === GAP_CLAUSE && gapAt(scan, list.end) === GAP_CLAUSE
