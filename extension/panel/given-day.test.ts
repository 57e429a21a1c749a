/** Day that the user gives a page: of what has none, unless its story has one. */
import { expect, it } from 'vitest'
import type { PageClaim, PageReport } from '../messages'
import { withDay } from './given-day'

const PLACE = { url: 'https://news.example/', title: 'News', lang: 'en', published: null } as const
const claim = (over: Partial<PageClaim>): PageClaim => ({
  ...{ key: 'one', negotiation: 'talks', article: 'spam', status: 'clean', phase: 'clean', day: null },
  ...{ quote: 'It was closed.', paragraph: 'It was closed.', paragraphNumber: 1 },
  speaker: { person: null, role: null, members: [] },
  ...over,
})
const report = (over: Partial<PageClaim>, pageDay: string | null): PageReport => ({
  ...{ place: PLACE, pageDay, claimsRead: true, on: true, isPdf: false, showsThen: false, showsSuggestions: false },
  ...{ named: [], claims: [claim(over)], positions: [{ ...claim(over), member: 'jp', stance: 'supports' }] },
})

it.each<[string, Partial<PageClaim>, pageDay: string | null, day: string | null]>([
  ['of the page itself', {}, null, '2022-07-06'],
  ['with a day of its own', { day: '2022-07-01' }, null, '2022-07-01'],
  ['of a story without a date', { place: PLACE }, null, '2022-07-06'],
  ['of another time, in a dated story', { place: { ...PLACE, published: '2022-07-04' } }, null, null],
  ['of another time, on a dated page', {}, '2022-07-05', null],
])('a statement %s', (_, over, pageDay, day) => {
  const { claims, positions } = withDay(report(over, pageDay), '2022-07-06')
  expect([claims[0]?.day, positions?.[0]?.day]).toEqual([day, day])
})
