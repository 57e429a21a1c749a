// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, it, vi } from 'vitest'
import type { Draft, PageClaim, Selected } from '../../messages'

let layer: 'public' | 'private' | null = null
vi.mock('../../i18n', () => ({
  t: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  formatted: (key: string) => key,
}))
vi.mock('../../browser', () => ({
  uiLanguage: () => 'en',
  ask: async () => layer,
}))
const kept = vi.fn(async (_: readonly Draft[]) => ['entry-id-1'])
let lookup = async (): Promise<void> => {}
let lookups = 0
const teachHere = vi.fn(async (_: readonly object[]) => {})
vi.mock('./captures', () => ({ saveAll: kept, teachHere, today: () => '2026-11-24' }))
vi.mock('../state', () => ({
  act: (run: () => Promise<void>) => void run().catch(() => {}),
  articlesOn: async (_: string, day: string) => [day < '2021-07-01' ? 'former' : 'next', 'other'],
  choices: async () => ({
    articles: ['former', 'next', 'other'].map((id) => ({ id, name: id })),
    members: [
      { id: 'jp', name: 'Japan' },
      { id: 'br', name: 'Brazil' },
    ],
    statuses: [
      { id: 'clean', name: 'Clean', phase: 'clean' },
      { id: 'stabilised', name: 'Stabilised', phase: 'concluded' },
    ],
    roles: [{ id: 'facilitator', name: 'Facilitator' }],
  }),
  effectOfDraft: async ({ article }: { article: string }) => {
    lookups++
    await lookup()
    return article === 'next' ? { kind: 'moves', status: 'stabilised', date: '2020-01-01', isBack: true } : null
  },
  negotiations: async () => ({
    chosenIn: 'pwa',
    all: ['talks', 'others'].map((id) => ({ id, name: id, isOn: true, sites: [], unreadFeeds: [] })),
  }),
  chooseLayer: async (_: string, chosen: 'public' | 'private') => {
    layer = chosen
  },
}))
const { CaptureForm } = await import('./CaptureForm')
const { OpenedForm } = await import('./OpenedForm')
const { closeForm, openForm } = await import('./opened-form')

const place = document.createElement('div')
document.body.append(place)
const selected: Selected = {
  quote: 'The text was closed.',
  paragraph: 'The text was closed.',
  paragraphNumber: 1,
  place: { url: 'https://www.wto.org/a.htm', title: 'A', lang: 'en', published: null },
  claims: [],
  negotiation: 'talks',
  articles: [],
  pageDay: '2021-06-30',
}
function change(selector: string, value: string) {
  const field = place.querySelector<HTMLInputElement>(selector)
  if (!field) throw new Error(`no ${selector}`)
  field.value = value
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }))
}
const offered = () => [...place.querySelectorAll<HTMLOptionElement>('#f-article option')].map(({ value }) => value)

it('offers the articles in force on its day, and the chosen one', async () => {
  render(<CaptureForm selected={selected} />, place)
  await expect.poll(offered).toEqual(['', 'former', 'other'])
  change('#f-date', '2021-07-01')
  await expect.poll(offered).toEqual(['', 'next', 'other'])
  // While it has no date, the last one counts.
  change('#f-date', '')
  await expect.poll(offered).toEqual(['', 'next', 'other'])
  change('#f-article', 'next')
  change('#f-date', '2021-06-30')
  await expect.poll(offered).toEqual(['', 'former', 'next', 'other'])
  expect(place.querySelector<HTMLSelectElement>('#f-article')?.value).toBe('next')
})

const submit = () =>
  place.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
const alerted = () => place.querySelector('[role="alert"]')?.textContent
const layers = () => [...place.querySelectorAll<HTMLInputElement>('[name="form-visibility"]')]

it('asks for the visibility, preselects none, and remembers it for the page', async () => {
  render(null, place)
  render(<CaptureForm selected={selected} />, place)
  await expect.poll(offered).toContain('other')
  expect(layers().map(({ value, checked }) => [value, checked])).toEqual([
    ['public', false],
    ['private', false],
  ])
  change('#f-article', 'other')
  change('#f-status', 'clean')
  submit()
  await expect.poll(alerted).toBe('error-layer')
  expect([kept.mock.calls, document.activeElement]).toEqual([[], layers()[0]])
  layers()[1]?.click()
  submit()
  await expect.poll(() => kept.mock.calls).toMatchObject([[[{ article: 'other', layer: 'private' }]]])
  render(null, place)
  render(<CaptureForm selected={selected} />, place)
  await expect.poll(() => layers().map(({ checked }) => checked)).toEqual([false, true])
})

