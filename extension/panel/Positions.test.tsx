// @vitest-environment happy-dom
/** Positions of the page: each with its sentence, saved by itself; the form asks where there is no day. */
import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import type { PagePosition, SavedSentence } from '../messages'
import type { OnPage } from './state'

vi.mock('../i18n', () => ({
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  formatted: (key: string) => key,
}))
vi.mock('../browser', () => ({
  uiLanguage: () => 'en',
}))
const saveAll = vi.fn(async (_: readonly object[]) => [])
vi.mock('./form/captures', () => ({ saveAll, undo: async () => {} }))
const problems: unknown[] = []
vi.mock('./state', () => ({
  act: (run: () => Promise<void>) => void run().catch((error) => problems.push(error)),
  lastRefused: { value: null },
  refresh: async () => {},
  settings: { value: { pwaUrl: 'https://plenary.example/' } },
}))
const { Positions } = await import('./Positions')
const { closeForm, openedForm } = await import('./form/opened-form')

const PLACE = { url: 'https://www.wto.org/a.htm', title: 'News', lang: 'en', published: '2022-12-06' } as const
const position = (over: Partial<PagePosition> = {}): PagePosition => ({
  key: 'talks spam jp supports 0:0',
  negotiation: 'talks',
  article: 'spam',
  member: 'jp',
  stance: 'supports',
  quote: 'Japan supports the article on spam',
  paragraph: 'Japan supports the article on spam.',
  paragraphNumber: 1,
  day: '2022-12-06',
  ...over,
})
const shownWith = (
  positions: readonly PagePosition[],
  layer: OnPage['layer'] = 'private',
  saved: OnPage['saved'] = [],
): OnPage => ({
  page: { tabId: 1, url: PLACE.url, title: PLACE.title },
  report: {
    place: PLACE,
    pageDay: '2022-12-06',
    claimsRead: true,
    on: true,
    isPdf: false,
    showsThen: false,
    showsSuggestions: false,
    named: [],
    claims: [],
    positions,
  },
  view: {
    negotiations: [],
    source: 'shipped',
    compared: [],
    articles: [
      { negotiation: 'talks', kind: 'article', id: 'spam', count: 1, name: 'Spam', now: 'none', onPageDay: null },
    ],
    members: [
      { negotiation: 'talks', kind: 'member', id: 'jp', count: 1, name: 'Japan', now: 'none', onPageDay: null },
    ],
  },
  saved,
  layer,
  refused: [],
})

const place = document.createElement('div')
afterEach(() => {
  render(null, place)
  saveAll.mockClear()
  problems.length = 0
  closeForm()
})
const press = (name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click()

it('is folded, and names who holds what of which article, in which sentence', () => {
  render(<Positions {...shownWith([position()])} />, place)
  expect(place.querySelector('details')?.open).toBe(false)
  expect(place.querySelector('.hd')?.textContent).toBe('Japan stance-supports 1Spam6 Dec 2022')
  expect(place.querySelector('blockquote')?.textContent).toBe('quoted Japan supports the article on spam')
})

it('is nothing on a page without one', () => {
  render(<Positions {...shownWith([])} />, place)
  expect(place.innerHTML).toBe('')
})

it('is saved by one press, as the visibility of the page', async () => {
  render(<Positions {...shownWith([position()])} />, place)
  press('save')
  const { key: _, day, ...draft } = position()
  await expect.poll(() => saveAll.mock.calls).toEqual([[[{ ...draft, date: day, place: PLACE, layer: 'private' }]]])
})

it('is not saved before the visibility is chosen', async () => {
  render(<Positions {...shownWith([position()], null)} />, place)
  press('save')
  await expect.poll(() => problems).toHaveLength(1)
  expect(saveAll).not.toHaveBeenCalled()
})

it.each<[string, string, PagePosition['day']]>([
  ['without a date', 'save', null],
  ['of a month', 'save', '2022-12'],
  ['that is edited', 'panel-edit', '2022-12-06'],
])('one %s opens in the form', (_, name, day) => {
  render(<Positions {...shownWith([position({ day })])} />, place)
  press(name)
  expect(saveAll).not.toHaveBeenCalled()
  expect(openedForm.value?.selected).toMatchObject({
    pageDay: day,
    articles: ['spam'],
    members: ['jp'],
    stance: 'supports',
    claims: [],
  })
})

it('is shown as saved, with its undo', () => {
  const { quote, article, negotiation } = position()
  const saved: SavedSentence & { here: boolean } = {
    id: 'one',
    negotiation,
    url: PLACE.url,
    quote,
    edges: null,
    article,
    status: '',
    position: { member: 'jp', stance: 'supports' },
    day: '2022-12-06',
    layer: 'public',
    said: '',
    here: true,
  }
  render(<Positions {...shownWith([position()], 'public', [saved])} />, place)
  expect([...place.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['card-undo'])
})
