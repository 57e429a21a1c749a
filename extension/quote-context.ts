/** What stood just before and after a quote: a sentence that was drawn out has its words, and says something else. */
export type QuoteContext = readonly [before: string, after: string]

export interface Quoted {
  readonly quote: string
  /** `null` where the quote was not in one paragraph. */
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

/** The ends of a sentence and of a paragraph are one: another sentence beside a quote changes nothing in it. */
const normaliseEdge = (text: string): string => (/^\s*[.!?…:;”"»’)]?\s*$/.test(text) ? '' : text.replace(/\s+/, ' '))
