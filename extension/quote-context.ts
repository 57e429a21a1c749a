/** What stood just before and after a quote: a sentence that was drawn out has its words, and says something else. */
export type Edges = readonly [before: string, after: string]

export interface Quoted {
  readonly quote: string
  /** `null` where the quote was not in one paragraph. */
  readonly edges: Edges | null
}

export function edgesOf(paragraph: string, quote: string): Edges | null {
  const at = paragraph.indexOf(quote)
  return at < 0 ? null : edgesAt(paragraph, at, at + quote.length)
}

export const edgesAt = (text: string, start: number, end: number): Edges => [
  edge(text.slice(0, start).match(/\S?\s*$/)?.[0] ?? ''),
  /[.!?…][”"»’)]?$/.test(text.slice(start, end)) ? '' : edge(text.slice(end).match(/^\s*\S?/)?.[0] ?? ''),
]

/** The ends of a sentence and of a paragraph are one: another sentence beside a quote changes nothing in it. */
const edge = (text: string): string => (/^\s*[.!?…:;”"»’)]?\s*$/.test(text) ? '' : text.replace(/\s+/, ' '))
