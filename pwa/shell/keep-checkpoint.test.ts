// @vitest-environment happy-dom
/** Saving of the checkpoint: when the user rests, when the page is left, and never while the data are in doubt. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptySummary, type Summary } from '../../shared/domain/ledger/summary-state'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { stateWith } from '../../testing/record-state'
import { dataReplaced } from '../model/start/data-replaced'
import { appData, openError } from '../model/state'
import type { AppData, PackRow } from '../store'
import { keepCheckpoint } from './keep-checkpoint'

const saved: (Summary | null)[] = []
vi.mock('../store', async (original) => ({
  ...(await original<typeof import('../store')>()),
  saveCheckpoint: async (_: string, __: AppData, ___: PackRow, summarise: () => Summary | null) =>
    saved.push(summarise()) > 0,
}))

const entry = observed({ id: 'mine-1', article: 'spam', date: '2026-11-01', status: 'parked' })
const A_WHILE = 10_000

keepCheckpoint()

beforeEach(() => {
  vi.useFakeTimers()
  saved.splice(0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  openError.value = null
})

it('saves the data once, after a pause without user input', async () => {
  appData.value = stateWith(pack)
  for (let n = 0; n < 5; n++) {
    await vi.advanceTimersByTimeAsync(900)
    window.dispatchEvent(new Event('keydown'))
  }
  expect(saved).toEqual([])
  await vi.advanceTimersByTimeAsync(A_WHILE)
  expect(saved.map((summary) => summary?.count)).toEqual([emptySummary(pack).count])
  await dataReplaced()
  expect(saved).toHaveLength(1)
})
it('saves further entries at once when the page is left', async () => {
  appData.value = stateWith(pack, [entry])
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(saved.map((summary) => [summary?.count, summary?.n])).toEqual([[1, 1]])
})
it('saves data that were replaced before that is reported as done', async () => {
  appData.value = stateWith(pack, [entry, { ...entry, id: 'mine-2' }])
  await dataReplaced()
  expect(saved.map((summary) => summary?.count)).toEqual([2])
})
it('saves nothing while an error is shown', async () => {
  openError.value = new Error('test')
  appData.value = stateWith(pack, [])
  await vi.advanceTimersByTimeAsync(A_WHILE)
  expect(saved).toEqual([])
})
