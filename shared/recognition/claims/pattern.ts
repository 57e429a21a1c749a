/** Token patterns: searches over the typed arrays of the words, by what is found, what may stand between, what ends them. */

import type { Terms } from '../names/word-classes'
import { is } from '../names/word-classes'
import type { Scan } from '../scan'
import { gapAt } from '../scan'
import type { ClaimText } from './text'

/** Set of word classes, any of which a word has: by itself, in the phrase that starts at it, or that ends at it. */
export interface Feature {
  readonly own?: number
  readonly starts?: number
  readonly ends?: number
  /** Classes that the phrase may not have. */
  readonly but?: number
  /** Value of the word by itself. */
  readonly value?: number
}

/** Pattern of a search. */
export interface Pattern {
  readonly find: Feature
  /** Words that may stand between; without it any. */
  readonly over?: Feature
  /** Words that end the search. */
  readonly not?: Feature
  /** Separator that ends the search. */
  readonly gap?: number
  /** Most words. */
  readonly most: number
}

export const hasFeature = (
  { own, starting, ending, ownValues }: Terms,
  word: number,
  { own: alone = 0, starts = 0, ends = 0, but = 0, value }: Feature,
): boolean =>
  (((own[word] ?? 0) & alone) | ((starting[word] ?? 0) & starts) | ((ending[word] ?? 0) & ends)) !== 0 &&
  ((starting[word] ?? 0) & but) === 0 &&
  (value === undefined || ownValues[word] === value)

/** Nearest word before another that a pattern finds, from `first` on, or -1. */
export function findBefore({ scan, terms }: ClaimText, word: number, first: number, pattern: Pattern): number {
  const { find, over, not, gap = Number.POSITIVE_INFINITY, most } = pattern
  for (let at = word - 1; at >= first && at >= word - most; at--) {
    if (gapAt(scan, at + 1) >= gap || (not && hasFeature(terms, at, not))) return -1
    if (hasFeature(terms, at, find)) return at
    if (over && !hasFeature(terms, at, over)) return -1
  }
  return -1
}

/** True where a separator stands before a word of a range, both ends included. */
export function isParted(scan: Scan, from: number, to: number, gap: number): boolean {
  for (let word = from; word <= to; word++) if (gapAt(scan, word) >= gap) return true
  return false
}

/** True where no separator parts two words, in whatever order. */
export const isTogether = (scan: Scan, a: number, b: number, gap: number): boolean =>
  !isParted(scan, Math.min(a, b) + 1, Math.max(a, b), gap)

/** Start of the unseparated words of some classes before a word, or the word itself. */
export function ledFrom({ scan, terms }: ClaimText, word: number, first: number, classes: number): number {
  let start = word
  while (start > first && gapAt(scan, start) === 0 && is(terms, start - 1, classes)) start--
  return start
}
