/** Stems of the words of a text as hash values: the first letters, folded, so that inflected forms are one feature. */

import { foldOf, IGNORED, isDigit, isGap, letterOf } from '../characters'
import type { Scan } from '../scan'
import { endAt, startAt } from '../scan'

/** Letters of a stem. */
const STEM_LETTERS = 5
/** Stand-ins for words whose wording does not matter: a name of an article, of a member, a number. */
export const ARTICLE_STEM = 1
export const MEMBER_STEM = 2
const NUMBER_STEM = 3

/** Mixes a number into a hash (FNV-1a on 32 bits). */
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) >>> 0

const SEED = 0x811c9dc5

/** Hash of two stems in their order. */
export const pairOf = (first: number, second: number): number => mix(mix(SEED, first), second)

/** Stem of a word outside names. */
export function stemOf(scan: Scan, block: number, word: number): number {
  const text = scan.blocks[block] ?? ''
  const end = endAt(scan, word)
  let hash = SEED
  let letters = 0
  for (let at = startAt(scan, word); at < end && letters < STEM_LETTERS; at++) {
    const fold = foldOf(text.charCodeAt(at))
    if (fold === IGNORED || isGap(fold)) continue
    const letter = letterOf(fold)
    if (letters === 0 && isDigit(letter)) return NUMBER_STEM
    hash = mix(hash, letter)
    letters++
  }
  return hash
}

/** Stem of a word in plain letters. */
export function hashOf(word: string): number {
  let hash = SEED
  for (const letter of word.slice(0, STEM_LETTERS)) hash = mix(hash, letterOf(foldOf(letter.charCodeAt(0))))
  return hash
}
