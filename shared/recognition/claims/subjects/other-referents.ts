/**
 * Referent filter: cues about something else near the list, namely a part of the text, a meeting, an idea, or all
 * articles but these.
 */

import { EXCEPT, PART, TEXT } from '../../languages/words'
import type { Terms } from '../../names/word-classes'
import {
  ADVERB,
  AUXILIARY,
  CONTRAST,
  DETERMINER,
  DISCUSSION,
  is,
  JOINT,
  lengthAt,
  MEETING,
  MONTH,
  NOUN,
  NUMBER,
  ownBits,
  PREPOSITION,
  RESIDUE,
  STATUS,
  starts,
} from '../../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt } from '../../scan'
import type { ArticleList } from '../lists'
import type { StatusCue } from '../status-words'
import type { ClaimText } from '../text'
import { phraseStart } from '../text'

/** Exception before the list, which the cue excludes: "all are closed except X", "apart from X, all is agreed". */
export function isException(
  { terms, scan }: ClaimText,
  list: Pick<ArticleList, 'first'>,
  cue: Pick<StatusCue, 'end'>,
): boolean {
  for (let next = list.first, steps = 0; next > 0 && steps < 7; steps++) {
    if (gapAt(scan, next) >= GAP_COMMA || next === cue.end) return false
    const word = phraseStart(terms, next - 1)
    next = word
    const isLimiter = starts(terms, word, NUMBER) && terms.values[word] === EXCEPT
    if (isLimiter && word + lengthAt(terms, word) <= list.first) return true
    if (starts(terms, word, RESIDUE) || is(terms, word, AUXILIARY | STATUS)) return false
  }
  return false
}

/**
 * Tests for a meeting that a cue is about, given where one may stand; a reading of a text counts as one where the cue is
 * an ordinary word: "the session on X was postponed", "closed the reading of X", "the day closed with X".
 */
export function isOfMeeting(
  { terms, lexicon }: ClaimText,
  cue: StatusCue,
  isThere: (isMeeting: (word: number) => boolean) => boolean,
): boolean {
  const phase = lexicon.statusPhases[cue.status]
  // "The session on X finalised the text"
  const isDone = cue.ordinary || is(terms, cue.first - 1, AUXILIARY)
  if (phase !== 'parked' && !(phase === 'clean' && isDone)) return false
  return isThere((word) => {
    const own = ownBits(terms, word)
    const isTalk =
      phase === 'clean' &&
      cue.ordinary === true &&
      (own & NOUN) !== 0 &&
      (own & DISCUSSION) !== 0 &&
      terms.ownValues[word] !== TEXT
    return (own & MEETING) !== 0 || isTalk
  })
}

/** Meeting noun that governs the list: "the session on". */
export function isAfterNoun(
  { scan, terms }: ClaimText,
  first: number,
  isMeetingNoun: (word: number) => boolean,
): boolean {
  for (let word = first - 1; word >= 0 && word >= first - 6; word--) {
    if (gapAt(scan, word + 1) >= GAP_COMMA) return false
    if (isMeetingNoun(word)) return true
    // "The session devoted to", "a reading of the article on"
    const isLeading = is(terms, word, PREPOSITION | DETERMINER | DISCUSSION)
    if (!isLeading && !isSingleTextNoun(terms, word)) return false
  }
  return false
}

/**
 * Meeting noun as antecedent of a relative clause: "matters of the March round, which had been postponed, namely X".
 */
export function hasNounAntecedent(
  { terms, scan }: ClaimText,
  cue: StatusCue,
  isMeetingNoun: (word: number) => boolean,
): boolean {
  let relative = cue.first - 1
  while (relative > 0 && gapAt(scan, relative + 1) === 0 && is(terms, relative, AUXILIARY | ADVERB)) relative--
  if (!is(terms, relative, CONTRAST) || relative === cue.first - 1) return false
  for (let word = relative - 1; word > 0 && word >= relative - 8; word--) {
    if (isMeetingNoun(word)) return true
    if (gapAt(scan, word) >= GAP_COMMA) continue
    if (!is(terms, word, PREPOSITION | DETERMINER | MONTH | JOINT | NUMBER)) return false
  }
  return false
}

/** Part of a text: "a footnote of the article on X was deleted". "The paragraph on X" is the whole of it. */
export function isOfPart({ terms, scan }: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const isPart = (word: number) => starts(terms, word, RESIDUE) && terms.values[word] === PART
  const end = cue.end <= list.first ? list.first : Math.min(scan.count, cue.end + 4)
  for (let word = cue.end; word < end && gapAt(scan, word) < GAP_COMMA; word++) if (isPart(word)) return true
  for (let word = list.first - 1; word > 0 && word > list.first - 6; word--) {
    if (gapAt(scan, word + 1) >= GAP_CLAUSE || (cue.end <= list.first && word < cue.end)) return false
    if (isPart(word)) return true
  }
  return false
}

const isSingleTextNoun = (terms: Terms, word: number): boolean =>
  is(terms, word, NOUN) && terms.ownValues[word] === TEXT
