/** Paragraphs of a document that was read. A plain text may have one to a line, or lines that were broken at a width. */
import { type DocumentText, withoutControls } from '../documents/document'
import type { SourceParagraph } from './parts'

/** Width of a text from which on its lines may have been broken at it. */
const BROKEN = 60
/** Share of the width that a line has that was broken. */
const FULL = 0.8

export function sourceParagraphs({
  text,
  format,
  paragraphs: formatted,
}: Pick<DocumentText, 'text' | 'format' | 'paragraphs'>): readonly SourceParagraph[] {
  if (formatted) return formatted
  // What is pasted was read by none of the readers.
  const blocks = withoutControls(text).split(/\n\s*\n/)
  const paragraphs =
    format === 'text' ? blocks.flatMap(linesOf) : blocks.map((block) => block.replace(/\s*\n\s*/g, ' '))
  return paragraphs.map((paragraph) => ({ text: paragraph }))
}

/** Lines of a block of plain text. One that goes on after a full line without the end of a sentence is the same paragraph. */
function linesOf(block: string): readonly string[] {
  const broken = block.split('\n')
  const width = broken.reduce((most, line) => Math.max(most, line.length), 0)
  const lines: string[] = []
  let last = ''
  for (const line of broken) {
    const isFull = width >= BROKEN && last.length >= FULL * width && !/[.;:!?]\s*$/u.test(last)
    const goesOn = isFull && (/^\s*[\p{Ll}\d\])]/u.test(line) || (broken.length > 2 && !BEGINS.test(line)))
    if (!goesOn) lines.push(line)
    else if (/\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(line))
      lines[lines.length - 1] = `${lines.at(-1)?.slice(0, -1)}${line}`
    else lines[lines.length - 1] += ` ${line.trim()}`
    last = line
  }
  return lines
}

/** Beginnings of headings and of numbered paragraphs. */
const BEGINS =
  /^\s*(?:\[*(?:article|art[íi]culo|annexe?|anexo|section|secci[óo]n|chapter|chapitre|cap[íi]tulo)\b|\[*\(?[\da-z]{1,3}[.)])/iu
