/** Paragraphs of a text as they are read, shown and saved: each fits the fields of an entry. */
import { LONGEST_TEXT } from '../../../shared/domain/limits'

/** Splits a text at its line breaks. One that is too long for an entry is cut after a sentence, else after a word. */
export function blocksOf(text: string): string[] {
  return text
    .toWellFormed()
    .split(/[\n\r]+/)
    .flatMap((line) => cut(line.replace(/[\s\p{Cc}]+/gu, ' ').trim()))
}

function cut(line: string): string[] {
  const blocks: string[] = []
  let start = 0
  while (line.length - start > LONGEST_TEXT) {
    const end = start + endOfPart(line.slice(start, start + LONGEST_TEXT))
    blocks.push(line.slice(start, end).trim())
    start = end
  }
  blocks.push(line.slice(start).trim())
  return blocks.filter((block) => block !== '')
}

/** Where the last sentence of a part ends that begins another; the last word, where none does. */
function endOfPart(part: string): number {
  let end = 0
  for (const { index } of part.matchAll(/[.!?;:]["'»”)\]]* /g)) end = index + 1
  if (end === 0) return lastWord(part)
  return part.indexOf(' ', end) + 1
}

function lastWord(part: string): number {
  const space = part.lastIndexOf(' ')
  if (space > 0) return space + 1
  // Not between the halves of a surrogate pair.
  return /[\ud800-\udbff]$/.test(part) ? part.length - 1 : part.length
}
