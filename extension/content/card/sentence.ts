/** Sentence of a mark, and its place: known as soon as names are marked, before statements are read. */

import { rangeOf, rectsOf } from '../marks/highlight-surface'
import type { Hit } from '../marks/surface'
import type { Block } from '../page/blocks'

/** Index of the block of a mark, -1 where the page no longer has it. */
export const blockOf = (blocks: readonly Block[], hit: Hit): number =>
  blocks.findIndex(({ segments }) => segments.some(({ node }) => node === hit.node))

/** Text of a block in which a new line of the page's source, which the browser shows as a space, is one. That of `<br>` stays. */
function shownText({ text, segments }: Block): string {
  let at = 0
  return segments
    .map(({ node, start }) => {
      const before = text.slice(at, start)
      at = start + node.length
      return before + text.slice(start, at).replace(/\s/g, ' ')
    })
    .join('')
}

/** Start and end of the sentence at an offset of a block; of the browser's language where that of the text is not known yet. */
export function sentenceIn(block: Block, at: number, lang?: string): [start: number, end: number] {
  const text = shownText(block)
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)
  const { index = 0, segment = text } = sentences.containing(at) ?? {}
  // The space after it may be at the beginning of the next line.
  return [index, index + segment.trimEnd().length]
}

/** Place of the sentence of a mark. */
export function placeOfSentence(blocks: readonly Block[], hit: Hit): readonly DOMRect[] {
  const block = blocks[blockOf(blocks, hit)]
  const range = block && rangeOf(block, ...sentenceIn(block, hit.span.start))
  return range ? rectsOf(range) : []
}
