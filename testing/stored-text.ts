/** Test data: a text with its body, as an entry and paragraphs. */
import type { Entry } from '../shared/domain/entries/entries'
import type { SourceParagraph } from '../shared/texts/parts'

/** Paragraphs of a draft, with a word in one of them. */
export const paragraphsWith = (word: string): readonly SourceParagraph[] => [
  { text: 'Article 9: Source code', level: 1 },
  { text: `1. No Party [shall] [should] require ${word}.` },
]

/** The entry of a text, by a number. */
export const textEntry = (n: number, digest: string): Entry => ({
  kind: 'text',
  id: `text-entry-${String(n).padStart(4, '0')}`,
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: new Date(Date.UTC(2021, 6, 23) + n).toISOString(),
  fields: { id: `text-${n}`, title: `Draft ${n}`, language: 'en', digest },
})
