// @vitest-environment happy-dom
/** Proposal to save, made of a selection on a page. */
import { expect, it } from 'vitest'
import type { PageClaim } from '../messages'
import type { Scan } from './reader'
import { claimsWithin, draftsOf } from './report'

const first = 'The articles on spam and source code were cleaned.'
const second = 'It was parked.'
const claim = (article: string, quote: string): PageClaim => ({
  key: article,
  negotiation: 'talks',
  article,
  status: 'clean',
  phase: 'clean',
  quote,
  paragraph: `${first} ${second}`,
  paragraphNumber: 1,
  speaker: { person: null, role: null, members: [] },
  day: null,
})
const all = [claim('spam', first), claim('source-code', first), claim('transparency', second)]

it.each<[string, string, named: readonly string[], proposed: readonly string[]]>([
  ['a whole sentence', first, ['spam', 'source-code'], ['spam', 'source-code']],
  ['a part with one of its names', 'source code were cleaned', ['source-code'], ['source-code']],
  ['a part without a name', 'were cleaned', [], []],
  ['a whole sentence without a name', second, [], ['transparency']],
  ['names of the selection first', `${first} ${second}`, ['source-code'], ['source-code', 'spam', 'transparency']],
  ['nothing', '', [], []],
])('%s', (_, selection, named, proposed) => {
  const found = claimsWithin(all, selection, ({ article }) => named.includes(article))
  expect(found.map(({ article }) => article)).toEqual(proposed)
})

it.each<[string, Partial<PageClaim>, date: string | null, published: string | null]>([
  ['its own day', { day: '2021-07-20' }, '2021-07-20', '2021-07-22'],
  ['a month', { day: '2021-07' }, '2021-07', '2021-07-22'],
  ['none, and never today', { day: null }, null, '2021-07-22'],
  [
    'that of its story, which is its source',
    { day: '2021-06-30', place: { url: 'https://news.example/', title: '', lang: 'en', published: '2021-07-01' } },
    '2021-06-30',
    '2021-07-01',
  ],
])('a draft has the date of its claim: %s', (_, over, date, published) => {
  const published22 = { day: '2021-07-22', from: 'meta' } as const
  const reading = { lang: 'en', date: published22, named: [], claims: [], suggestions: [], claimsRead: true } as const
  const scan: Scan = { blocks: [], reading }
  const [draft] = draftsOf(scan, [{ ...claim('spam', first), ...over }])
  expect([draft?.date, draft?.place.published]).toEqual([date, published])
})

it.each([
  [undefined, ['jp']],
  ['before', []],
] as const)('a draft has the speaker of its own sentence alone: %s', (from, members) => {
  const reading = { lang: 'en', date: null, named: [], claims: [], suggestions: [], claimsRead: true } as const
  const speaker = { person: null, role: null, members: ['jp'], from }
  const [draft] = draftsOf({ blocks: [], reading }, [{ ...claim('spam', first), speaker }])
  expect(draft?.speaker).toEqual({ person: null, role: null, members })
})
