// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { showMember } from '../../../testing/delegation/memory-delegation'
import { eventually } from '../../../testing/eventually'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { fails, type Save, store } from '../../../testing/saving-store'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { parseAddress } from '../../model/address'
import { closeOverlay } from '../../model/navigation'
import { address, appData, today } from '../../model/state'
import { dismissMessage, showMessage, undoMessage } from '../../model/typed/undo'
import { announce } from '../../store/changes'
import { ownMembership } from '../../sync/model'
import { AddStatusSheet } from './AddStatusSheet'
import { type Draft, emptyDraft } from './draft'
import { readDraft, storeDraft } from './saved-draft'

vi.mock('../../store', async (original) => (await import('../../../testing/saving-store')).savingStore(original))
vi.mock('../../model/navigation', async (original) => ({
  ...(await original<typeof import('../../model/navigation')>()),
  closeOverlay: vi.fn(),
}))

const place = document.createElement('div')
const button = () => place.querySelector<HTMLButtonElement>('button[type="submit"]')
const announced: Save = async (entries) => {
  announce({ type: 'kept', records: entries })
  return entries
}

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
beforeEach(() => {
  ownMembership.value = null
  vi.mocked(closeOverlay).mockClear()
  dismissMessage()
  appData.value = stateWith(fixturePack)
  const typed = { article: 'spam', status: 'parked', layer: 'public', quote: 'Set aside.' } as const
  storeDraft({ ...emptyDraft('2026-11-24'), ...typed })
  render(null, place)
  render(<AddStatusSheet />, place)
})
const submit = () => place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))

it.each<[string, Save]>([
  ['announced', announced],
  // A retry after a lost connection finds the entry written and announces nothing.
  ['not announced', async () => []],
])('closes once, and can be undone, when the entry is saved and %s', async (_, save) => {
  store.save = save
  submit()
  await eventually(() => expect(closeOverlay).toHaveBeenCalledOnce())
  expect(undoMessage.value?.offers).toBe('undo')
  expect(readDraft()).toBeNull()
  // The sheet stays mounted until the history step back: it must not show the undo bar meanwhile.
  await new Promise(requestAnimationFrame)
  expect(place.querySelector('.undo')).toBeNull()
})

it('stays open, with what was typed, when the entry is not saved', async () => {
  store.save = fails
  submit()
  await eventually(() => expect(place.querySelector('.trouble')).not.toBeNull())
  expect(button()?.disabled).toBe(false)
  expect(closeOverlay).not.toHaveBeenCalled()
  expect([readDraft()?.draft.quote, undoMessage.value]).toEqual(['Set aside.', null])
})

it('saves once, however often it is submitted', async () => {
  let end = () => {}
  const save = vi.fn<Save>(() => new Promise((resolve) => (end = () => resolve([]))))
  store.save = save
  for (let times = 0; times < 2; times++) submit()
  end()
  await eventually(() => expect(closeOverlay).toHaveBeenCalledOnce())
  expect(save).toHaveBeenCalledOnce()
})

it('stores no draft again after it is discarded', async () => {
  place.querySelector<HTMLButtonElement>('.draft button')?.click()
  await new Promise(requestAnimationFrame)
  expect([readDraft(), place.querySelector('.draft')]).toEqual([null, null])
})

const [spam] = fixturePack.articles.filter(({ id }) => id === 'spam')
it.each([
  ['2026-11-01', 'Continued by: Junk, since 1 Nov 2026'],
  ['2026-11-24', undefined],
])('names the article that continues the chosen one since %s', (from, expected) => {
  if (!spam) throw new Error('not in the fixture')
  const junk = { ...spam, id: 'junk', names: { en: 'Junk' }, continues: ['spam'], from }
  appData.value = stateWith({ ...fixturePack, articles: [...fixturePack.articles, junk] })
  render(null, place)
  render(<AddStatusSheet />, place)
  const field = place.querySelector('[name="article"]')?.closest('.field')
  expect(field?.querySelector('.hint')?.textContent).toBe(expected)
})

/** Opens the form with a draft. */
function open(draft: Partial<Draft>) {
  storeDraft({ ...emptyDraft('2026-11-24'), article: 'spam', status: 'parked', layer: 'public', quote: 'x', ...draft })
  render(null, place)
  render(<AddStatusSheet />, place)
}

