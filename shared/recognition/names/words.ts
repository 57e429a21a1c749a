/**
 * Simple tokenizer of short texts, one object per word: for compiling names, where clarity costs nothing. Pages go
 * through `scan`.
 */
import {
  CLAUSE,
  COMMA,
  DASH,
  DOT,
  foldOf,
  HARD,
  IGNORED,
  isGap,
  letterOf,
  NEWLINE,
  secondLetterOf,
} from '../characters'
import { GAP_CLAUSE, GAP_COMMA, GAP_DOT, GAP_HARD, GAP_SOFT } from '../scan'

export interface Word {
  readonly letters: string
  /** Strength of the separation before the word. */
  readonly gap: number
}

const gapOf = (fold: number): number =>
  fold === COMMA ? GAP_COMMA : fold === CLAUSE || fold === DASH ? GAP_CLAUSE : fold === HARD ? GAP_HARD : GAP_SOFT

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let letters = ''
  let gap = GAP_SOFT
  let dot = false
  const close = () => {
    if (letters === '') return
    words.push({ letters, gap: words.length === 0 ? GAP_SOFT : gap })
    letters = ''
    gap = GAP_SOFT
    dot = false
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const fold = foldOf(code)
    if (fold === IGNORED) continue
    if (!isGap(fold)) {
      letters += String.fromCharCode(letterOf(fold))
      if (secondLetterOf(fold) !== 0) letters += String.fromCharCode(secondLetterOf(fold))
      continue
    }
    close()
    if (fold === DOT) dot = true
    else if (dot && (code === 32 || fold === NEWLINE)) gap = Math.max(gap, GAP_DOT)
    else if (fold !== DASH) gap = Math.max(gap, gapOf(fold))
    if (fold === COMMA) dot = false
  }
  close()
  return words
}
