/**
 * Context of a quote: the characters just before and after it. A longer sentence can contain the words of a quote and
 * mean something else, so that a match needs the same context.
 */
export type QuoteContext = readonly [before: string, after: string]

/** Between two cells of a row in a quote: a strong separation, over which no name and no sentence goes. */
export const CELL_GAP = ' | '

export interface Quoted {
  readonly quote: string
  /** Context; null where the quote was not in one paragraph. */
  readonly edges: QuoteContext | null
}

export function contextOf(paragraph: string, quote: string): QuoteContext | null {
  const at = paragraph.indexOf(quote)
  return at < 0 ? null : contextAt(paragraph, at, at + quote.length)
}

export const contextAt = (text: string, start: number, end: number): QuoteContext => [
  normaliseEdge(lastCharacter(text.slice(0, start))),
  /[.!?…][”"»’)]?$/.test(text.slice(start, end)) ? '' : normaliseEdge(text.slice(end).match(/^\s*\S?/)?.[0] ?? ''),
]

/** The last character that is no space, with the spaces after it. Trimmed, since an expression would backtrack over them. */
const lastCharacter = (text: string): string => text.slice(Math.max(0, text.trimEnd().length - 1))

/** Treats the end of a sentence as the end of the paragraph: another sentence beside a quote does not change it. */
const normaliseEdge = (text: string): string => (/^[.!?…:;”"»’)]?$/.test(text.trim()) ? '' : text.replace(/\s+/, ' '))
