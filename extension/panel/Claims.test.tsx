// @vitest-environment happy-dom
/** Statements of the page: grouped, one *Save* each, told once, refused and brought back; suggestions on request alone. */
import { render } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Compared, Layer, NotedReading, PageClaim, PageReport, PanelView } from '../messages'

const asked: [name: string, params: unknown][] = []
vi.mock('../i18n', () => ({
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  formatted: (key: string) => key,
}))
vi.mock('../browser', () => ({
  uiLanguage: () => 'en',
  ask: async (name: string, params: unknown) => void asked.push([name, params]),
  askReader: async () => [{ kind: 'article', id: 'spam', start: 3, end: 7, text: 'spam' }],
  featuresOnPage: async () => [[3, 9]],
}))
const saveRead = vi.fn(async (_: readonly Compared[], __: readonly object[]) => {})
vi.mock('./form/captures', () => ({
  draftOf: (one: Compared) => ({ article: one.claim.article }),
  saveRead,
  undo: async () => {},
}))
const problems: unknown[] = []
const askSuggestions = vi.fn(async (_: number, __: boolean) => {})
vi.mock('./state', async () => {
  const { signal } = await import('@preact/signals')
  return {
    act: (run: () => Promise<void>) => void run().catch((error) => problems.push(error)),
    askSuggestions,
    lastRefused: signal(null),
    refresh: async () => {},
    settings: { value: { pwaUrl: 'https://plenary.example/' } },
  }
})
const { Claims, OrderChoice, Suggestions } = await import('./Claims')
const { LastRefused, Refused } = await import('./Refused')
const { closeForm, openedForm } = await import('./form/opened-form')
const { picked, pickOn } = await import('./picking')
const { lastRefused } = await import('./state')
const { verdict } = await import('./verdict')

const place = document.createElement('div')
document.body.append(place)
beforeEach(() => {
  asked.length = 0
  problems.length = 0
  saveRead.mockClear()
  picked.value = null
  closeForm()
})
afterEach(() => render(null, place))

