/** Adverbs that no list holds, told by how they end: -ly, -ment, -mente. */
import { DOUBLE, foldOf, IGNORED, letterOf } from './characters'

/** A shorter word is none. */
export const SHORTEST_ADVERB = 6

/** The last letters of all of them as one number, so that two are compared at once: each by itself is common. */
const pairOf = (prior: number, last: number): number => (prior << 8) | last
const LY = pairOf(108, 121)
const NT = pairOf(110, 116)
const TE = pairOf(116, 101)

/** Whether the word that ends at a place of a text ends as adverbs do. */
export function endsAsAdverb(text: string, end: number): boolean {
  let at = end - 2
  let prior = foldOf(text.charCodeAt(at))
  while (prior === IGNORED) prior = foldOf(text.charCodeAt(--at))
  const pair = pairOf(letterOf(prior), letterOf(foldOf(text.charCodeAt(end - 1))))
  if (pair === LY) return true
  return (pair === NT && endsIn(text, end, 'ment')) || (pair === TE && endsIn(text, end, 'mente'))
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
