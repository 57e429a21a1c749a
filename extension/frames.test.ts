/** One report of a page and its frames. */
import { expect, test } from 'vitest'
import { foundIn, frameOfKey, withFrames } from './frames'
import type { PageClaim, PageReport } from './messages'

const claim = (day: string | null): PageClaim => ({
  key: 'talks spam clean 0:1',
  negotiation: 'talks',
  article: 'spam',
  status: 'clean',
  phase: 'clean',
  quote: 'Spam is clean.',
  paragraph: 'Spam is clean.',
  paragraphNumber: 1,
  speaker: { person: null, role: null, members: [] },
  day,
})
const report = (url: string, pageDay: string | null, claims: readonly PageClaim[], on = true): PageReport => ({
  place: { url, title: '', lang: 'en', published: pageDay },
  pageDay,
  claimsRead: true,
  on,
  isPdf: false,
  showsThen: false,
  showsSuggestions: false,
  named: [{ negotiation: 'talks', kind: 'article', id: 'spam', count: 1 }],
  claims,
})
const page = report('https://news.example/', '2021-07-22', [claim('2021-07-22')])

test.each<[string, pageDay: string | null, day: string | null, expected: string | null]>([
  ['its own date', '2021-03-05', '2021-03-05', '2021-03-05'],
  ['the date of the page around it', null, null, '2021-07-22'],
  ['none, where its stories have dates but not this one', '2021-03-05', null, null],
])('a statement of a frame has %s', (_, pageDay, day, expected) => {
  const { claims, named, frames } = withFrames(page, [[7, report('https://news.example/notes', pageDay, [claim(day)])]])
  expect(claims.map((one) => [one.key, one.day, one.place?.url])).toEqual([
    ['talks spam clean 0:1', '2021-07-22', undefined],
    ['@7 talks spam clean 0:1', expected, 'https://news.example/notes'],
  ])
  expect(frames).toEqual(['https://news.example/notes'])
  expect(named.map(({ count }) => count)).toEqual([2])
  expect(claims.map(({ key }) => frameOfKey(key))).toEqual([
    { frame: 0, key: 'talks spam clean 0:1' },
    { frame: 7, key: 'talks spam clean 0:1' },
  ])
})

test('a frame in which the reader is off adds nothing', () => {
  expect(withFrames(page, [[7, report('https://news.example/notes', null, [claim(null)], false)]])).toBe(page)
})

test.each<[string, page: boolean[], frames: boolean[][], expected: boolean[]]>([
  ['of the page', [true, false], [], [true, false]],
  [
    'of any frame, where the page has none',
    [true, false, false],
    [
      [false, true, false],
      [true, true, false],
    ],
    [true, true, false],
  ],
  ['of a frame that answers less than was asked', [false, false], [[true]], [true, false]],
])('an answer is that %s', (_, own, frames, expected) => {
  expect(foundIn(own, frames, (has) => has)).toEqual(expected)
})
