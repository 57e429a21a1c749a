import { describe, expect, test } from 'vitest'
import { contextOf } from '../../quote-context'
import type { Block } from '../page/blocks'
import { findQuote, hasQuotes, plain } from './quotes'

const root = {} as Element
const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ root, text, segments: [] }))

describe('a quote', () => {
  test.each<[string, string, string[], [number, string] | null]>([
    ['as it was', 'Spam is parked.', ['Before.', 'So: Spam is parked. After.'], [1, 'Spam is parked.']],
    ['over lines and skipped elements', 'Spam is parked', ['Spam\n  is\ufffc parked'], [0, 'Spam\n  is\ufffc parked']],
    ['with what looks like markup', '\u2039b> is (now) parked?', ['<b> is (now) parked?'], [0, '<b> is (now) parked?']],
    [
      'with every mark there is',
      'The co-convenors: $1/2 (a|b)* [x] {y} ^z + \\w?',
      ['The co-convenors: $1/2 (a|b)* [x] {y} ^z + \\w?'],
      [0, 'The co-convenors: $1/2 (a|b)* [x] {y} ^z + \\w?'],
    ],
    ['with half a surrogate pair', 'Spam \ufffd is parked', ['Spam \ud800 is parked'], [0, 'Spam \ud800 is parked']],
    ['of a changed word', 'Spam is parked.', ['Spam is clean.'], null],
    ['of a word more inside', 'Spam is parked.', ['Spam is not parked.'], null],
    ['of a word more after', 'Spam is parked', ['Spam is parked no more.'], null],
    ['of a word more before', 'Spam is parked', ['Hardly Spam is parked.'], null],
    [
      'first drawn out, then as it was',
      'Spam is parked',
      ['Spam is parked, they said. Spam is parked.'],
      [0, 'Spam is parked'],
    ],
    ['that other paragraphs resemble', 'Spam is parked.', ['Spam was parked.', 'Transparency is parked.'], null],
    ['of nothing', '', ['Anything'], null],
  ])('%s', (_, quote, texts, found) => {
    const one = { quote, edges: contextOf(quote, quote) }
    const at = findQuote(blocks(...texts), one)
    expect(at && [texts.indexOf(at.block.text), at.block.text.slice(at.start, at.end)]).toEqual(found)
    expect(hasQuotes(blocks(...texts), [one])).toEqual([found !== null || quote === ''])
  })

  test.each<[string, string, boolean]>([
    ['Work on spam goes on.', 'Now. Work on spam goes on. More.', true],
    ['Work on spam goes on.', 'Work on spamming goes on.', false],
    ['Work on spam goes on.', 'Work on spam, too, goes on.', false],
  ])('from the middle of “%s” in “%s”: %s', (paragraph, now, here) => {
    const one = { quote: 'on spam', edges: contextOf(paragraph, 'on spam') }
    expect(hasQuotes(blocks(now), [one])).toEqual([here])
  })

  test('over two paragraphs is on the page, and in no single block', () => {
    const two = blocks('Spam is parked.', 'Source code goes on.')
    const quoted = { quote: 'parked. Source code', edges: null }
    expect(hasQuotes(two, [quoted])).toEqual([true])
    expect(findQuote(two, quoted)).toBeNull()
  })

  test('is normalised to one line', () => expect(plain(' a\u0000\n<b\ufffc> ')).toBe('a \u2039b>'))
})