it('opens with a position that was read, and saves it', async () => {
  render(null, place)
  kept.mockClear()
  render(
    <CaptureForm selected={{ ...selected, claims: [], articles: ['other'], members: ['jp'], stance: 'opposes' }} />,
    place,
  )
  await expect.poll(offered).toContain('other')
  await expect.poll(() => layers().map(({ checked }) => checked)).toEqual([false, true])
  expect(place.querySelector<HTMLSelectElement>('#f-stance')?.value).toBe('opposes')
  submit()
  await expect.poll(() => kept.mock.calls).toMatchObject([[[{ article: 'other', member: 'jp', stance: 'opposes' }]]])
})

it('has no date but the page’s, and asks for it', async () => {
  render(null, place)
  kept.mockClear()
  render(<CaptureForm selected={{ ...selected, pageDay: null, articles: ['other'] }} />, place)
  await expect.poll(offered).toContain('other')
  expect(place.querySelector<HTMLInputElement>('#f-date')?.value).toBe('')
  expect(place.textContent).toContain('form-no-day')
  change('#f-status', 'clean')
  await expect.poll(() => layers().map(({ checked }) => checked)).toEqual([false, true])
  submit()
  await expect.poll(alerted).toBe('error-date')
  expect([kept.mock.calls, document.activeElement?.id]).toEqual([[], 'f-date'])
  change('#f-date', '2021-07-03')
  await expect.poll(offered).toContain('next')
  submit()
  await expect.poll(() => kept.mock.calls).toMatchObject([[[{ article: 'other', date: '2021-07-03' }]]])
})

const speaker = { person: 'Ana Ruiz', role: 'facilitator', members: ['jp'] }
const claim = (from?: 'before'): PageClaim => ({
  ...{ key: 'one', negotiation: 'talks', article: 'other', status: 'clean', phase: 'clean', day: '2021-06-30' },
  ...{ quote: selected.quote, paragraph: selected.paragraph, paragraphNumber: 1 },
  speaker: { ...speaker, ...(from && { from }) },
})
const shownIn = (selector: string) => place.querySelector<HTMLInputElement>(selector)?.value
const membersShown = () => [...place.querySelectorAll<HTMLElement>('[data-member]')].map((one) => one.dataset.member)
const press = (selector: string) => place.querySelector<HTMLElement>(selector)?.click()

it.each<[string, 'before' | undefined, () => void, typeof speaker]>([
  ['as the sentence has it', undefined, () => {}, speaker],
  ['with another member', undefined, () => change('#f-members', 'brazil'), { ...speaker, members: ['jp', 'br'] }],
  ['without its member', undefined, () => press('[data-member="jp"]'), { ...speaker, members: [] }],
  ['in another role', undefined, () => change('#f-role', 'Chair'), { ...speaker, role: 'Chair' }],
  ['with spaces around a role', undefined, () => change('#f-role', ' Facilitator '), speaker],
  ['with spaces around a person', undefined, () => change('#f-person', ' Eva Sol '), { ...speaker, person: 'Eva Sol' }],
])('saves who said it %s', async (_, from, act, expected) => {
  render(null, place)
  kept.mockClear()
  render(<CaptureForm selected={{ ...selected, claims: [claim(from)] }} />, place)
  await expect.poll(() => place.querySelector<HTMLInputElement>('#f-role')?.value).toBe('Facilitator')
  act()
  await expect.poll(() => layers().map(({ checked }) => checked)).toEqual([false, true])
  submit()
  await expect.poll(() => kept.mock.calls).toMatchObject([[[{ article: 'other', speaker: expected }]]])
})

it.each([false, true])('saves a speaker of another sentence only once that was confirmed: %s', async (isConfirmed) => {
  render(null, place)
  kept.mockClear()
  render(<CaptureForm selected={{ ...selected, claims: [claim('before')] }} />, place)
  await expect.poll(() => place.querySelector('#use-speaker')?.textContent).toContain('Ana Ruiz, Facilitator, Japan')
  if (isConfirmed) press('#use-speaker')
  await expect.poll(() => place.querySelector('#use-speaker') === null).toBe(isConfirmed)
  submit()
  const nobody = { person: null, role: null, members: [] }
  await expect.poll(() => kept.mock.calls).toMatchObject([[[{ speaker: isConfirmed ? speaker : nobody }]]])
})

