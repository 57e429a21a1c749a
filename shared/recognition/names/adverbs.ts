/** Suffix rule for adverbs that no word list has: -ly, -ment, -mente. */
import { DOUBLE, foldOf, IGNORED, letterOf } from '../characters'

/** Minimum length in letters. */
const SHORTEST = 6

/** Packs the last two letters into one number, so that both are compared at once: each alone is common. */
const pairOf = (prior: number, last: number): number => (prior << 8) | last
const LY = pairOf(108, 121)
const NT = pairOf(110, 116)
const TE = pairOf(116, 101)

/** True when the word at the offsets ends as adverbs do. */
export function endsAsAdverb(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false
  let at = end - 2
  let prior = foldOf(text.charCodeAt(at))
  while (prior === IGNORED) prior = foldOf(text.charCodeAt(--at))
  const pair = pairOf(letterOf(prior), letterOf(foldOf(text.charCodeAt(end - 1))))
  const ends = pair === LY || (pair === NT && endsIn(text, end, 'ment')) || (pair === TE && endsIn(text, end, 'mente'))
  return ends && hasLetters(text, start, end)
}

/** True when the word has the minimum of letters, ignored characters not counted. */
function hasLetters(text: string, start: number, end: number): boolean {
  let letters = 0
  for (let at = start; at < end && letters < SHORTEST; at++) if (foldOf(text.charCodeAt(at)) !== IGNORED) letters++
  return letters === SHORTEST
}

/** Compares the letters before an offset, ignoring accents. None of them may be one that folds to two. */
function endsIn(text: string, end: number, letters: string): boolean {
  let left = letters.length
  for (let at = end - 1; left > 0; at--) {
    const fold = foldOf(text.charCodeAt(at))
    if (fold === IGNORED) continue
    if (fold >= DOUBLE || letterOf(fold) !== letters.charCodeAt(--left)) return false
  }
  return true
}
