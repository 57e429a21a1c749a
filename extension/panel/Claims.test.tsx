// @vitest-environment happy-dom
/** Statements of the page about articles, and apart from them the suggestions, which are to be checked. */
import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { readTestCases } from '../../shared/recognition/examples'
import { testCases } from '../../shared/recognition/wrong-readings'
import type { Compared, PageClaim, PageReport, PanelView } from '../messages'

vi.mock('../browser', () => ({
  t: (key: string, ...values: string[]) => [key, ...values].join(' '),
  uiLanguage: () => 'en',
  askReader: async () => [{ kind: 'article', id: 'spam', start: 3, end: 7, text: 'spam' }],
}))
const saveAll = vi.fn(async (_: readonly unknown[]) => {})
vi.mock('./captures', () => ({ draftOf: () => ({}), saveAll, undo: async () => {} }))
vi.mock('./state', () => ({
  act: (run: () => Promise<void>) => void run(),
  formSelection: { value: null },
  settings: { value: { pwaUrl: 'https://plenary.example/' } },
}))
const { Claims, Suggestions } = await import('./Claims')
const { verdict } = await import('./verdict')
const { wrongReadings } = await import('./wrong-readings')

const place = document.createElement('div')
document.body.append(place)
afterEach(() => render(null, place))

const compared = (article: string, over: Partial<PageClaim> = {}): Compared => ({
  claim: {
    key: article,
    negotiation: 'talks',
    article,
    status: 'clean',
    phase: 'clean',
    quote: 'The text was closed.',
    paragraph: '',
    paragraphNumber: 1,
    speaker: { person: null, role: null, members: [] },
    why: { rule: 'subject-verb', words: ['was closed'], weighed: ['text', 'closed'] },
    day: '2021-07-22',
    ...over,
  },
  name: article,
  relation: 'new',
  record: null,
  mine: false,
  effect: null,
  keptAs: null,
})
const effect = { kind: 'moves', status: 'stabilised', date: '2020-01-01', isBack: true } as const
const all = [
  compared('stated'),
  compared('suggested', { from: 'words', why: { rule: 'words', words: ['closed'], weighed: [] } }),
  compared('inferred', { basis: 'inferred' }),
]

function show(list: readonly Compared[]): void {
  const view: PanelView = { negotiations: [], source: 'pwa', compared: list, articles: [], members: [] }
  const report: PageReport = {
    place: { url: 'https://www.wto.org/a.htm', title: 'A', lang: 'en', published: null },
    pageDay: null,
    claimsRead: true,
    on: true,
    isPdf: false,
    showsThen: false,
    named: [],
    claims: list.map(({ claim }) => claim),
  }
  const shown = { view, report, page: { tabId: 1, url: 'https://www.wto.org/a.htm', title: 'A' }, saved: [] }
  render(
    <>
      <Claims {...shown} />
      <Suggestions {...shown} />
    </>,
    place,
  )
}
const articlesIn = (list: string) =>
  [...place.querySelectorAll<HTMLElement>(`#${list} li`)].map(({ dataset }) => dataset.article)

it('lists suggestions and what is inferred apart, each with its label', () => {
  show(all)
  expect(articlesIn('claims')).toEqual(['stated'])
  expect(articlesIn('suggestions')).toEqual(['suggested', 'inferred'])
  expect([...place.querySelectorAll('.check')].map(({ textContent }) => textContent)).toEqual([
    'suggestion',
    'inferred',
  ])
})

it('saves with others only what the page states', () => {
  show(all)
  expect(place.querySelector('#keep-new-public')?.textContent).toContain('_one 1')
  show(all.slice(1))
  expect(place.querySelector('#keep-new-public')).toBeNull()
})

it('counts only what the page states in its summary', () => {
  expect(verdict(all)).toBe('Verdict_new_one 1.')
  expect(verdict(all.slice(1))).toBe('verdict_none')
})

it('says why: the kind of rule with its words, and those that weighed most', () => {
  show(all)
  expect([...place.querySelectorAll('#claims .why p')].map(({ textContent }) => textContent)).toEqual([
    'why_said quoted was closed',
    'why_weighed quoted text and quoted closed',
  ])
  expect(place.querySelector('#suggestions .why p')?.textContent).toBe('why_words quoted closed')
})

it.each([
  [{ ...effect, isBack: false }, 'effect_moves stated stabilised clean'],
  [{ ...effect, kind: 'first', status: null, date: null, isBack: false }, 'effect_first stated  clean'],
  [{ ...effect, kind: 'confirms', status: 'clean', isBack: false }, 'effect_confirms clean 1 Jan 2020'],
  [{ ...effect, kind: 'older', isBack: false }, 'effect_older stabilised 1 Jan 2020'],
] as const)('says of each status that it offers what saving it does: %o', (told, text) => {
  show([{ ...compared('stated'), effect: told }])
  expect(place.querySelector('#claims .acts .effect')?.textContent).toBe(text)
  show([{ ...compared('stated'), effect: told, keptAs: 'one' }])
  expect(place.querySelector('#claims .acts .effect')).toBeNull()
})

it('names what saving would take back, and saves it at the second press', async () => {
  show([compared('stated'), { ...compared('later'), relation: 'newer', effect }])
  const button = () => place.querySelector<HTMLButtonElement>('#keep-new-public')
  expect(place.querySelector('.bar .back')?.textContent).toBe('effect_moves later stabilised clean')
  button()?.click()
  await expect.poll(() => button()?.textContent).toBe('panel_press_again')
  expect(saveAll).not.toHaveBeenCalled()
  button()?.click()
  expect(saveAll).toHaveBeenCalledOnce()
  expect(saveAll.mock.calls[0]?.[0]).toHaveLength(2)
})

it('is sorted by the difference from the data, or as on the page, which is remembered', async () => {
  const list: readonly Compared[] = [{ ...compared('same'), relation: 'same' }, compared('new')]
  show(list)
  expect(articlesIn('claims')).toEqual(['new', 'same'])
  const choice = place.querySelector<HTMLSelectElement>('#statement-order')
  if (!choice) throw new Error('no choice of the order')
  choice.value = 'page'
  choice.dispatchEvent(new Event('change', { bubbles: true }))
  await expect.poll(() => articlesIn('claims')).toEqual(['same', 'new'])
  expect(localStorage.getItem('statement-order')).toBe('page')
})

it('notes a wrong reading on the device, exports it as a test case, and takes the note back', async () => {
  show([compared('stated', { paragraph: 'On spam: The text was closed.' })])
  const button = () => place.querySelector<HTMLButtonElement>('#claims [aria-pressed]')
  button()?.click()
  await expect.poll(() => button()?.textContent).toBe('panel_noted_wrong')
  expect(JSON.parse(localStorage.getItem('wrong-readings') ?? '')).toHaveLength(1)
  const [example] = readTestCases(testCases(wrongReadings.value))
  expect(example?.passage).toMatchObject({ text: 'On spam: The text was closed.', about: true })
  expect(example?.gold).toMatchObject({ mentions: [{ id: 'spam', start: 3 }], statuses: [] })
  button()?.click()
  await expect.poll(() => button()?.textContent).toBe('panel_not_right')
  expect(wrongReadings.value).toEqual([])
})
