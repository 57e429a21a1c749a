/** Sentence of a mark, and its place: known as soon as names are marked, before statements are read. */
import { rangeOf, rectsOf } from './highlight-surface'
import type { Scan } from './reader'
import type { Hit } from './surface'

/** Index of the block of a mark, -1 where the page no longer has it. */
export const blockOf = (scan: Scan | null, hit: Hit): number =>
  scan?.blocks.findIndex(({ segments }) => segments.some(({ node }) => node === hit.node)) ?? -1

/** Start and end of the sentence at an offset of a block. */
export function sentenceAt(scan: Scan, block: number, at: number): [start: number, end: number] {
  const text = scan.blocks[block]?.text ?? ''
  const sentences = new Intl.Segmenter(scan.reading.lang, { granularity: 'sentence' }).segment(text)
  const { index = 0, segment = text } = sentences.containing(at) ?? {}
  // The space after it may be at the beginning of the next line.
  return [index, index + segment.trimEnd().length]
}

/** Place of the sentence of a mark. */
export function placeOfSentence(scan: Scan | null, hit: Hit): readonly DOMRect[] {
  const index = blockOf(scan, hit)
  const block = scan?.blocks[index]
  const range = scan && block && rangeOf(block, ...sentenceAt(scan, index, hit.span.start))
  return range ? rectsOf(range) : []
}