const compared = (article: string, over: Partial<PageClaim> = {}): Compared => ({
  claim: {
    key: `${article} ${over.status ?? ''}${over.quote ?? ''}`,
    negotiation: 'talks',
    article,
    status: 'clean',
    phase: 'clean',
    quote: `The text on ${article} was closed.`,
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
const suggested = compared('suggested', { from: 'words', why: { rule: 'words', words: ['closed'], weighed: [] } })
const inferred = compared('inferred', { basis: 'inferred' })
const all = [compared('stated'), suggested, inferred]

const report = (list: readonly Compared[], showsSuggestions = false): PageReport => ({
  place: { url: 'https://www.wto.org/a.htm', title: 'A', lang: 'en', published: null },
  pageDay: null,
  claimsRead: true,
  on: true,
  isPdf: false,
  showsThen: false,
  showsSuggestions,
  named: [],
  claims: list.map(({ claim }) => claim),
})

interface Over {
  readonly layer?: Layer | null
  readonly refused?: readonly PageClaim[]
}

function show(list: readonly Compared[], { layer = 'public', refused = [] }: Over = {}): void {
  const view: PanelView = { negotiations: [], source: 'pwa', compared: list, articles: [], members: [] }
  const shown = {
    ...{
      view,
      report: report(list),
      page: { tabId: 1, url: 'https://www.wto.org/a.htm', title: 'A' },
      saved: [],
      layer,
    },
    refused: refused.map((claim) => ({ id: 'note-1', claim })),
  }
  render(
    <>
      <OrderChoice />
      <Claims {...shown} />
      <Suggestions {...shown} />
      <Refused {...shown} />
      <LastRefused {...shown} />
    </>,
    place,
  )
}
const articlesIn = (list: string) =>
  [...place.querySelectorAll<HTMLElement>(`#${list} [data-article]`)].map(({ dataset }) => dataset.article)
const textsIn = (selector: string) => [...place.querySelectorAll(selector)].map(({ textContent }) => textContent)
const press = (selector: string) => place.querySelector<HTMLElement>(selector)?.click()
const item = (name: string, within = '#claims') =>
  [...place.querySelectorAll<HTMLElement>(`${within} .items button`)].find(({ textContent }) => textContent === name)

it('lists what is stated and what is inferred, and folds the suggestions until they are asked for', async () => {
  show(all)
  expect([articlesIn('claims'), articlesIn('suggestions')]).toEqual([['stated', 'inferred'], ['suggested']])
  expect(textsIn('.check')).toEqual(['check-inferred', 'check-suggestion'])
  const fold = place.querySelector<HTMLDetailsElement>('#suggestions')
  expect([fold?.open, fold?.querySelector('summary')?.textContent]).toEqual([false, 'panel-uncertain 1'])
  if (fold) fold.open = true
  await expect.poll(() => askSuggestions.mock.calls).toEqual([[1, true]])
})

it('has two controls a statement: Save, and a menu of the rest', () => {
  show([compared('stated')])
  const controls = [...place.querySelectorAll('#claims :is(button, a, input, select, summary)')]
  const shown = controls.filter((one) => !one.closest('.items') && !one.matches('.nm'))
  expect(shown.map(({ textContent }) => textContent?.trim())).toEqual(['…', 'save'])
  expect(textsIn('#claims .items button')).toEqual(['panel-edit', 'panel-show', 'why', 'analyse-not-right'])
  expect(textsIn('#claims .layer')).toEqual(['visibility-public'])
})

it('saves as what was chosen on the page, and asks where nothing was', async () => {
  show([compared('stated')], { layer: null })
  press('#claims .acts button')
  await expect.poll(() => problems.map(String)).toEqual(['Error: error-layer'])
  expect(saveRead).not.toHaveBeenCalled()
  show([compared('stated')])
  press('#claims .acts button')
  await expect.poll(() => saveRead.mock.calls.map(([, drafts]) => drafts)).toEqual([[{ article: 'stated' }]])
})

it('opens the form for a statement without a date, and saves none', () => {
  show([{ ...compared('stated', { day: null }), relation: 'undated' }])
  press('#claims .acts button')
  expect(saveRead).not.toHaveBeenCalled()
  expect(openedForm.value?.selected).toMatchObject({ claims: [{ article: 'stated', day: null }], pageDay: null })
})

const SENTENCE = { quote: 'The texts on one, two and three were closed.' }

it('has a sentence on several articles once, saved by one press, with a tick each from four on', async () => {
  show(['one', 'two', 'three'].map((article) => compared(article, SENTENCE)))
  expect(textsIn('#claims blockquote')).toHaveLength(1)
  expect([articlesIn('claims'), textsIn('#claims .acts button')]).toEqual([['one', 'two', 'three'], ['panel-save 3']])
  press('#claims .acts button')
  await expect.poll(() => saveRead.mock.calls.map(([rows]) => rows.length)).toEqual([3])
  show(['one', 'two', 'three', 'four'].map((article) => compared(article, SENTENCE)))
  expect(textsIn('#claims .acts button')).toEqual(['panel-save 4'])
  press('#claims [data-article="three"] input')
  await expect.poll(() => textsIn('#claims .acts button')).toEqual(['panel-save 3'])
  press('#claims .acts button')
  await expect
    .poll(() => saveRead.mock.calls.at(-1)?.[1])
    .toEqual([{ article: 'one' }, { article: 'two' }, { article: 'four' }])
})

it('saves what is inferred in a sentence by itself', () => {
  show([compared('one', SENTENCE), compared('two', SENTENCE), compared('three', { ...SENTENCE, basis: 'inferred' })])
  expect(textsIn('#claims .acts button')).toEqual(['save', 'panel-save 2'])
})

it('names an article with several sentences once', () => {
  show([compared('spam', { quote: 'One.' }), compared('spam', { quote: 'Two.', status: 'parked' })])
  expect([textsIn('#claims .nm'), textsIn('#claims blockquote')]).toEqual([['spam'], ['quoted One.', 'quoted Two.']])
})

it('tells once what the data have already', () => {
  const same = ['one', 'two'].map((article): Compared => ({ ...compared(article), relation: 'same' }))
  show([...same, compared('new'), { ...compared('kept'), relation: 'same', keptAs: 'id-1' }])
  expect(articlesIn('claims')).toEqual(['new', 'kept'])
  expect(textsIn('#known summary')[0]).toBe('panel-known 2 one and two')
})

it('has no bulk: from four new ones on they are ticked, and no suggestion or inferred one among them', async () => {
  const news = ['one', 'two', 'three'].map((article) => compared(article))
  show([...news, suggested, inferred])
  expect(place.querySelector('#pick')).toBeNull()
  show([...news, compared('four'), suggested, inferred])
  press('#pick')
  await expect.poll(() => place.querySelectorAll('#claims .acts input').length).toBe(4)
  expect(place.querySelectorAll('#suggestions .acts input').length).toBe(0)
  expect(place.querySelector<HTMLButtonElement>('#save-picked')?.disabled).toBe(true)
  press('#claims [data-article="two"] input')
  press('#claims [data-article="four"] input')
  await expect.poll(() => place.querySelector('#save-picked')?.textContent).toBe('panel-save 2')
  press('#save-picked')
  await expect
    .poll(() => saveRead.mock.calls.map(([, drafts]) => drafts))
    .toEqual([[{ article: 'two' }, { article: 'four' }]])
  await expect.poll(() => picked.value).toBeNull()
})

it('counts only what the page states in its summary', () => {
  expect(verdict(all)).toBe('Verdict-new 1.')
  expect(verdict(all.slice(1))).toBe('verdict-none')
})

it('says why on request: the kind of rule with its words, and those that weighed most', async () => {
  show(all)
  item('why')?.click()
  await expect
    .poll(() => textsIn('#claims .why p'))
    .toEqual(['why-said quoted was closed', 'why-weighed quoted text and quoted closed'])
  item('why', '#suggestions')?.click()
  await expect.poll(() => textsIn('#suggestions .why p')).toEqual(['why-words quoted closed'])
})

it.each([
  [{ ...effect, isBack: false }, 'card-effect-moves stated stabilised clean'],
  [{ ...effect, kind: 'first', status: null, date: null, isBack: false }, 'card-effect-first stated  clean'],
  [{ ...effect, kind: 'confirms', status: 'clean', isBack: false }, 'card-effect-confirms clean 1 Jan 2020'],
  [{ ...effect, kind: 'older', isBack: false }, 'card-effect-older stabilised 1 Jan 2020'],
] as const)('says of each status that it offers what saving it does: %o', (told, text) => {
  show([{ ...compared('stated'), effect: told }])
  expect(place.querySelector('#claims .acts .effect')?.textContent).toBe(text)
  show([{ ...compared('stated'), effect: told, keptAs: 'one' }])
  expect(place.querySelector('#claims .acts .effect')).toBeNull()
})

it('names what saving would take back, and saves it at the second press', async () => {
  show([{ ...compared('later'), relation: 'newer', effect }])
  const button = () => place.querySelector<HTMLButtonElement>('#claims .acts button')
  expect(place.querySelector('#claims .back')?.textContent).toBe('card-effect-moves later stabilised clean')
  button()?.click()
  await expect.poll(() => button()?.textContent).toBe('panel-press-again')
  expect(saveRead).not.toHaveBeenCalled()
  button()?.click()
  await expect.poll(() => saveRead.mock.calls.length).toBe(1)
})

it('shows a speaker of another sentence as such, to be confirmed', async () => {
  const speaker = { person: 'Ana Ruiz', role: null, members: [] }
  show([compared('own', { speaker }), compared('other', { speaker: { ...speaker, from: 'before' } })])
  expect(textsIn('#claims blockquote small')).toEqual(['form-said-by Ana Ruiz'])
  expect(textsIn('#claims .confirm')).toEqual(['said-elsewhere form-said-by Ana Ruiz'])
  expect(place.querySelector<HTMLInputElement>('.confirm input')?.checked).toBe(false)
  press('.confirm input')
  await expect.poll(() => place.querySelector<HTMLInputElement>('.confirm input')?.checked).toBe(true)
})

it('is sorted by the difference from the data, or as on the page, which is remembered', async () => {
  show([{ ...compared('older'), relation: 'older' }, compared('new')])
  expect(articlesIn('claims')).toEqual(['new', 'older'])
  const choice = place.querySelector<HTMLSelectElement>('#statement-order')
  if (!choice) throw new Error('no choice of the order')
  choice.value = 'page'
  choice.dispatchEvent(new Event('change', { bubbles: true }))
  await expect.poll(() => articlesIn('claims')).toEqual(['older', 'new'])
  expect(localStorage.getItem('statement-order')).toBe('page')
})

it('takes a reading out as not right, teaches that without its words, and brings it back', async () => {
  const one = compared('stated', { paragraph: 'On spam: The text was closed.' })
  show([one])
  item('analyse-not-right')?.click()
  await expect.poll(() => asked.map(([name]) => name)).toEqual(['refuse', 'learn'])
  const [[, refused], [, learnt]] = asked as [[string, { note: NotedReading }], [string, object]]
  expect(refused.note).toMatchObject({ article: 'stated', phase: 'clean', text: 'On spam: The text was closed.' })
  expect(refused.note.mentions).toMatchObject([{ id: 'spam', start: 3 }])
  const { id } = refused.note
  expect(learnt).toEqual({
    lessons: [{ of: id, kind: 'explicit', deed: 'refused', outcome: 'none', features: [3, 9] }],
  })
  expect(lastRefused.value).toEqual({ id, claim: one.claim })
  lastRefused.value = { id: 'note-1', claim: one.claim }
  show([], { refused: [one.claim] })
  expect(textsIn('#refused-now span')).toEqual(['panel-taken-out stated, phase-clean'])
  press('#refused-now button')
  await expect.poll(() => asked.at(-1)).toEqual(['takeBack', { ids: ['note-1'] }])
})

it('forgets what was ticked on another page, and confirms no other speaker in the place of one', async () => {
  pickOn('https://www.wto.org/a.htm')
  const speaker = { person: 'Ana Ruiz', role: null, members: [], from: 'before' } as const
  const one = compared('one', { speaker })
  const ticks = () =>
    [...place.querySelectorAll<HTMLInputElement>('#claims :is(.confirm, .acts) input')].map(({ checked }) => checked)
  picked.value = new Set()
  show([one])
  press('.confirm input')
  press('#claims .acts input')
  await expect.poll(ticks).toEqual([true, true])
  // Of another person, and of another sentence: where it stands is the same.
  show([compared('one', { speaker: { ...speaker, person: 'Eva Sol' } })])
  await expect.poll(ticks).toEqual([false, true])
  show([{ ...one, claim: { ...one.claim, quote: 'It was parked.' } }])
  await expect.poll(ticks).toEqual([false, false])
  show([one])
  await expect.poll(ticks).toEqual([true, true])
  for (const url of ['https://www.wto.org/b.htm', 'https://www.wto.org/a.htm']) {
    pickOn(url)
    expect(picked.value).toBeNull()
    picked.value = new Set()
    await expect.poll(ticks).toEqual([false, false])
  }
})
