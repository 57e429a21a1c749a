/** Dates of the parts of a page: of its stories, by their markup or their own lines. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import { readPage } from '../read'
import type { PageLayout, PageText, Story } from '../types'
import { lineDate } from './block-dates'

const lexicons = shippedLexicons()

test.each<[string, boolean, string | null]>([
  ['22 July 2021', false, '2021-07-22'],
  ['Published on Thursday 22 July 2021 by Ann Roe', false, '2021-07-22'],
  ['Publié le 22 juillet 2021', false, '2021-07-22'],
  ['Publicado el 22 de julio de 2021', false, '2021-07-22'],
  ['July 2021', false, '2021-07'],
  ['Plenary of 22 July 2021: three articles', true, '2021-07-22'],
  ['Members told the plenary of 22 July 2021 all of this', false, null],
  ['Updated: 22 July 2021', false, null],
  ['Next meeting: 22 July 2021', true, null],
  ['22 July 2021 to 5 September 2021', false, null],
  ['22 July', false, null],
])('the date of the line “%s” (a heading: %s)', (line, isHeading, date) => {
  expect(lineDate(line, isHeading)).toBe(date)
})

/** Blocks with their stories; "# " opens a heading. */
function pageOf(blocks: readonly (readonly [text: string, story?: Story])[]): PageText {
  const texts = blocks.map(([text]) => text.replace(/^# /, ''))
  const layout: PageLayout = {
    blocks: texts,
    rowOf: () => undefined,
    storyOf: (block) => blocks[block]?.[1],
    isHeading: (block) => blocks[block]?.[0].startsWith('# ') ?? false,
    isLeftOut: (block) => blocks[block]?.[0].startsWith('Ad') ?? false,
  }
  return { blocks: texts, layout, lang: 'en', readAs: 'en', about: true, readOn: '2026-12-01' }
}

const first: Story = { date: '2021-07-22T10:00:00Z' }
const second: Story = { date: '5 March 2021' }
const undated: Story = { date: null }
const SPAM = 'Members cleaned the article on spam.'
const CODE = 'Members parked the article on source code.'

test.each<[string, PageText, readonly string[]]>([
  ['without a date there is none', pageOf([[SPAM]]), ['spam null']],
  ['a month stays one', { ...pageOf([[SPAM]]), timeDate: '2021-07' }, ['spam 2021-07']],
  [
    'a month that the sentence names',
    pageOf([['In July 2021, members cleaned the article on spam.']]),
    ['spam 2021-07'],
  ],
  [
    'each story its own, and none for one without',
    {
      ...pageOf([
        [SPAM, first],
        [CODE, second],
        ['Members cleaned the article on paperless trading.', undated],
      ]),
      metaDate: '2021-07-30',
    },
    ['spam 2021-07-22', 'source-code 2021-03-05', 'paperless-trading null'],
  ],
  [
    'parts under dated headings',
    pageOf([['# 22 July 2021'], [SPAM], ['# Meeting of 5 March 2021'], [CODE]]),
    ['spam 2021-07-22', 'source-code 2021-03-05'],
  ],
  [
    'titles with their dates below',
    pageOf([['# Spam'], ['22 July 2021'], [SPAM], ['# Source code'], ['5 March 2021'], [CODE]]),
    ['spam 2021-07-22', 'source-code 2021-03-05'],
  ],
  [
    'an undated story with one line',
    pageOf([
      ['x', first],
      ['22 June 2021', undated],
      [SPAM, undated],
    ]),
    ['spam 2021-06-22'],
  ],
  ['nothing is read of what is left out', pageOf([[`Ad: ${SPAM}`], [CODE]]), ['source-code null']],
])('%s', (_, page, expected) => {
  const { claims, suggestions } = readPage(lexicons, page)
  expect([...claims, ...suggestions].map(({ article, day }) => `${article} ${day}`)).toEqual(expected)
})
