/** Lines and paragraphs from the positions of runs. */
import { describe, expect, it } from 'vitest'
import { paragraphsOf, type Run, withWholeWords } from './pdf-text'

/** A line as one run, 12 high, of 6 a character. */
const line = (text: string, y: number, { x = 72, height = 12 } = {}): Run => ({
  text,
  x,
  y,
  width: text.length * 6,
  height,
  endsLine: true,
})

describe('paragraphs', () => {
  it.each<[string, readonly Run[], readonly string[]]>([
    ['of lines that follow', [line('one line and', 700), line('another one', 686)], ['one line and another one']],
    ['apart by an empty line', [line('one', 700), line('two', 672)], ['one', 'two']],
    [
      'after a short last line',
      [line('The end.', 700), line('A new paragraph begins here', 686)],
      ['The end.', 'A new paragraph begins here'],
    ],
    ['after a heading', [line('Heading', 700, { height: 18 }), line('and text', 682)], ['Heading', 'and text']],
    ['of two columns', [line('left', 100), line('right', 700, { x: 300 })], ['left', 'right']],
    ['with a word divided', [line('the facili-', 700), line('tator told', 686)], ['the facilitator told']],
    [
      'with a hyphen that stays',
      [line('rules on cross-', 700), line('border data', 686)],
      ['rules on cross-border data'],
    ],
    ['with a name that has one', [line('the Asia-', 700), line('Pacific group', 686)], ['the Asia-Pacific group']],
    ['with a soft hyphen', [line('agree\u00AD', 700), line('ment', 686)], ['agreement']],
  ])('%s', (_, runs, paragraphs) => expect(withWholeWords(paragraphsOf(runs))).toEqual(paragraphs))
})

describe('a line', () => {
  const part = (text: string, x: number, width: number, y = 700): Run => ({
    text,
    x,
    y,
    width,
    height: 12,
    endsLine: false,
  })
  it.each<[string, readonly Run[], string]>([
    ['of runs that touch', [part('sp', 0, 12), part('am', 12, 12)], 'spam'],
    ['of runs with a gap', [part('open', 0, 24), part('access', 28, 36)], 'open access'],
    ['with a raised note', [part('clean', 0, 30), part('1', 30, 4, 704)], 'clean1'],
  ])('%s', (_, runs, text) => expect(paragraphsOf(runs)).toEqual([text]))
})

describe('a word divided at the end of a line', () => {
  const divided = (first: string, second: string, elsewhere: string) =>
    withWholeWords(paragraphsOf([line(`the ${first}-`, 700), line(`${second} of it`, 686), line(elsewhere, 600)]))[0]
  it.each([
    ['agree', 'ment', 'no other', 'the agreement of it'],
    ['co', 'convenors', 'no other', 'the co-convenors of it'],
    ['co', 'operation', 'Cooperation goes on', 'the cooperation of it'],
    ['wide', 'ranging', 'a wide-ranging text', 'the wide-ranging of it'],
    ['least', 'developed', 'Least-developed members', 'the least-developed of it'],
  ])('%s-%s beside “%s”', (first, second, elsewhere, text) => expect(divided(first, second, elsewhere)).toBe(text))
})

describe('a long or hostile page', () => {
  it('of a word divided in every line is joined', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => line('ab-', 700_000 - 14 * at))
    expect(withWholeWords(paragraphsOf(lines))).toEqual([`${'ab'.repeat(19_999)}ab-`])
  })
  it.each([
    ['of letters', 'a'.repeat(500_000)],
    ['of hyphens', '-'.repeat(500_000)],
    ['of words with hyphens', 'a-'.repeat(250_000)],
  ])('%s without a division stays as it is', (_, text) => expect(withWholeWords([text])).toEqual([text]))
  it('has no division of its own', () => expect(withWholeWords(paragraphsOf([line('a\uE000b', 700)]))).toEqual(['ab']))
  it('with more runs in a line than a function has arguments is read', () => {
    const runs = Array.from({ length: 200_000 }, (_, x) => ({ ...line('a', 700, { x }), width: 1, endsLine: false }))
    expect(paragraphsOf(runs)).toEqual(['a'.repeat(200_000)])
  })
})
