// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { recordsWith } from '../../../testing/canary'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { store } from '../../../testing/saving-store'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { address, appData, baseAddress, today } from '../../model/state'
import { writeDraftText } from '../../model/typed/drafts'
import { BriefScreen } from './BriefScreen'
import { ReportScreen } from './ReportScreen'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))

const place = document.createElement('div')
const PLENARY = '2021-07-22-plenary'

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  today.value = '2026-11-27'
  document.body.append(place)
})
afterEach(() => render(null, place))

function draw(hash: string, entries: readonly Entry[], Screen = ReportScreen) {
  appData.value = stateWith(fixturePack, entries)
  address.value = baseAddress.value = parseAddress(hash)
  render(<Screen />, place)
}

const secret = {
  ...observed({ id: 'secret', article: 'spam', date: '2021-07-22', status: 'clean' }),
  layer: 'private',
  meeting: PLENARY,
} as const

it.each([
  ['private', 'secret', 'Not in the report: what it cites is not public.'],
  ['gone', 'gone', 'Not in the report: what it cites was withdrawn, replaced or erased.'],
])('says in sight why a comment is left out: %s', (_, observation, reason) => {
  appData.value = stateWith(fixturePack, [secret])
  writeDraftText(`.cable ${PLENARY}`, JSON.stringify([{ text: 'We noted it.', observation }]))
  draw(`#/cable?meeting=${PLENARY}`, [secret])
  const inSight = [...place.querySelectorAll('li')].filter((one) => !one.closest('details'))
  expect(inSight.map(({ textContent }) => textContent)).toContain(`We noted it. ${reason}`)
  writeDraftText(`.cable ${PLENARY}`, null)
})

it('names each item that is left out, with a link: a document of no article and no member too', () => {
  const [document] = recordsWith('own-word', 'private').filter((one) => one.kind === 'document')
  if (!document) throw new Error('no document')
  const bare = { ...document, entity: { ...document.entity, articles: [], proponents: [] } }
  draw('#/cable?from=2021-07-21&to=2021-07-22', [bare])
  const links = [...place.querySelectorAll('.left-out a')]
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['INF/own-word, 21 Jul 2021', expect.stringContaining('mine?kind=document')],
  ])
})

it.each([
  ['a report', '#/cable?from=2001-01-01&to=2001-01-02', ReportScreen, /^No information with a source for this period/],
  ['a brief', '#/brief?member=us&asOf=2017-01-02', BriefScreen, /: no information with a source by /],
])('does not say “public” where %s for us is empty', async (_, hash, Screen, expected) => {
  draw(hash, [], Screen)
  await act(() => place.querySelector<HTMLInputElement>('.for-us input')?.click())
  const [empty] = [...place.querySelectorAll('p')].filter(({ textContent }) => expected.test(textContent ?? ''))
  expect(empty?.textContent).not.toContain('public')
  expect(empty).toBeDefined()
})

const NOTHING = 'No information with a source for'
it.each([
  ['where there is no meeting to choose', '#/cable', [], 'Choose a meeting or the first and last day of a period.'],
  ['where the last meeting is filled in', '#/cable', fixturePack.meetings, NOTHING],
  ['for a period without information', '#/cable?from=2001-01-01&to=2001-01-02', fixturePack.meetings, NOTHING],
])('says what to do %s', (_, hash, meetings, expected) => {
  const empty = { observations: [], positions: [], documents: [], participations: [], roles: [], milestones: [] }
  const past = { ...fixturePack, ...empty }
  appData.value = stateWith({ ...past, meetings })
  address.value = baseAddress.value = parseAddress(hash)
  render(<ReportScreen />, place)
  const texts = [...place.querySelectorAll('p')].map(({ textContent }) => textContent)
  expect(texts.filter((text) => text?.startsWith(expected))).toHaveLength(1)
})

const [shipped, article] = [fixturePack.meetings[0], fixturePack.articles[0]]
if (!shipped || !article) throw new Error('no meeting, or no article')
const meeting = (id: string, on: string, layer: 'public' | 'private', end = on): Entry => ({
  kind: 'meeting',
  id: `adding-${id}`,
  layer,
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T12:00:00.000Z',
  entity: { ...shipped, id, title: `Meeting ${id}`, start: on, end, topics: [] },
})
const hiddenArticle: Entry = {
  kind: 'article',
  id: 'adding-hidden',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T12:00:00.000Z',
  entity: { ...article, id: 'hidden' },
}

it.each([
  ['the report on a private meeting', '#/cable?meeting=own', ReportScreen, meeting('own', '2026-11-26', 'private')],
  ['the brief of a private meeting', '#/brief?meeting=own', BriefScreen, meeting('own', '2026-11-26', 'private')],
  ['the brief of a private article', '#/brief?article=hidden', BriefScreen, hiddenArticle],
] as const)('says why there is not %s, and offers both ways on', async (_, hash, Screen, entry) => {
  draw(hash, [entry], Screen)
  expect(place.textContent).toMatch(/This (meeting|article) is not public. Choose “For us only”, or make it public./)
  const share = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Make public')
  share?.click()
  await expect.poll(() => store.saved).toMatchObject([{ kind: entry.kind, layer: 'public' }, { withdraws: entry.id }])
  await act(() => place.querySelector<HTMLInputElement>('.for-us input')?.click())
  expect(place.textContent).not.toContain('is not public. Choose')
  expect(place.querySelector('.for-us input:checked')).not.toBeNull()
})

const chosenMeeting = () => place.querySelector<HTMLSelectElement>('#cable-meeting')

it('offers private meetings in a report for us', async () => {
  draw('#/cable', [meeting('own', '2026-11-26', 'private')])
  const isOffered = () => chosenMeeting()?.querySelector('option[value="own"]') !== null
  const before = isOffered()
  await act(() => place.querySelector<HTMLInputElement>('.for-us input')?.click())
  expect([before, isOffered()]).toEqual([false, true])
})

it.each([
  ['of that day', '#/cable', [meeting('own', '2026-11-27', 'public')], 'own'],
  ['in session on that day', '#/cable', [meeting('own', '2026-11-26', 'public', '2026-11-28')], 'own'],
  [
    'that is public',
    '#/cable',
    [meeting('own', '2026-11-27', 'private'), meeting('open', '2026-11-20', 'public')],
    'open',
  ],
  ['up to an earlier day', `#/cable?asOf=2021-07-22`, [meeting('own', '2026-11-27', 'public')], PLENARY],
  [
    'of a day, in a month of which one has no day',
    `#/cable?asOf=2021-07-22`,
    [meeting('own', '2021-07', 'public')],
    PLENARY,
  ],
] as const)('opens on the latest meeting %s', (_, hash, entries, expected) => {
  draw(hash, entries)
  expect(chosenMeeting()?.value).toBe(expected)
})
