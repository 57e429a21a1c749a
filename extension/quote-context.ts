/**
 * Context of a quote: the characters just before and after it. A longer sentence can contain the words of a quote and
 * mean something else, so that a match needs the same context.
 */
export type QuoteContext = readonly [before: string, after: string]

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
  normaliseEdge(text.slice(0, start).match(/\S?\s*$/)?.[0] ?? ''),
  /[.!?…][”"»’)]?$/.test(text.slice(start, end)) ? '' : normaliseEdge(text.slice(end).match(/^\s*\S?/)?.[0] ?? ''),
]

/** Treats the end of a sentence as the end of the paragraph: another sentence beside a quote does not change it. */
const normaliseEdge = (text: string): string => (/^\s*[.!?…:;”"»’)]?\s*$/.test(text) ? '' : text.replace(/\s+/, ' '))
