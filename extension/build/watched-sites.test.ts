import { expect, test } from 'vitest'
import { fixturePack } from '../../testing/fixture-pack'
import { watchedSites } from './watched-sites'

const FEED = 'https://a.example/feed.xml'

test('sections and feeds of the first negotiation’s site', () => {
  const [site, ...others] = watchedSites(fixturePack)
  expect(others).toEqual([])
  expect(site?.origin).toBe('https://www.wto.org')
  expect(site?.sections).toEqual({ en: '/english/', fr: '/french/', es: '/spanish/' })
  expect(Object.keys(site?.feeds ?? {})).toEqual(['en', 'fr', 'es'])
})

test.each([
  ['of news alone', { news: '/en/news/' }, { en: '/en/news/' }],
  ['that begin alike', { news: '/en/news/', topic: '/en/trade/' }, { en: '/en/' }],
  ['that share the root', { news: '/news/', topic: '/trade/' }, {}],
  ['of which none is known', {}, {}],
])('the section of paths %s', (_, paths, sections) => {
  const sites = [{ origin: 'https://a.example', languages: { en: { ...paths, feed: FEED } }, note: '' }]
  expect(watchedSites({ sites })).toEqual([{ origin: 'https://a.example', sections, feeds: { en: FEED } }])
})

test('a site without a feed is not watched', () => {
  const sites = [{ origin: 'https://a.example', languages: { en: { news: '/en/', feed: null } }, note: '' }]
  expect(watchedSites({ sites })).toEqual([])
})
