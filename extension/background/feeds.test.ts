/** Which feeds of a negotiation the news watch reads, and which it says that it does not. */
import { expect, it, vi } from 'vitest'
import type { Site } from '../../shared/domain/types'

vi.stubGlobal('__SITES__', [{ origin: 'https://www.wto.org', sections: {} }])
const { feedsOf, unreadFeedHosts } = await import('./feeds')

const site = (origin: string, ...feeds: readonly (string | null)[]): Site => ({
  origin,
  languages: Object.fromEntries(feeds.map((feed, n) => [['en', 'fr', 'es'][n] ?? 'en', { feed }])),
  note: '',
})

it.each<[what: string, sites: readonly Site[], read: readonly string[], unread: readonly string[]]>([
  ['on a watched site', [site('https://www.wto.org', 'https://www.wto.org/a.xml')], ['https://www.wto.org/a.xml'], []],
  ['on another site', [site('https://talks.example', 'https://talks.example/a.xml')], [], ['talks.example']],
  [
    'whose name only begins alike',
    [site('https://a.example', 'https://www.wto.org.example/a')],
    [],
    ['www.wto.org.example'],
  ],
  [
    'in several languages on another site',
    [site('https://talks.example', 'https://talks.example/a.xml', 'https://talks.example/b.xml')],
    [],
    ['talks.example'],
  ],
  ['of a site without any', [site('https://talks.example', null)], [], []],
])('a feed %s', (_, sites, read, unread) => {
  expect(feedsOf([{ sites }], 'en')).toEqual(read)
  expect(unreadFeedHosts({ sites })).toEqual(unread)
})
