// @vitest-environment happy-dom
/** Toasts: what is told beside what, and how long. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Entry, ObservationEntry } from '../../shared/domain/entries/entries'
import type { Lang } from '../../shared/domain/text/langs'
import { eventually } from '../../testing/eventually'
import { fixturePack } from '../../testing/fixture-pack'
import { stateWith } from '../../testing/record-state'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { addArrivals, clearArrivals } from '../model/arrivals'
import { appData, type Notice, notice } from '../model/state'
import { Notices } from './Notices'

const place = document.createElement('div')
const arrived = (id: string): ObservationEntry => ({
  kind: 'observation',
  id,
  layer: 'public',
  madeAt: '2026-11-28T08:00:00.000Z',
  negotiation: fixturePack.id,
  article: 'spam',
  date: '2026-11-28',
  status: 'clean',
  statement: '',
  basis: 'reported',
  evidence: { url: 'https://www.example.org/report' },
  reportedBy: { person: null, role: null, members: [] },
})
const withdrawalOf = (withdraws: string): Entry => ({
  kind: 'withdrawal',
  id: `w-${withdraws}`,
  layer: 'public',
  madeAt: '2026-11-28T09:00:00.000Z',
  negotiation: fixturePack.id,
  withdraws,
  reason: '',
})
const hold = (...entries: readonly Entry[]) => {
  appData.value = stateWith(fixturePack, entries)
}
const texts = () => [...place.querySelectorAll('.toast > span')].map((one) => one.textContent.trim())

async function showIn(lang: Lang): Promise<void> {
  await speak(lang)
  await loadMoreWords()
  document.body.append(place)
  await act(() => render(<Notices />, place))
}
/** The toast is loaded on use. */
const shows = (expected: readonly string[]) => eventually(() => expect(texts()).toEqual(expected))

beforeEach(() => showIn('en'))
afterEach(() => {
  render(null, place)
  clearArrivals()
  notice.value = null
  appData.value = null
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const ONE = 'One entry arrived from the extension: Unsolicited commercial electronic messages (spam) → Clean.'

it('tells of what arrived beside a warning, in a status region of its own, and takes no focus', async () => {
  notice.value = { text: 'Not saved' }
  hold(arrived('one'))
  addArrivals([arrived('one')])
  await shows(['Not saved', ONE])
  expect(place.querySelectorAll('[role="status"]').length).toBe(2)
  expect(document.activeElement).toBe(document.body)
})

it.each<[string, () => void]>([
  ['is undone elsewhere', () => hold(arrived('one'), withdrawalOf('one'))],
  ['is locked or erased', () => hold()],
  ['is closed by Escape', () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  ['is closed by its button', () => [...place.querySelectorAll<HTMLButtonElement>('.toast button')].at(-1)?.click()],
])('no longer tells of what %s, and keeps the warning', async (_, change) => {
  notice.value = { text: 'Not saved' }
  hold(arrived('one'))
  addArrivals([arrived('one')])
  await shows(['Not saved', ONE])
  await act(change)
  await shows(['Not saved'])
})

it('counts together what arrives one after the other, without withdrawals', async () => {
  hold(arrived('one'), arrived('two'), withdrawalOf('elsewhere'))
  addArrivals([arrived('one')])
  addArrivals([arrived('two'), withdrawalOf('elsewhere')])
  await shows(['2 entries arrived from the extension.'])
})

it.each<[Lang, string]>([
  [
    'fr',
    'Une entrée est arrivée de l’extension : Messages électroniques commerciaux non sollicités (spams) → Texte propre.',
  ],
  [
    'es',
    'Ha llegado una entrada de la extensión: Mensajes electrónicos comerciales no solicitados (correo basura) → En limpio.',
  ],
])('names the entry in %s', async (lang, text) => {
  await showIn(lang)
  hold(arrived('one'))
  addArrivals([arrived('one')])
  await eventually(() => expect(texts().join().replaceAll(/\s/g, ' ').toLowerCase()).toBe(text.toLowerCase()))
})

it.each([
  ['goes after its time in sight', false, []],
  ['stays while the tab is hidden', true, [ONE]],
] as const)('%s', async (_, isHidden, expected) => {
  hold(arrived('one'))
  addArrivals([arrived('one')])
  await shows([ONE])
  render(null, place)
  vi.useFakeTimers()
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  await act(() => render(<Notices />, place))
  await act(() => void vi.advanceTimersByTime(40_000))
  expect(texts()).toEqual(expected)
})

const action = { label: 'Install', run: () => undefined }

it.each<[string, Notice, number | null]>([
  ['asks for nothing', { text: 'Ready', passing: true }, 10],
  ['offers something', { text: 'Ready', passing: true, action }, 30],
  ['is to stay', { text: 'Ready' }, null],
])('a notice that %s', async (_, shown, seconds) => {
  vi.useFakeTimers()
  render(null, place)
  notice.value = shown
  await act(() => render(<Notices />, place))
  let gone: number | null = null
  for (let second = 1; second <= 60 && gone === null; second++) {
    await act(() => void vi.advanceTimersByTime(1000))
    if (notice.value === null) gone = second
  }
  expect(gone).toBe(seconds)
})