it.each<[string, Partial<Draft>, boolean]>([
  ['nothing', {}, false],
  ['the meeting of its date', { meeting: '2021-07-22-plenary' }, false],
  ['a link', { url: 'https://www.wto.org/x' }, true],
  ['a basis', { basis: 'inferred' }, true],
  ['a target', { targetStatus: 'clean' }, true],
])('has four fields in sight, and opens the others where a draft holds %s of them', (_, draft, isOpen) => {
  open(draft)
  const fold = place.querySelector('details')
  const fields = [...place.querySelectorAll('.field [name]')].filter((field) => !fold?.contains(field))
  const names = fields.map((field) => field.getAttribute('name'))
  expect([names.filter((name) => name !== 'own-name'), fold?.open]).toEqual([
    ['article', 'status', 'date', 'quote'],
    isOpen,
  ])
})

it.each<[Draft['layer'], string]>([
  ['public', 'Saved: '],
  ['private', 'Saved as private: '],
  ['delegation', 'Saved for the delegation: '],
])('says for whom a status update is saved: %s', async (layer, expected) => {
  showMember()
  store.save = announced
  open({ layer })
  submit()
  await eventually(() => expect(undoMessage.value?.text).toMatch(new RegExp(`^${expected}[A-Z“]`)))
})

it('opens the fold for a field that needs attention', async () => {
  open({ url: 'no address' })
  const fold = place.querySelector('details')
  if (fold) fold.open = false
  submit()
  await eventually(() => expect(fold?.open).toBe(true))
})

it('asks once about a date before the negotiation, then saves, by Ctrl-Enter', async () => {
  store.save = announced
  open({ date: '1990-01-05' })
  const field = place.querySelector('[name="quote"]')
  const press = () =>
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }))
  press()
  await eventually(() => expect(place.querySelector('.err[role="alert"]')?.textContent).toContain('1990'))
  expect(closeOverlay).not.toHaveBeenCalled()
  press()
  await eventually(() => expect(closeOverlay).toHaveBeenCalledOnce())
})

it.each<[string, Partial<Draft>, RegExp]>([
  ['reported', {}, /^The date cannot be in the future\. .*choose “Planned”/],
  ['planned', { basis: 'planned' }, /^Date of the status, not of the page$/],
])('says of a future date which basis it needs: %s', (_, draft, expected) => {
  open({ date: '2999-01-19', ...draft })
  const hintOf = (name: string) => place.querySelector(`[name="${name}"]`)?.closest('.field')?.querySelector('.hint')
  expect(hintOf('date')?.textContent).toMatch(expected)
  expect(hintOf('status')?.textContent).not.toMatch(/earlier date|Counts from/)
})

it.each([
  ['saved', 'undo', 'Undo U'],
  ['undone', 'redo', 'Redo'],
] as const)('offers beside what was %s the same as the message outside: to %s it', (_, offers, expected) => {
  const saved = { id: 'step-1', at: '', kind: 'save', negotiation: null, entries: ['x'], count: 1 } as const
  const step = offers === 'redo' ? { ...saved, undone: { order: 1, by: ['y'] } } : saved
  appData.value = { ...stateWith(fixturePack), steps: [step] }
  showMessage('The message', offers)
  render(null, place)
  render(<AddStatusSheet />, place)
  expect(place.querySelector('.undo span')?.textContent).toBe('The message')
  expect(place.querySelector('.undo button')?.textContent).toBe(expected)
})

it.each([
  ['of a past meeting, with its last day', '2021-07-22-plenary', '2021-07-22'],
  ['of a meeting that is not there, with the day', 'no-meeting', '2026-11-27'],
])('begins a status %s', (_, meeting, date) => {
  today.value = '2026-11-27'
  storeDraft(null)
  address.value = parseAddress(`#/record?meeting=${meeting}`)
  render(null, place)
  render(<AddStatusSheet />, place)
  const textOf = (name: string) => place.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value
  expect([textOf('date'), textOf('meeting')]).toEqual([date, date === '2021-07-22' ? meeting : ''])
  render(null, place)
  address.value = parseAddress('#/')
})

it('keeps what was typed of the meeting that is asked for, and not of another', () => {
  today.value = '2026-11-27'
  const quotes = ['2021-07-22-plenary', 'mc13'].map((asked) => {
    storeDraft({ ...emptyDraft('2021-07-22'), meeting: '2021-07-22-plenary', quote: 'Set aside.' })
    address.value = parseAddress(`#/record?meeting=${asked}`)
    render(null, place)
    render(<AddStatusSheet />, place)
    return place.querySelector<HTMLTextAreaElement>('[name="quote"]')?.value
  })
  render(null, place)
  address.value = parseAddress('#/')
  expect(quotes).toEqual(['Set aside.', ''])
})
