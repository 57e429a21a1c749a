/**
 * Parts of a draft: its articles, and the preamble, sections and annexes beside them, by their headings. Lines of a table of contents and
 * references to articles are no headings. What stands before the first of them, as a title page, is outside.
 */
import type { DocumentParagraph } from '../documents/document'
import type { FormattedSpan } from '../documents/formatting'
import { foldedName, type Heading, headingOf, type IsName, isOfContents, isTitle } from './headings'
import { headingsByStyle } from './style-headings'

/** A paragraph as a document has it. */
export type SourceParagraph = DocumentParagraph

export interface DraftPart extends Heading {
  /** Lines of the heading, as they are written. */
  readonly heading: readonly string[]
  readonly paragraphs: readonly string[]
  /** Formatting of each paragraph. */
  readonly spans: readonly (readonly FormattedSpan[])[]
}

/** Headings in a row without text between them, from which on they are a table of contents. */
const CONTENTS_RUN = 3

/** Parts of the paragraphs. `isName` tells the name of an article, which alone on its line is a heading. */
export function partsOf(paragraphs: readonly SourceParagraph[], isName: IsName): readonly DraftPart[] {
  const lines = paragraphs.filter(
    ({ text, isContents }) => text.trim() !== '' && !isContents && !isOfContents(text, isName),
  )
  const byForm = lines.map((line, at) => (goesOn(lines[at - 1], line) ? null : headingOf(line, isName)))
  const headings = withoutContents(headingsByStyle(lines, byForm))
  const parts: (Heading & { heading: readonly string[]; paragraphs: string[]; spans: (readonly FormattedSpan[])[] })[] =
    []
  let open: (typeof parts)[number] = { ...OUTSIDE, heading: [], paragraphs: [], spans: [] }
  parts.push(open)
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? ''
    const heading = headings[at]
    if (heading === undefined) continue
    if (heading === null) {
      if (open.kind === 'outside' && PARTIES.test(text))
        parts.push((open = { ...PREAMBLE_WITHOUT_HEAD, heading: [], paragraphs: [], spans: [] }))
      open.paragraphs.push(text)
      open.spans.push(lines[at]?.spans ?? [])
      continue
    }
    const next = lines[at + 1]
    const following = headings[at + 1]
    // The name of an article alone is a heading too, but after a number its title.
    const isName =
      following === null ? isTitle(next?.text ?? '') : following?.number === null && !isAbove(next, lines[at])
    const isTitled = heading.number !== null && heading.title === null && next !== undefined && isName
    const title = isTitled ? next.text.trim() : heading.title
    open = { ...heading, title, heading: isTitled ? [text, next.text.trim()] : [text], paragraphs: [], spans: [] }
    parts.push(open)
    if (isTitled) at++
  }
  return parts.filter((part) => part.kind === 'article' || part.paragraphs.length > 0)
}

/** True of a heading of a higher level than another. */
const isAbove = (one: SourceParagraph | undefined, other: SourceParagraph | undefined): boolean =>
  one?.level !== undefined && other?.level !== undefined && one.level < other.level

/** Length of a line from which on one without an end is broken at a width. */
const BROKEN = 60

/** True where a sentence goes on from a line to the end of the next, as “pursuant to” before “Article 9.” */
const goesOn = (line: SourceParagraph | undefined, next: SourceParagraph): boolean =>
  line !== undefined &&
  next.level === undefined &&
  line.text.length >= BROKEN &&
  /[\p{Ll},]$/u.test(line.text.trimEnd()) &&
  /[.;,]$/u.test(next.text.trimEnd())

const OUTSIDE: Heading = { kind: 'outside', number: null, title: null, headBrackets: '' }
const PREAMBLE_WITHOUT_HEAD: Heading = { ...OUTSIDE, kind: 'preamble' }
/** How a preamble begins that has no heading. */
const PARTIES =
  /^\[*(?:the (?:parties|members|participants)|members|les (?:parties|membres|participants)|las partes|los (?:miembros|participantes))\b[^.]*[,:]?$/iu

/** Headings without those of a table of contents: a run of them without text, whose numbers come again. `undefined` is left out. */
function withoutContents(headings: readonly (Heading | null)[]): readonly (Heading | null | undefined)[] {
  const kept: (Heading | null | undefined)[] = [...headings]
  const nameOf = (heading: Heading) => `${heading.kind} ${heading.number ?? foldedName(heading.title ?? '')}`
  for (let start = 0, end = 0; start < headings.length; start = Math.max(end, start + 1)) {
    for (end = start; headings[end]; ) end++
    if (end - start < CONTENTS_RUN) continue
    const later = new Set(headings.slice(end).flatMap((heading) => (heading ? [nameOf(heading)] : [])))
    // From the last: the first article may follow on the table.
    for (let at = end - 1; at >= start; at--) {
      const heading = headings[at]
      if (!heading) continue
      if (later.has(nameOf(heading))) kept[at] = undefined
      later.add(nameOf(heading))
    }
  }
  return kept
}
