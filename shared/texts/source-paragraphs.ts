/** Paragraphs of a document that was read. A plain text may have one to a line, or lines that were broken at a width. */
import type { DocumentText } from '../documents/document'
import type { SourceParagraph } from './parts'

/** Length of a line from which on it may have been broken at a width. */
const BROKEN = 60

export function sourceParagraphs({ text, format }: Pick<DocumentText, 'text' | 'format'>): readonly SourceParagraph[] {
  const blocks = text.split(/\n\s*\n/)
  const paragraphs =
    format === 'text' ? blocks.flatMap(linesOf) : blocks.map((block) => block.replace(/\s*\n\s*/g, ' '))
  return paragraphs.map((paragraph) => ({ text: paragraph }))
}

/** Lines of a block of plain text; one that goes on in small letters after a long line is the same paragraph. */
function linesOf(block: string): readonly string[] {
  const lines: string[] = []
  let last = ''
  for (const line of block.split('\n')) {
    const goesOn = last.length >= BROKEN && /^\s*[\p{Ll}\d\])]/u.test(line) && !/[.;:]\s*$/u.test(last)
    if (goesOn) lines[lines.length - 1] += ` ${line.trim()}`
    else lines.push(line)
    last = line
  }
  return lines
}
