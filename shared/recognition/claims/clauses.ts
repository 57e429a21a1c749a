/** Clause boundaries of a sentence, and parentheticals between commas. */

import {
  ADVERB,
  AUXILIARY,
  CONTRAST,
  DETERMINER,
  has,
  is,
  JOINT,
  lengthAt,
  PREPOSITION,
  PROSPECT,
  SAY,
  startBits,
} from '../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt } from '../scan'
import type { ArticleList } from './lists'
import { opensComplement } from './refusals/rejections'
import type { StatusCue } from './status-words'
import { isTextNoun } from './status-words'
import type { ClaimText, Range, Sentence } from './text'
import { anyTerm, opensSentence } from './text'

/** Earlier claim of the sentence: its clause ends where it ends. */
interface PriorClaim {
  readonly cue: StatusCue
  readonly list: ArticleList
}

/** Start of the cue's clause where it differs from the list's, else -1: "X is not there yet: two brackets remain". */
export function cueClauseStart({ scan }: ClaimText, cue: StatusCue, list: ArticleList): number {
  for (let word = cue.first; word >= list.end; word--) if (gapAt(scan, word) >= GAP_CLAUSE) return word
  return -1
}

/** Longest clause between commas, and longest opening of one ("about which", "sobre el que"), in words. */
const LONGEST_ASIDE = 16
const LONGEST_OPENING = 3

/**
 * Token range of a relative or concessive clause between commas right after a list, or `null`: "X, which India did not
 * support, was closed". What it denies or hopes says nothing of a cue after it.
 */
export function clauseAfter(text: ClaimText, list: ArticleList): Range | null {
  const { scan } = text
  // "The X article, which …"
  const first = isTextNoun(text, list.end) && gapAt(scan, list.end) === 0 ? list.end + 1 : list.end
  if (gapAt(scan, first) !== GAP_COMMA || !opensClause(text, first)) return null
  let end = first + 1
  while (end < Math.min(scan.count, first + LONGEST_ASIDE) && gapAt(scan, end) === 0) end++
  return { first, end }
}

/** Relative pronoun or word of contrast, also after a preposition. */
function opensClause(text: ClaimText, first: number): boolean {
  const { terms } = text
  for (let word = first; word < first + LONGEST_OPENING; word++) {
    if (has(terms, word, CONTRAST) || opensComplement(text, word)) return true
    if (!is(terms, word, PREPOSITION | DETERMINER)) return false
  }
  return false
}

/**
 * End of the clause of a verb before its list: first comma or conjunction, else `to`. "Are closed, and will not be
 * reopened: A and B".
 */
export function clauseEnd({ terms, scan }: ClaimText, from: number, to: number): number {
  for (let word = from; word < to; word++) if (gapAt(scan, word) >= GAP_COMMA || is(terms, word, JOINT)) return word
  return to
}

/** Start of a claim's clause: after a semicolon, a contrast, a speech verb or an earlier claim. */
export function clauseStart(text: ClaimText, sentence: Sentence, upTo: number, earlier: readonly PriorClaim[]): number {
  const { scan, terms } = text
  let start = sentence.first
  for (let word = sentence.first; word < upTo; word += lengthAt(terms, word)) {
    const bits = startBits(terms, word)
    if (gapAt(scan, word) >= GAP_CLAUSE && !isProspectLabel(text, sentence, word)) start = word
    // A wish governs its complement clause: "quieren que", "es prematuro decir que".
    const isGoverned = anyTerm(terms, Math.max(sentence.first, word - 3), word, PROSPECT)
    if (bits & SAY || (bits & CONTRAST && !isGoverned)) start = word + lengthAt(terms, word)
  }
  for (const step of earlier) {
    const end = Math.max(step.cue.end, step.list.end)
    if (end <= upTo) start = Math.max(start, end)
  }
  return Math.min(start, upTo)
}

/**
 * Index past a parenthetical of source or time between commas, else `word`: ", according to the chair,", ", por fin,".
 * Window of eight words.
 */
export function skipParenthetical({ scan, terms }: ClaimText, word: number, to: number): number {
  if (gapAt(scan, word) !== GAP_COMMA) return word
  let isSource = is(terms, word, PREPOSITION | ADVERB)
  for (let near = word; near < Math.min(to + 1, word + 9); near++) {
    const gap = gapAt(scan, near)
    if (near > word && gap >= GAP_COMMA) return isSource && gap === GAP_COMMA ? near : word
    if (has(terms, near, SAY)) isSource = true
  }
  return word
}

/** Longest label before a colon, in words. */
const LONGEST_LABEL = 2

/** Label that makes what follows a prospect: "Goal: two more clean texts". */
const isProspectLabel = ({ terms }: ClaimText, { first }: Sentence, word: number): boolean =>
  word - first <= LONGEST_LABEL && anyTerm(terms, first, word, PROSPECT)

/** Longest parenthetical after a list, in words. */
const LONGEST_PARENTHETICAL = 24

/**
 * Index of the verb after a parenthetical that follows the list, else the list's end: "X, long at the heart of the
 * talks, were dropped".
 */
export function resumption({ scan, terms }: ClaimText, list: ArticleList): number {
  const gap = gapAt(scan, list.end)
  if (gap !== GAP_COMMA && gap !== GAP_CLAUSE) return list.end
  let word = list.end + 1
  while (word < Math.min(scan.count, list.end + LONGEST_PARENTHETICAL) && gapAt(scan, word) === 0) word++
  return gapAt(scan, word) === gap && is(terms, word, AUXILIARY) ? word : list.end
}

/** Boundary test before a word: end of text, punctuation or a new sentence. */
export const isClauseBoundary = (text: ClaimText, word: number): boolean =>
  word >= text.scan.count || gapAt(text.scan, word) >= GAP_COMMA || opensSentence(text, word)