it('saves a position of each member that it names, and asks for what is missing', async () => {
  render(null, place)
  kept.mockClear()
  layer = 'public'
  render(<CaptureForm selected={{ ...selected, articles: ['other'], members: ['jp'] }} />, place)
  await expect.poll(offered).toContain('other')
  press('[name="kind"][value="position"]')
  await expect.poll(() => place.querySelectorAll('[data-member]').length).toBe(1)
  submit()
  await expect.poll(alerted).toBe('add-error-choose')
  expect(document.activeElement?.id).toBe('f-stance')
  change('#f-stance', 'opposes')
  change('#f-members', 'Brazil')
  submit()
  const about = { article: 'other', stance: 'opposes', date: '2021-06-30', layer: 'public' }
  await expect
    .poll(() => kept.mock.calls)
    .toMatchObject([
      [
        [
          { ...about, member: 'jp' },
          { ...about, member: 'br' },
        ],
      ],
    ])
})

it.each<[string, 'public' | 'private', PageClaim[], object[]]>([
  ['read as it is', 'public', [claim()], [{ deed: 'saved', outcome: 'clean', of: 'entry-id-1' }]],
  ['not read', 'public', [], [{ deed: 'missed', kind: 'explicit', outcome: 'clean' }]],
  ['private', 'private', [claim()], []],
])('teaches what was %s', async (_, chosen, claims, lessons) => {
  render(null, place)
  teachHere.mockClear()
  layer = chosen
  render(<CaptureForm selected={{ ...selected, articles: ['other'], claims }} />, place)
  await expect.poll(offered).toContain('other')
  change('#f-status', 'clean')
  await expect.poll(() => layers().some(({ checked }) => checked)).toBe(true)
  submit()
  await expect.poll(() => teachHere.mock.calls).toMatchObject([[lessons]])
})

it('says the effect of saving, and takes an article back at the second press alone', async () => {
  render(null, place)
  kept.mockClear()
  render(<CaptureForm selected={{ ...selected, pageDay: '2021-07-02' }} />, place)
  await expect.poll(offered).toContain('next')
  place.querySelector<HTMLInputElement>('[name="form-visibility"][value="private"]')?.click()
  change('#f-article', 'next')
  change('#f-status', 'clean')
  await expect.poll(() => place.querySelector('#effect')?.textContent).toBe('card-effect-moves next Stabilised Clean')
  const save = () => place.querySelector('[form="capture"]')?.textContent
  submit()
  await expect.poll(save).toBe('panel-press-again')
  change('#f-date', '2021-07-03')
  await expect.poll(save).toBe('save')
  await expect.poll(() => place.querySelector('#effect')).not.toBeNull()
  submit()
  await expect.poll(save).toBe('panel-press-again')
  expect(kept).not.toHaveBeenCalled()
  submit()
  await expect.poll(() => kept.mock.calls).toMatchObject([[[{ article: 'next', date: '2021-07-03' }]]])
  render(null, place)
})

it.each<[string, () => typeof lookup]>([
  ['is pending', () => () => new Promise((found) => setTimeout(found, 100))],
  [
    'has failed',
    () => {
      let isFirst = true
      return async () => {
        if (!isFirst) return
        isFirst = false
        throw new Error('not now')
      }
    },
  ],
])('takes no article back at the first press while the lookup of the status %s', async (_, make) => {
  kept.mockClear()
  render(<CaptureForm selected={{ ...selected, pageDay: '2021-07-02' }} />, place)
  await expect.poll(offered).toContain('next')
  place.querySelector<HTMLInputElement>('[name="form-visibility"][value="private"]')?.click()
  change('#f-article', 'next')
  await expect.poll(() => place.querySelector<HTMLSelectElement>('#f-article')?.value).toBe('next')
  lookup = make()
  lookups = 0
  change('#f-status', 'clean')
  await expect.poll(() => lookups).toBe(1)
  place.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))
  await expect.poll(() => place.querySelector('#effect b')).not.toBeNull()
  await expect.poll(() => place.querySelector('[form="capture"]')?.textContent).toBe('panel-press-again')
  expect(kept).not.toHaveBeenCalled()
  render(null, place)
  lookup = async () => {}
})

it.each<[string, Partial<Selected>, date: string, isAsked: boolean]>([
  ['of the page without a statement', {}, '2021-06-30', false],
  ['of its statement', { claims: [{ ...claim(), day: '2021-05' }] }, '2021-05', false],
  ['none, where the statement is of another time', { claims: [{ ...claim(), day: null }] }, '', true],
])('opens with the date %s', async (_, over, date, isAsked) => {
  render(<CaptureForm selected={{ ...selected, ...over }} />, place)
  await expect.poll(() => shownIn('#f-date')).toBe(date)
  expect(place.textContent?.includes('form-no-day')).toBe(isAsked)
  render(null, place)
})

