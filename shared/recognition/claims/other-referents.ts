/**
 * Referent filter: cues about something else near the list, namely a part of the text, a meeting, an idea, or all
 * articles but these.
 */

import { numberAt } from '../dates'
import { EXCEPT, PART, TEXT, WITH } from '../languages/words'
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import type { Terms } from '../word-classes'
import {
  ADVERB,
  AUXILIARY,
  anyOf,
  CONTRAST,
  DETERMINER,
  DISCUSSION,
  JOINT,
  MEETING,
  MONTH,
  NEGATOR,
  NOUN,
  NUMBER,
  PREPOSITION,
  PROSPECT,
  RESIDUE,
  STATUS,
} from '../word-classes'
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'
import type { ClaimText } from './text'
import { matchesWord, phraseStart } from './text'

/** Classes allowed between a noun and the mention it governs: "the articles on". */
const LEADING = DETERMINER | PREPOSITION | NOUN | ADVERB | NUMBER

/** Exception before the list, which the cue excludes: "all are closed except X", "apart from X, all is agreed". */
export function isException({ terms, scan }: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  for (let next = list.first, steps = 0; next > 0 && steps < 7; steps++) {
    if ((scan.gaps[next] ?? 0) >= GAP_COMMA || next === cue.end) return false
    const word = phraseStart(terms, next - 1)
    next = word
    const isLimiter = ((terms.starting[word] ?? 0) & NUMBER) !== 0 && terms.values[word] === EXCEPT
    if (isLimiter && word + (terms.lengths[word] ?? 1) <= list.first) return true
    if (((terms.starting[word] ?? 0) & RESIDUE) !== 0 || ((terms.own[word] ?? 0) & (AUXILIARY | STATUS)) !== 0)
      return false
  }
  return false
}

/** Status infinitive before the list as complement of a noun: "the idea of dropping X was rejected". */
export function isOfIdea({ terms, scan }: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  if (cue.first < list.end || (scan.gaps[list.end] ?? 0) > 0) return false
  for (let word = list.first - 1; word > 0 && word >= list.first - 6; word--) {
    if ((scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return false
    const bits = terms.starting[word] ?? 0
    if ((bits & (STATUS | PROSPECT)) === (STATUS | PROSPECT))
      return (
        ((terms.own[word - 1] ?? 0) & PREPOSITION) !== 0 && ((terms.own[word - 2] ?? 0) & (STATUS | AUXILIARY)) === 0
      )
    if (((terms.own[word] ?? 0) & LEADING) === 0) return false
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
  const isDone = cue.ordinary || ((terms.own[cue.first - 1] ?? 0) & AUXILIARY) !== 0
  if (phase !== 'parked' && !(phase === 'clean' && isDone)) return false
  return isThere((word) => {
    const own = terms.own[word] ?? 0
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
    if ((scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return false
    if (isMeetingNoun(word)) return true
    // "The session devoted to", "a reading of the article on"
    const isLeading = ((terms.own[word] ?? 0) & (PREPOSITION | DETERMINER | DISCUSSION)) !== 0
    if (!isLeading && !isSingleTextNoun(terms, word)) return false
  }
  return false
}

/** Meeting noun as object of the cue: "closed the first reading". "Closed this week" is a time. */
export function hasNounObject(
  { terms, scan, rules }: ClaimText,
  end: number,
  isMeetingNoun: (word: number) => boolean,
): boolean {
  if (((terms.own[end] ?? 0) & DETERMINER) === 0) return false
  for (let word = end; word < end + 4 && (scan.gaps[word] ?? 0) === 0; word++) {
    if (isMeetingNoun(word)) return !matchesWord(scan, word, rules.week)
    if (word > end + 1 && ((terms.own[word] ?? 0) & (DETERMINER | NUMBER)) === 0) return false
  }
  return false
}

/** Meeting noun as subject of "with" phrases: "the day was closed with". */
export function hasNounSubject(
  { terms, scan }: ClaimText,
  cue: StatusCue,
  isMeetingNoun: (word: number) => boolean,
): boolean {
  if (terms.ownValues[cue.end] !== WITH || ((terms.own[cue.end] ?? 0) & PREPOSITION) === 0) return false
  let word = cue.first - 1
  while (word > 0 && (scan.gaps[word + 1] ?? 0) === 0 && ((terms.own[word] ?? 0) & (AUXILIARY | ADVERB)) !== 0) word--
  return word >= 0 && word < cue.first - 1 && (scan.gaps[word + 1] ?? 0) === 0 && isMeetingNoun(word)
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
  while (
    relative > 0 &&
    (scan.gaps[relative + 1] ?? 0) === 0 &&
    ((terms.own[relative] ?? 0) & (AUXILIARY | ADVERB)) !== 0
  )
    relative--
  if (((terms.own[relative] ?? 0) & CONTRAST) === 0 || relative === cue.first - 1) return false
  for (let word = relative - 1; word > 0 && word >= relative - 8; word--) {
    if (isMeetingNoun(word)) return true
    if ((scan.gaps[word] ?? 0) >= GAP_COMMA || numberAt(scan, word) !== null) continue
    if (((terms.own[word] ?? 0) & (PREPOSITION | DETERMINER | MONTH | JOINT | NUMBER)) === 0) return false
  }
  return false
}

/** Part of a text: "a footnote of the article on X was deleted". "The paragraph on X" is the whole of it. */
export function isOfPart({ terms, scan, rules }: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const isPart = (word: number) =>
    ((terms.starting[word] ?? 0) & RESIDUE) !== 0 &&
    terms.values[word] === PART &&
    !matchesWord(scan, word + 1, rules.about)
  const end = cue.end <= list.first ? list.first : Math.min(scan.count, cue.end + 4)
  for (let word = cue.end; word < end && (scan.gaps[word] ?? 0) < GAP_COMMA; word++) if (isPart(word)) return true
  for (let word = list.first - 1; word > 0 && word > list.first - 6; word--) {
    if ((scan.gaps[word + 1] ?? 0) >= GAP_CLAUSE || (cue.end <= list.first && word < cue.end)) return false
    if (isPart(word)) return true
  }
  return false
}

/** Source of a removal, or an agenda: "deleted from the article on X", "left off the agenda". */
export function isRemovedFromPlace(
  { terms, scan, rules }: ClaimText,
  list: ArticleList,
  { first, end }: StatusCue,
): boolean {
  if ((scan.gaps[end] ?? 0) > 0 || anyOf(terms.own, first, end, NEGATOR)) return false
  // "The removal of the article on X"
  if (((terms.own[first - 1] ?? 0) & DETERMINER) !== 0 || !matchesWord(scan, end, rules.from)) return false
  if ([end + 1, end + 2].some((word) => (((terms.own[word] ?? 0) | (terms.starting[word] ?? 0)) & MEETING) !== 0))
    return true
  const noun = [end + 1, end + 2].find((word) => isSingleTextNoun(terms, word))
  if (noun === undefined || list.first <= noun || list.first - noun > 4) return false
  return ((terms.own[noun + 1] ?? 0) & (PREPOSITION | DETERMINER)) === PREPOSITION
}

const isSingleTextNoun = ({ own, ownValues }: Terms, word: number): boolean =>
  ((own[word] ?? 0) & NOUN) !== 0 && ownValues[word] === TEXT

/** Infinitive after the cue, an open task: "it only remains to close X". */
export function isOpenTask({ terms, scan }: ClaimText, { end }: StatusCue): boolean {
  const bits = terms.starting[end] ?? 0
  return (scan.gaps[end] ?? 0) === 0 && (bits & (STATUS | PROSPECT)) === (STATUS | PROSPECT)
}
