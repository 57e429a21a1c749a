// @vitest-environment happy-dom
/** What the screens say of articles that were merged, and of those that begin on a later day. */
import { type ComponentType, render } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../shared/domain/entries'
import type { Article } from '../../shared/domain/types'
import { fixturePack } from '../../shared/testing/fixture-pack'
import { observed } from '../../shared/testing/observed'
import { stateWith } from '../../tools/record-state'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { parseAddress } from '../model/address'
import { address, appData, baseAddress, today } from '../model/state'
import { ArticleScreen } from './article/ArticleScreen'
import { Board } from './board/Board'
import { ChangesScreen } from './changes/ChangesScreen'
import { MeetingLogScreen } from './meeting-log/MeetingLogScreen'
import { Search } from './search/Search'

const [spam, paperless] = ['spam', 'paperless-trading'].map((id) => fixturePack.articles.find((one) => one.id === id))
if (!spam || !paperless) throw new Error('not in the fixture')
const stated = (id: string, more: Partial<Article>): Entry => ({
  kind: 'article',
  id: `entry-${id}`,
  layer: 'public',
  madeAt: '2026-11-01T10:00:00.000Z',
  entity: { ...spam, id, names: { en: `The ${id} text` }, aliases: {}, places: [], ...more },
})
const merged = stated('merged', { continues: ['spam', 'paperless-trading'], from: '2026-11-01' })
const added = stated('added', { from: '2026-11-20' })
const later = observed({ id: 'later-0001', article: 'merged', date: '2026-11-20', status: 'clean' })

const place = document.createElement('div')
document.body.append(place)
function show(Screen: ComponentType, hash: string, entries: readonly Entry[]): void {
  appData.value = stateWith(fixturePack, entries)
  address.value = baseAddress.value = parseAddress(hash)
  render(null, place)
  render(<Screen />, place)
}
const textOf = (selector: string): string => place.querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? ''
const linksIn = (selector: string) =>
  [...place.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].map(({ hash }) => hash)

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
})

it.each<[string, readonly Entry[], string]>([
  ['what it was merged from', [merged], 'The merged text (merged from Paperless trading and Unsolicited'],
  ['nothing more once it has a status', [merged, later], ''],
])('the board tells of an article without a status %s', (_, entries, told) => {
  show(Board, '#/', entries)
  expect(textOf('.missing')).toContain(told)
  expect(place.querySelectorAll('.missing')).toHaveLength(told === '' ? 0 : 1)
  expect(place.querySelectorAll('.a .flag')).toHaveLength(0)
})

it('the page of a merge has the updates of each article that was merged under its name', () => {
  show(ArticleScreen, '#/articles/merged', [merged, later])
  expect(textOf('.arthead .meta')).toMatch(/^Merged from Paperless trading and Unsolicited .*, since 1 Nov/)
  expect([...place.querySelectorAll('h3.sec')].map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^Paperless trading.*Concluded/),
    expect.stringMatching(/^Unsolicited .*Concluded/),
  ])
  expect(linksIn('h3.sec')).toEqual(['#/articles/paperless-trading', '#/articles/spam'])
  expect(place.querySelectorAll('ol.obs')).toHaveLength(3)
  expect(place.querySelectorAll('ol.obs')[0]?.children).toHaveLength(1)
})

it.each<[string, string, readonly Entry[], string]>([
  ['before it began', '?asOf=2026-11-19', [], 'Not in the negotiation by this date; begins: 20 November 2026'],
  ['on its day', '?asOf=2026-11-20', [], ''],
  [
    'after an observation that is earlier',
    '?asOf=2026-11-19',
    [observed({ id: 'first-0001', article: 'added', date: '2026-11-10', status: 'clean' })],
    '',
  ],
])('the page of a new article says %s whether it is there', (_, query, entries, told) => {
  show(ArticleScreen, `#/articles/added${query}`, [added, ...entries])
  expect(textOf('.arthead .meta')).toBe(told)
})

it.each([
  ['2026-11-19', 0],
  ['2026-11-20', 1],
])('the board of %s has %i of a new article', (day, count) => {
  show(Board, `#/?asOf=${day}&find=added`, [added])
  expect(linksIn('.missing').filter((hash) => hash.includes('articles/added'))).toHaveLength(count)
})

it.each([
  ['by the day of the merge', '', 'Continued by: The merged text'],
  ['before it', '&asOf=2026-10-31', 'Concluded since 20 Dec 2023'],
])('the search says of one that was merged what continues it, %s', (_, query, told) => {
  show(Search, `#/lookup?q=paperless trading${query}`, [merged])
  expect(textOf('[role="option"] .right')).toBe(told)
})

it('the meeting log offers the articles of today', () => {
  show(MeetingLogScreen, '#/room', [merged])
  const offered = [...place.querySelectorAll('.chip')].map(({ textContent }) => textContent)
  expect(offered).toContain('The merged text')
  expect(offered).not.toContain('Paperless trading')
})

it.each([
  ['by the day of the merge', '', '#/articles/merged', 0],
  ['before it', '?asOf=2026-10-31', undefined, 1],
])('the page of one that was merged leads to the other in place of its button, %s', (_, query, link, buttons) => {
  show(ArticleScreen, `#/articles/spam${query}`, [merged])
  expect(linksIn('.arthead .acts')[0]).toBe(link)
  expect(place.querySelectorAll('.arthead .acts button')).toHaveLength(buttons)
})

const by = { device: 'another', name: 'B. Colleague' }
it.each<[string, readonly Entry[], string]>([
  [
    'a merger, and by whom',
    [{ ...stated('merged', { continues: ['spam', 'paperless-trading'], from: '2026-11-01', sources: [] }), by }],
    '1 Nov 2026 Unsolicited commercial electronic messages (spam) and Paperless trading were merged into The merged text B. Colleague',
  ],
  [
    'a split',
    [
      stated('a', { continues: ['spam'], from: '2026-11', sources: [] }),
      stated('b', { continues: ['spam'], from: '2026-11', sources: [] }),
    ],
    'Nov 2026 Unsolicited commercial electronic messages (spam) was split into The a text and The b text',
  ],
  [
    'a new name',
    [stated('a', { continues: ['spam'], from: '2026-11-01', sources: [] })],
    '1 Nov 2026 Unsolicited commercial electronic messages (spam) was renamed The a text',
  ],
])('what changed tells of %s', (_, entries, text) => {
  today.value = '2026-12-01'
  show(ChangesScreen, '#/changes?from=2026-10-31', entries)
  const items = [...place.querySelectorAll('main li, ul.rows li')].map((item) =>
    item.textContent?.replace(/\s+/g, ' ').trim(),
  )
  expect(items.filter((item) => item?.includes('text'))).toEqual([text])
})
