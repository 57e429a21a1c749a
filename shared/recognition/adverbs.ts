/** Adverbs that no list holds, told by how they end: -ly, -ment, -mente. */
import { DOUBLE, foldOf, IGNORED, letterOf } from './characters'

/** A shorter word is none. */
export const SHORTEST_ADVERB = 6

/** Two letters as one number, so that they are compared at once: each by itself is common. */
export const pairOf = (prior: number, last: number): number => (prior << 8) | last
/** The last letters of all of them. */
export const LY = pairOf(108, 121)
export const NT = pairOf(110, 116)
export const TE = pairOf(116, 101)

/** Whether the word that ends at a place of a text, with such a pair, ends as adverbs do. */
export function endsAsAdverb(text: string, end: number, pair: number): boolean {
  return pair === LY || endsIn(text, end, pair === NT ? 'ment' : 'mente')
}

/** Whether the letters before a place are these, accents aside. None of these is one that folds to two. */
function endsIn(text: string, end: number, letters: string): boolean {
  let left = letters.length
  for (let at = end - 1; left > 0; at--) {
    const fold = foldOf(text.charCodeAt(at))
    if (fold === IGNORED) continue
    if (fold >= DOUBLE || letterOf(fold) !== letters.charCodeAt(--left)) return false
  }
  return true
}
