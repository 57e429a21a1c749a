/** Kept words found again on a page: word for word, or not at all. */
import { contextAt, type Quoted } from '../quote-context'
import type { Block } from './blocks'

export interface Found {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** Text of a page as a record keeps it: one line, without control characters or markup. */
export const plain = (text: string): string =>
  text
    .replace(/\ufffc/g, '')
    .replace(/</g, '\u2039')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** Where a block has the words of a quote; `null` where no block has all of them as they were. */
export function findQuote(blocks: readonly Block[], { quote, edges }: Quoted): Found | null {
  const words = quote.split(' ').filter((word) => word !== '')
  if (words.length === 0) return null
  const asWritten = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const pattern = new RegExp(asWritten.join('[\\s\\p{Cc}\\ufffc]+').replaceAll('\u2039', '[<\u2039]'), 'gu')
  for (const block of blocks)
    for (const match of block.text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!edges || String(contextAt(block.text, match.index, end)) === String(edges))
        return { block, start: match.index, end }
    }
  return null
}

/** Which quotes the page has word for word; one that was taken from several paragraphs runs over several blocks. */
export function hasQuotes(blocks: readonly Block[], quotes: readonly Quoted[]): boolean[] {
  let all: string | null = null
  return quotes.map((one) => {
    if (one.edges || one.quote === '') return one.quote === '' || findQuote(blocks, one) !== null
    all ??= plain(blocks.map((block) => plain(block.text)).join(' '))
    return all.includes(one.quote)
  })
}