it('asks for article and status again in another negotiation, to which the read ones may be unknown', async () => {
  kept.mockClear()
  render(<CaptureForm selected={{ ...selected, claims: [claim()] }} />, place)
  await expect.poll(() => shownIn('#f-status')).toBe('clean')
  const read = () => [shownIn('#f-article'), shownIn('#f-status'), shownIn('#f-person'), membersShown()]
  expect(read()).toEqual(['other', 'clean', 'Ana Ruiz', ['jp']])
  await expect.poll(() => shownIn('#f-negotiation')).toBe('talks')
  change('#f-negotiation', 'others')
  await expect.poll(read).toEqual(['', '', '', []])
  change('#f-article', 'other')
  submit()
  await expect.poll(alerted).toBe('error-status')
  expect(kept).not.toHaveBeenCalled()
  change('#f-negotiation', 'talks')
  await expect.poll(read).toEqual(['other', 'clean', 'Ana Ruiz', ['jp']])
  render(null, place)
})

it.each<[string, PageClaim['speaker'], named: string[], members: string[]]>([
  ['its participant', { ...speaker, role: 'participant' }, ['br', 'jp'], ['jp']],
  ['its speaker without a role', { ...speaker, role: null }, ['br'], ['jp']],
  ['no facilitator', speaker, [], []],
  ['no chair, who is named with others', { ...speaker, role: 'chair' }, ['jp', 'br'], ['br']],
  ['the named, where nobody speaks', { person: null, role: null, members: [] }, ['br'], ['br']],
])('has a position of %s', async (_, said, named, members) => {
  render(<CaptureForm selected={{ ...selected, members: named, claims: [{ ...claim(), speaker: said }] }} />, place)
  await expect.poll(() => shownIn('#f-status')).toBe('clean')
  press('[name="kind"][value="position"]')
  await expect.poll(() => place.querySelector('#f-stance')).not.toBeNull()
  expect(membersShown()).toEqual(members)
  render(null, place)
})

it('keeps who said a status, and whose position it is, while the other is shown', async () => {
  render(<CaptureForm selected={{ ...selected, members: ['br'], claims: [claim()] }} />, place)
  await expect.poll(() => shownIn('#f-person')).toBe('Ana Ruiz')
  change('#f-person', 'Eva Sol')
  press('[name="kind"][value="position"]')
  await expect.poll(membersShown).toEqual(['br'])
  change('#f-members', 'Japan')
  await expect.poll(membersShown).toEqual(['br', 'jp'])
  press('[name="kind"][value="status"]')
  await expect.poll(() => [shownIn('#f-person'), membersShown()]).toEqual(['Eva Sol', ['jp']])
  press('[name="kind"][value="position"]')
  await expect.poll(membersShown).toEqual(['br', 'jp'])
  render(null, place)
})

it('begins anew with each opening, also with the same words', async () => {
  openForm(selected)
  render(<OpenedForm />, place)
  await expect.poll(offered).toContain('other')
  change('#f-note', 'Mine')
  expect(shownIn('#f-note')).toBe('Mine')
  openForm({ ...selected })
  await expect.poll(() => shownIn('#f-note')).toBe('')
  closeForm()
  await expect.poll(() => place.querySelector('dialog')).toBeNull()
  render(null, place)
})

it.each<[string, PageClaim['basis'], () => void, { basis?: string; note?: string }]>([
  ['what is inferred with its reason', 'inferred', () => {}, { basis: 'inferred', note: 'analyse-inferred-reason' }],
  [
    'with it where none is entered',
    'inferred',
    () => change('#f-note', ' '),
    { basis: 'inferred', note: 'analyse-inferred-reason' },
  ],
  ['with the reason entered', 'inferred', () => change('#f-note', 'Mine '), { basis: 'inferred', note: 'Mine' }],
  ['what is entered without it', 'inferred', () => change('#f-status', 'stabilised'), {}],
  ['what is stated without it', undefined, () => {}, {}],
])('saves %s', async (_, basis, act, expected) => {
  kept.mockClear()
  layer = 'private'
  render(<CaptureForm selected={{ ...selected, claims: [{ ...claim(), basis }] }} />, place)
  await expect.poll(() => layers().map(({ checked }) => checked)).toEqual([false, true])
  await expect.poll(() => shownIn('#f-note')).toBe(basis ? 'analyse-inferred-reason' : '')
  act()
  submit()
  await expect.poll(() => kept.mock.calls.length).toBe(1)
  const [draft] = kept.mock.calls[0]?.[0] ?? []
  expect({ basis: draft?.basis, note: draft?.note }).toEqual({ basis: undefined, note: undefined, ...expected })
  render(null, place)
})
