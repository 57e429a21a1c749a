// @vitest-environment happy-dom
/** Screens of articles that were merged, and of those that begin on a later day. */
import { type ComponentType, render } from 'preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../shared/domain/entries/entries'
import type { Article } from '../../shared/domain/types'
import { fixturePack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { stateWith } from '../../testing/record-state'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { parseAddress } from '../model/address'
import { markSeen } from '../model/last-visit'
import { address, appData, baseAddress, today } from '../model/state'
import { FollowButton } from '../workspace/Notes'
import { ArticleScreen } from './article/ArticleScreen'
import { Board } from './board/Board'
import { ChangesScreen } from './changes/ChangesScreen'
import { ListScreen } from './list/ListScreen'
import { MeetingLogScreen } from './meeting-log/MeetingLogScreen'
import { PositionsScreen } from './positions/PositionsScreen'
import { Search } from './search/Search'

const [spam, paperless] = ['spam', 'paperless-trading'].map((id) => fixturePack.articles.find((one) => one.id === id))
if (!spam || !paperless) throw new Error('not in the fixture')
const stated = (id: string, more: Partial<Article>): Entry => ({
  kind: 'article',
  id: `entry-${id}`,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-01T10:00:00.000Z',
  entity: { ...spam, id, names: { en: `The ${id} text` }, aliases: {}, places: [], ...more },
})
const merged = stated('merged', { continues: ['spam', 'paperless-trading'], from: '2026-11-01' })
const added = stated('added', { from: '2026-11-20' })
const later = observed({ id: 'later-0001', article: 'merged', date: '2026-11-20', status: 'clean' })

const place = document.createElement('div')
document.body.append(place)

// A table goes on being drawn in parts, which must not outlive the tests.
afterEach(() => render(null, place))

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

const first = observed({ id: 'first-0001', article: 'added', date: '2026-11-21', status: 'clean' })
it.each<[string, string, readonly Entry[], boolean]>([
  ['without a status update has no heading', '#/articles/added', [added], false],
  ['with one has it', '#/articles/added', [added, first], true],
  ['before it has it, and says that there is a later one', '#/articles/added?asOf=2026-11-20', [added, first], true],
  ['of a merge has it', '#/articles/merged', [merged], true],
])('the page of an article %s of its updates', (_, hash, entries, hasHeading) => {
  show(ArticleScreen, hash, entries)
  const headings = [...place.querySelectorAll('h2.sec')].map(({ textContent }) => textContent?.trim())
  expect(headings.some((text) => text?.startsWith('Status updates'))).toBe(hasHeading)
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
  expect(linksIn('.arthead .continued')[0]).toBe(link)
  expect(place.querySelectorAll('.now .primary')).toHaveLength(buttons)
})

const parts = ['a', 'b'].map((id) => stated(id, { continues: ['spam'], continuesAs: 'split', from: '2026-11-01' }))
const [part] = parts
if (!part) throw new Error('no part')
it.each<[string, readonly Entry[], string]>([
  ['merged', [merged], 'Merged into: The merged text, since 1 Nov 2026'],
  ['split', parts, 'Split into: The a text and The b text, since 1 Nov 2026'],
  ['split, as far as is known', [part], 'Split into: The a text and others, since 1 Nov 2026'],
  ['renamed', [stated('a', { continues: ['spam'], from: '2026-10' })], 'Renamed: The a text, since Oct 2026'],
])('the page of one that was %s says what became of it, and since when', (_, entries, told) => {
  show(ArticleScreen, '#/articles/spam', entries)
  expect(textOf('.arthead .continued')).toBe(told)
})

const late = observed({ id: 'late-0001', article: 'spam', date: '2026-11-20', status: 'parked' })
it.each<[string, readonly Entry[], string, readonly string[]]>([
  ['the later updates on what was split', [...parts, late], '', ['#/articles/spam']],
  ['none where there is no later one', parts, '', []],
  ['none that are later than the as-of date', [...parts, late], '?asOf=2026-11-19', []],
  [
    'none of a rename, among whose own they are',
    [stated('a', { continues: ['spam'], from: '2026-11-01' }), late],
    '',
    [],
  ],
  [
    'each once, where what was split had been renamed',
    [
      stated('old', {}),
      stated('new', { continues: ['old'], from: '2026-10-01' }),
      stated('a', { continues: ['new'], continuesAs: 'split', from: '2026-11-01' }),
      { ...late, article: 'old' },
    ],
    '',
    ['#/articles/old'],
  ],
])('the page of a part of a split has, under their name, %s', (_, entries, query, links) => {
  show(ArticleScreen, `#/articles/a${query}`, entries)
  expect(linksIn('h3.sec').map((hash) => hash.split('?')[0])).toEqual(links)
  expect(place.querySelectorAll('h3.sec + ol.obs > li')).toHaveLength(links.length)
})

const mine = {
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-10-01T10:00:00.000Z',
  subject: { kind: 'article', id: 'spam' },
} as const
const followed: Entry = { kind: 'follow', id: 'follow-0001', ...mine, on: true }
const noted: readonly Entry[] = [false, true].map((redLine) => ({
  kind: 'note',
  id: `note-000${redLine}`,
  ...mine,
  text: redLine ? 'No lists' : 'Ask Japan',
  redLine,
}))
it.each<[string, string, ComponentType, string, readonly string[]]>([
  ['the board, by my list', '#/?list=1', Board, 'tbody .a a', ['#/articles/merged']],
  ['the board before it', '#/?list=1&asOf=2026-10-31', Board, 'tbody .a a', ['#/articles/spam?asOf=2026-10-31']],
  ['my list', '#/list', ListScreen, 'section.followed h2 a', ['#/articles/merged']],
  [
    'my list before it',
    '#/list?asOf=2026-10-31',
    ListScreen,
    'section.followed h2 a',
    ['#/articles/spam?asOf=2026-10-31'],
  ],
])('%s has what continues a followed article', (_, hash, Screen, selector, hashes) => {
  show(Screen, hash, [merged, later, followed])
  const found = [...place.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => link.hash)
  expect(found.filter((one) => /spam|merged/.test(one))).toEqual(hashes)
})

it('the positions of my list have what continues a followed article', () => {
  const member: Entry = { ...followed, id: 'follow-0002', subject: { kind: 'member', id: 'jp' } }
  show(PositionsScreen, '#/positions?group=list&full=1', [merged, followed, member])
  expect(place.textContent).toContain('The merged text')
  expect(place.textContent).not.toContain('Consumer protection')
})

it('the meeting log offers what continues a followed article first', () => {
  show(MeetingLogScreen, '#/room', [merged, followed])
  expect(place.querySelectorAll('.chips')[1]?.querySelector('.chip')?.textContent).toBe('The merged text')
})

it('the notes on a continuation have those on what it continues, under its name', () => {
  show(ListScreen, '#/list', [merged, followed, ...noted])
  expect(linksIn('.private h3')).toEqual(['#/articles/spam'])
  expect([...place.querySelectorAll('.private .note')].map((one) => one.textContent)).toEqual(['Ask Japan', 'No lists'])
})

it('the button of a continuation tells that it is followed', () => {
  appData.value = stateWith(fixturePack, [merged, followed])
  render(null, place)
  render(<FollowButton subject={{ kind: 'article', id: 'merged' }} />, place)
  expect(textOf('[aria-pressed="true"]')).toBe('Following')
})

it('what changed of my list has what was renamed before I followed its new name', () => {
  const before = observed({ id: 'before-0001', article: 'spam', date: '2026-11-02', status: 'parked' })
  const renamed = stated('a', { continues: ['spam'], from: '2026-11-03' })
  const own: Entry = { ...followed, subject: { kind: 'article', id: 'a' } }
  markSeen('2026-10-31T00:00:00.000Z')
  show(ListScreen, '#/list', [own, { ...before, madeAt: '2026-11-02T10:00:00.000Z' }, renamed])
  expect(textOf('ul.rows')).toContain('was renamed The a text')
  expect(linksIn('ul.rows li')).toContain('#/articles/spam')
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
