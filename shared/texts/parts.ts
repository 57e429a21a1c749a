/**
 * Parts of a draft: its articles, and the preamble, sections and annexes beside them, by their headings. Lines of a table of contents and
 * references to articles are no headings. What stands before the first of them, as a title page, is outside.
 */

/** A paragraph as a document has it. */
export interface SourceParagraph {
  readonly text: string
  /** True of a heading by its style. */
  readonly isHeading?: boolean
}

export interface DraftPart {
  readonly kind: 'article' | 'preamble' | 'section' | 'annex' | 'outside'
  /** As the text writes it; `null` without one. */
  readonly number: string | null
  readonly title: string | null
  /** Square brackets around the heading itself. */
  readonly headBrackets: string
  /** Lines of the heading, as they are written. */
  readonly heading: readonly string[]
  readonly paragraphs: readonly string[]
}

type Heading = Omit<DraftPart, 'heading' | 'paragraphs'>

const NUMBER = String.raw`(?:\d+(?:\.\d+)*(?:er|re|\.?[ºª°]|[A-Z])?|premier|premi[èe]re|primero|segundo|tercero|[IVXLC]+|XX|YY|[A-Z])(?:[.\s]*(?:bis|ter|quater|alt)\b)?`
const NUMBERED: readonly (readonly [DraftPart['kind'], RegExp])[] = [
  ['article', new RegExp(String.raw`^(?:article|art[íi]culo)\s+(${NUMBER})(?![\p{L}\p{N}])\s*(.*)$`, 'iu')],
  ['annex', new RegExp(String.raw`^(?:annexe?|anexo)(?:\s+(${NUMBER}))?(?![\p{L}\p{N}])\s*(.*)$`, 'iu')],
  [
    'section',
    new RegExp(
      String.raw`^(?:section|secci[óo]n|chapter|chapitre|cap[íi]tulo)\s+(${NUMBER})(?![\p{L}\p{N}])\s*(.*)$`,
      'iu',
    ),
  ],
]
/** Label of a section of a consolidated text, as `B.4.(2)`. */
const LABELLED = /^([A-Z]\.\d+(?:\.?\(\d+\))?\.?)\s+(\p{Lu}.*)$/u
const PREAMBLE = /^(?:preamble|préambule|pre[áa]mbulo)$/iu
/** End of a line of a table of contents. */
const CONTENTS_END = /(?:\.{3}|…|\t)\s*\d{1,4}\s*$/u
const LONGEST_END = 40
const MOST_TITLE_WORDS = 14
const LONGEST_TITLE = 200
/** Headings in a row without text between them, from which on they are a table of contents. */
const CONTENTS_RUN = 3

/** Folded form of a name, by which headings are compared. */
export const foldedName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Parts of the paragraphs. `isName` tells the name of an article, which alone on its line is a heading. */
export function partsOf(
  paragraphs: readonly SourceParagraph[],
  isName: (folded: string) => boolean,
): readonly DraftPart[] {
  const lines = paragraphs.filter(({ text }) => text.trim() !== '' && !isOfContents(text, isName))
  const headings = withoutContents(
    lines.map((line, at) => (goesOn(lines[at - 1], line) ? null : headingOf(line, isName))),
  )
  const parts: (Heading & { heading: readonly string[]; paragraphs: string[] })[] = []
  let open: (typeof parts)[number] = { ...OUTSIDE, heading: [], paragraphs: [] }
  parts.push(open)
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text.trim() ?? ''
    const heading = headings[at]
    if (heading === undefined) continue
    if (heading === null) {
      if (open.kind === 'outside' && PARTIES.test(text))
        parts.push((open = { ...PREAMBLE_WITHOUT_HEAD, heading: [], paragraphs: [] }))
      open.paragraphs.push(text)
      continue
    }
    const next = lines[at + 1]
    const following = headings[at + 1]
    // The name of an article alone is a heading too, but after a number its title.
    const isName = following === null ? isTitle(next?.text ?? '') : following?.number === null
    const isTitled = heading.number !== null && heading.title === null && next !== undefined && isName
    const title = isTitled ? next.text.trim() : heading.title
    open = { ...heading, title, heading: isTitled ? [text, next.text.trim()] : [text], paragraphs: [] }
    parts.push(open)
    if (isTitled) at++
  }
  return parts.filter((part) => part.kind === 'article' || part.paragraphs.length > 0)
}

