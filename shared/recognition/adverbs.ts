/** Adverbs that no list holds, told by how they end. */
import { DOUBLE, foldOf, IGNORED, isGap, letterOf, secondLetterOf } from './characters'

const [E, L, N, T, Y] = [101, 108, 110, 116, 121]
const ENDING = /^(?:yl|tnem|etnem)/
/** A shorter word is none. */
const SHORTEST = 6

/** Whether the word that ends at a place of a text ends as adverbs do: -ly, -ment, -mente. */
export function endsAsAdverb(text: string, end: number): boolean {
  if (end < 2) return false
  // Its last two letters rule nearly every word out.
  const last = text.charCodeAt(end - 1) | 32
  const prior = text.charCodeAt(end - 2) | 32
  const may = (last === Y && prior === L) || (last === T && prior === N) || (last === E && prior === T)
  return (may || (last | prior) > 127) && ENDING.test(backwards(text, end))
}

/** The last letters of a word, the last one first, folded; nothing where they are too few. */
function backwards(text: string, end: number): string {
  let letters = ''
  for (let at = end - 1; at >= 0 && letters.length < SHORTEST; at--) {
    const fold = foldOf(text.charCodeAt(at))
    if (fold === IGNORED) continue
    if (isGap(fold)) break
    if (fold >= DOUBLE) letters += String.fromCharCode(secondLetterOf(fold))
    letters += String.fromCharCode(letterOf(fold))
  }
  return letters.length < SHORTEST ? '' : letters
}
