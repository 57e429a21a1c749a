// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Block } from './blocks'
import { ChurningText } from './churning-text'

const element = (): Element => document.createElement('p')
const [clock, story, late] = [element(), element(), element()]
const of = (root: Element, text: string): Block => ({ root, text, segments: [] })
const at = (time: string, ...more: Block[]) => [of(clock, time), of(story, 'On spam.'), ...more]

/** Looks at a page whose clock goes on, so many milliseconds apart; gives whether each found news. */
const looks = (restless: ChurningText, gap: number, pages: readonly (readonly Block[])[]) =>
  pages.map((blocks, look) => restless.isNews(blocks, look * gap))

describe('what a page writes anew all the time', () => {
  const cases: readonly (readonly [what: string, gap: number, pages: readonly (readonly Block[])[], boolean[]])[] = [
    ['the same page is no news', 500, [at('1'), at('1')], [true, false]],
    ['a text that changes is, at first', 500, [at('1'), at('2'), at('3')], [true, true, true]],
    [
      'one that goes on changing is not',
      500,
      [at('1'), at('2'), at('3'), at('4'), at('5')],
      [true, true, true, false, false],
    ],
    [
      'it is when it stands still',
      500,
      [at('1'), at('2'), at('3'), at('4'), at('4'), at('4')],
      [true, true, true, false, true, false],
    ],
    [
      'one that changes now and then is each time',
      2000,
      [at('1'), at('2'), at('3'), at('4'), at('5')],
      [true, true, true, true, true],
    ],
    [
      'another beside it is',
      500,
      [at('1'), at('2'), at('3'), at('4'), at('5', of(late, 'On trust.'))],
      [true, true, true, false, true],
    ],
    ['one that goes is', 500, [at('1'), at('2'), at('3'), at('4'), [of(clock, '5')]], [true, true, true, false, true]],
  ]
  it.each(cases)('%s', (_, gap, pages, news) => {
    expect(looks(new ChurningText(), gap, pages)).toEqual(news)
  })
  it('is let alone, and the text beside it is not', () => {
    const restless = new ChurningText()
    looks(restless, 500, [at('1'), at('2'), at('3'), at('4')])
    expect([clock, story].map((root) => restless.has(root))).toEqual([true, false])
  })
})