/** Length of a line from which on one without an end is broken at a width. */
const BROKEN = 60

/** True where a sentence goes on from a line to the end of the next, as “pursuant to” before “Article 9.” */
const goesOn = (line: SourceParagraph | undefined, next: SourceParagraph): boolean =>
  line !== undefined &&
  line.text.length >= BROKEN &&
  /[\p{Ll},]$/u.test(line.text.trimEnd()) &&
  /[.;,]$/u.test(next.text.trimEnd())

/** True of a heading with dots and the number of a page after it. */
function isOfContents(text: string, isName: (folded: string) => boolean): boolean {
  const end = CONTENTS_END.exec(text.slice(-LONGEST_END))
  if (!end) return false
  const head = text.slice(0, text.length - end[0].length).replace(/[.\s…]+$/u, '')
  return headingOf({ text: head }, isName) !== null
}

const OUTSIDE: Heading = { kind: 'outside', number: null, title: null, headBrackets: '' }
const PREAMBLE_WITHOUT_HEAD: Heading = { ...OUTSIDE, kind: 'preamble' }
/** How a preamble begins that has no heading. */
const PARTIES =
  /^\[*(?:the (?:parties|members|participants)|members|les (?:parties|membres|participants)|las partes|los (?:miembros|participantes))\b[^.]*[,:]?$/iu

/** A line without the square brackets at its ends. Read from both ends, so that it is linear in its length. */
function withoutBrackets(text: string): { readonly before: string; readonly bare: string; readonly after: string } {
  let [from, to] = [0, text.length]
  let [before, after] = ['', '']
  while (from < to && /[\s[]/.test(text[from] ?? '')) before += text[from++]
  while (to > from && /[\s\]]/.test(text[to - 1] ?? '')) after += text[--to]
  const bare = text.slice(from, to)
  // A bracket that opened inside closes there.
  const isOpen = bare.split('[').length > bare.split(']').length
  return isOpen && after.includes(']')
    ? { before: before.trim(), bare: `${bare}]`, after: after.replace(']', '').trim() }
    : { before: before.replace(/\s/g, ''), bare, after: after.replace(/\s/g, '') }
}

function headingOf({ text, isHeading = false }: SourceParagraph, isName: (folded: string) => boolean): Heading | null {
  const { before, bare, after } = withoutBrackets(text)
  const line = bare.replace(/\s+/g, ' ')
  const headBrackets = before + after
  if (PREAMBLE.test(line)) return { kind: 'preamble', number: null, title: line, headBrackets }
  for (const [kind, pattern] of NUMBERED) {
    const found = pattern.exec(line)
    if (!found) continue
    const [, number = null, rest = ''] = found
    const title = rest.replace(/^[.:–—-]\s*/u, '')
    const isParted = /^[.:–—-]/u.test(rest)
    if (title !== '' && !isTitle(title, isParted || isHeading)) return null
    return { kind, number: number?.replace(/\s+/g, ' ') ?? null, title: title === '' ? null : title, headBrackets }
  }
  const [, label, title = ''] = LABELLED.exec(line) ?? []
  if (label !== undefined && isTitle(title)) return { kind: 'article', number: label, title, headBrackets }
  const [, number = null, name = line] = /^(\d{1,3})[.)]?\s+(.*)$/u.exec(line) ?? []
  return (isHeading || isTitle(name)) && isName(foldedName(name))
    ? { kind: 'article', number, title: name, headBrackets }
    : null
}

/** True of a few words without the end of a sentence; `isParted` where a colon or dash before them says that they are a title. */
function isTitle(text: string, isParted = false): boolean {
  const line = text.trim()
  if (line.length > LONGEST_TITLE || /(?:[.;,:]|\b(?:and|or|et|ou|y|o))$/u.test(line)) return false
  if (line.startsWith('(') || line.split(/\s+/).length > MOST_TITLE_WORDS) return false
  return isParted || /^["“«[(]?[\p{Lu}\p{N}]/u.test(line)
}

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
