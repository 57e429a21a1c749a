/** Cues that say themselves of what they are: by words after them, or as a clause that hangs on the names. */
import { TWO } from '../languages/words'
import { GAP_COMMA, GAP_DOT } from '../scan'
import { ADVERB, ANAPHOR, CONTRAST, OUTSTANDING, PREPOSITION } from '../terms'
import type { StatusCue } from './cues'
import type { ArticleList } from './lists'
import type { ClaimText, Sentence } from './text'

/** As many words may stand between names and a cue that points back at them. */
const FAR = 24

export function pointsBack(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  if (cue.first - list.end > FAR) return false
  return isOfBoth(text, cue) || (cue.residue === true && (isLeftInIt(text, cue) || isInRelative(text, list, cue)))
}

/** "Closed both of them", "achevés l'un et l'autre": what stands for two follows at once. */
export const isOfBoth = ({ terms, scan }: ClaimText, { end }: StatusCue): boolean =>
  (scan.gaps[end] ?? 0) === 0 && ((terms.starting[end] ?? 0) & ANAPHOR) !== 0 && terms.values[end] === TWO

/** "…, which leaves one open point in that article": what is left is said to be left in what was named. */
function isLeftInIt({ terms, scan }: ClaimText, { end }: StatusCue): boolean {
  const led = ((terms.own[end] ?? 0) & PREPOSITION) !== 0 && (scan.gaps[end] ?? 0) === 0
  return led && ((terms.starting[end + 1] ?? 0) & ANAPHOR) !== 0 && (scan.gaps[end + 1] ?? 0) === 0
}

/** "There remains in X only one bracket": what is left stands right after the names, the verb before them. */
export function isLeftAround(
  { terms, scan }: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  cue: StatusCue,
): boolean {
  if (!cue.residue || cue.first - list.end > 1 || (scan.gaps[list.end] ?? 0) > 0) return false
  for (let word = list.first - 1; word >= sentence.first && word >= list.first - 7; word--) {
    if ((scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return false
    if (((terms.starting[word] ?? 0) & OUTSTANDING) !== 0) return true
  }
  return false
}

/** "X, where two words are still open", "X, of which one bracket is left". */
function isInRelative({ terms, scan }: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  if ((scan.gaps[list.end] ?? 0) >= GAP_DOT) return false
  const opens = [list.end, list.end + 1].some(
    (word) => ((terms.starting[word] ?? 0) & CONTRAST) !== 0 && ((terms.own[word] ?? 0) & ADVERB) === 0,
  )
  for (let word = list.end + 1; word <= cue.first; word++) if ((scan.gaps[word] ?? 0) >= GAP_COMMA) return false
  return opens
}
