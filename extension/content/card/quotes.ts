/** Exact quote matching: finds saved quotes again on a page, word for word or not at all. */
import { contextAt, type Quoted } from '../../quote-context'
import type { Block } from '../page/blocks'

export interface Found {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** Normalises text of a page as entries store it: one line, without control characters, `<` or half surrogate pairs. */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\ufffc/g, '')
    .replace(/</g, '\u2039')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** First match of a quote with its context in one block, white space aside; null where there is none. */
export function findQuote(blocks: readonly Block[], { quote, edges }: Quoted): Found | null {
  const words = quote.split(' ').filter((word) => word !== '')
  if (words.length === 0) return null
  const asWritten = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const pattern = new RegExp(asWritten.join('[\\s\\p{Cc}\\ufffc]+').replaceAll('\u2039', '[<\u2039]'), 'gu')
  for (const block of blocks) {
    const text = block.text.toWellFormed()
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!edges || String(contextAt(text, match.index, end)) === String(edges))
        return { block, start: match.index, end }
    }
  }
  return null
}

/** Tells for each quote whether the page has it. A quote without context may span several blocks. */
export function hasQuotes(blocks: readonly Block[], quotes: readonly Quoted[]): boolean[] {
  let all: string | null = null
  return quotes.map((one) => {
    if (one.edges || one.quote === '') return one.quote === '' || findQuote(blocks, one) !== null
    all ??= plain(blocks.map((block) => plain(block.text)).join(' '))
    return all.includes(one.quote)
  })
}
