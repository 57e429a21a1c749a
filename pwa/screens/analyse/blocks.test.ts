/** Paragraphs of a text: no character is lost but white space, and each can be saved. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT } from '../../../shared/domain/limits'
import { blocksOf } from './blocks'

const SENTENCE = 'The article on spam is clean. '

describe('paragraphs of a text', () => {
  it.each<[string, string, readonly string[]]>([
    ['of lines', 'One\n\n two \r\nthree\n \n', ['One', 'two', 'three']],
    ['with control characters', 'One\u0000two\tthree\u009b', ['One two three']],
    ['with half a surrogate pair', 'One \ud83d', ['One \ufffd']],
    ['of nothing', ' \n', []],
  ])('%s', (_, text, blocks) => expect(blocksOf(text)).toEqual(blocks))

  it('too long for an entry are cut after a sentence', () => {
    const blocks = blocksOf(SENTENCE.repeat(1000))
    expect(blocks.every((block) => block.length <= LONGEST_TEXT && block.endsWith('clean.'))).toBe(true)
    expect(blocks.join(' ')).toBe(SENTENCE.repeat(1000).trim())
  })
  it.each([
    ['a word', 'spam '.repeat(2000)],
    ['a letter', 'x'.repeat(10_000)],
    ['a pair of surrogates', `x${'😀'.repeat(5000)}`],
  ])('without a sentence are cut after %s', (_, text) => {
    const blocks = blocksOf(text)
    expect(blocks.every((block) => block.length <= LONGEST_TEXT && block.isWellFormed())).toBe(true)
    expect(blocks.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
  it('of any text have all of it but white space and control characters', () => {
    const unit = fc.constantFrom('a', 'b. ', '! ', ' ', '\n', '\u0001', '😀', '»')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (part, times) => {
        const text = part.repeat(times)
        const blocks = blocksOf(text)
        expect(blocks.every((block) => block !== '' && block.length <= LONGEST_TEXT)).toBe(true)
        const bare = (whole: string) => whole.replace(/[\s\p{Cc}]/gu, '')
        expect(bare(blocks.join(''))).toBe(bare(text))
      }),
      { numRuns: 200 },
    )
  })
})
