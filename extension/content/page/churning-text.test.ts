// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Block } from './blocks'
import { ChurningText } from './churning-text'

const element = (): Element => document.createElement('p')
const [clock, story, late] = [element(), element(), element()]
const of = (root: Element, text: string): Block => ({ root, text, segments: [] })
const at = (time: string, ...more: Block[]) => [of(clock, time), of(story, 'On spam.'), ...more]

/** Scans of a page with a clock, so many milliseconds apart; the result of each. */
const scans = (churning: ChurningText, gap: number, pages: readonly (readonly Block[])[]) =>
  pages.map((blocks, index) => churning.isNews(blocks, index * gap))

describe('churning text', () => {
  const cases: readonly (readonly [what: string, gap: number, pages: readonly (readonly Block[])[], boolean[]])[] = [
    ['the same page is no news', 500, [at('1'), at('1')], [true, false]],
    ['changed text is news, at first', 500, [at('1'), at('2'), at('3')], [true, true, true]],
    [
      'text that goes on changing is not',
      500,
      [at('1'), at('2'), at('3'), at('4'), at('5')],
      [true, true, true, false, false],
    ],
    [
      'it is again once it is stable',
      500,
      [at('1'), at('2'), at('3'), at('4'), at('4'), at('4')],
      [true, true, true, false, true, false],
    ],
    [
      'text that changes now and then is each time',
      2000,
      [at('1'), at('2'), at('3'), at('4'), at('5')],
      [true, true, true, true, true],
    ],
    [
      'new text beside it is',
      500,
      [at('1'), at('2'), at('3'), at('4'), at('5', of(late, 'On trust.'))],
      [true, true, true, false, true],
    ],
    ['removed text is', 500, [at('1'), at('2'), at('3'), at('4'), [of(clock, '5')]], [true, true, true, false, true]],
  ]
  it.each(cases)('%s', (_, gap, pages, news) => {
    expect(scans(new ChurningText(), gap, pages)).toEqual(news)
  })
  it('is told apart from the stable text beside it', () => {
    const churning = new ChurningText()
    scans(churning, 500, [at('1'), at('2'), at('3'), at('4')])
    expect([clock, story].map((root) => churning.has(root))).toEqual([true, false])
  })
})
