/** Headings of a draft by their form: "Article 9: Title", "B.4.(2) Title", or the name of an article alone on its line. */
import type { DocumentParagraph } from '../documents/document'

export interface Heading {
  readonly kind: 'article' | 'preamble' | 'section' | 'annex' | 'outside'
  /** As the text writes it; `null` without one. */
  readonly number: string | null
  readonly title: string | null
  /** Square brackets around the heading itself. */
  readonly headBrackets: string
}

/** Tells the name of an article, folded. */
export type IsName = (folded: string) => boolean

const NUMBER = String.raw`(?:\d+(?:\.\d+)*(?:er|re|\.?[ºª°]|[A-Z])?|premier|premi[èe]re|primero|segundo|tercero|[IVXLC]+|XX|YY|[A-Z])(?:[.\s]*(?:bis|ter|quater|alt)\b)?`
const NUMBERED: readonly (readonly [Heading['kind'], RegExp])[] = [
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
/** Number before the words of a heading by style. */
const LEADING_NUMBER = /^(\d{1,3}(?:\.\d{1,3})*|[A-Z]\.\d+(?:\.?\(\d+\))?)[.)]?\s+(.*)$/u

/** Folded form of a name, by which headings are compared. */
export const foldedName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** True of a heading with dots and the number of a page after it. */
export function isOfContents(text: string, isName: IsName): boolean {
  const end = CONTENTS_END.exec(text.slice(-LONGEST_END))
  if (!end) return false
  const head = text.slice(0, text.length - end[0].length).replace(/[.\s…]+$/u, '')
  return headingOf({ text: head }, isName) !== null
}

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

/** The heading that a line is by its form; `null` of any other line. One whose style makes it a heading may have any words as its title. */
export function headingOf({ text, level }: DocumentParagraph, isName: IsName): Heading | null {
  const isHeading = level !== undefined
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
    if (title !== '' && !isHeading && !isTitle(title, isParted)) return null
    return { kind, number: number?.replace(/\s+/g, ' ') ?? null, title: title === '' ? null : title, headBrackets }
  }
  const [, label, title = ''] = LABELLED.exec(line) ?? []
  if (label !== undefined && isTitle(title)) return { kind: 'article', number: label, title, headBrackets }
  const [, number = null, name = line] = /^(\d{1,3})[.)]?\s+(.*)$/u.exec(line) ?? []
  return (isHeading || isTitle(name)) && isName(foldedName(name))
    ? { kind: 'article', number, title: name, headBrackets }
    : null
}

/** The heading that a line is by its style: its number, where it begins with one, and its title. */
export function plainHeading(text: string): Omit<Heading, 'kind'> {
  const { before, bare, after } = withoutBrackets(text)
  const line = bare.replace(/\s+/g, ' ')
  const [, number = null, title = line] = LEADING_NUMBER.exec(line) ?? []
  return { number, title, headBrackets: before + after }
}

/** True of a few words without the end of a sentence; `isParted` where a colon or dash before them says that they are a title. */
export function isTitle(text: string, isParted = false): boolean {
  const line = text.trim()
  if (line.length > LONGEST_TITLE || /(?:[.;,:]|\b(?:and|or|et|ou|y|o))$/u.test(line)) return false
  if (line.startsWith('(') || line.split(/\s+/).length > MOST_TITLE_WORDS) return false
  return isParted || /^["“«[(]?[\p{Lu}\p{N}]/u.test(line)
}
