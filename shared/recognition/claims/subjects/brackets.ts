/** Scope of round brackets: what they hold is said of the list inside, or of the one that they follow. */
import { endAt, startAt } from '../../scan'
import type { ClaimText, Range, Sentence } from '../text'

/** True where a word stands in round brackets that neither hold a list nor follow it. */
export const isInOtherBrackets = (text: ClaimText, sentence: Sentence, word: number, list: Range): boolean => {
  const around = bracketsAround(text, sentence, word)
  if (!around) return false
  const [from, to] = [startAt(text.scan, list.first), endAt(text.scan, list.end - 1)]
  const isInside = from > around.open && to <= around.close
  const isBefore = to <= around.open && around.block.slice(to, around.open).trim() === ''
  return !isInside && !isBefore
}

/** True where a word stands in round brackets that follow a list. */
export const isInBracketsAfter = (text: ClaimText, sentence: Sentence, word: number, list: Range): boolean => {
  const around = bracketsAround(text, sentence, word)
  return around !== null && endAt(text.scan, list.end - 1) <= around.open
}

function bracketsAround({ scan }: ClaimText, { block, first }: Sentence, word: number) {
  const whole = scan.blocks[block] ?? ''
  const [start, at] = [startAt(scan, first), startAt(scan, word)]
  const open = whole.lastIndexOf('(', at)
  if (open < start) return null
  const close = whole.indexOf(')', open)
  return close > at ? { block: whole, open, close } : null
}
