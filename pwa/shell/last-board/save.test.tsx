// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fixturePack as pack } from '../../../shared/testing/fixture-pack'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { appData } from '../../model/state'
import { Board } from '../../screens/board/Board'
import type { LastBoard } from '../../store/last-board'
import { saveLastBoard } from './save'

/** Number of themes rendered so far, in chunks. */
const drawn = signal(1)
vi.mock('../../parts/use-chunked-render', () => ({ useChunkedRender: (total: number) => Math.min(total, drawn.value) }))
const kept: LastBoard[] = []
vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  saveBoard: async (board: LastBoard) => void kept.push(board),
}))

const place = document.createElement('div')
const themes = () => place.querySelectorAll('tbody').length
const A_WHILE = 10_000

beforeEach(async () => {
  await speak('en')
  vi.useFakeTimers()
  appData.value = stateWith(pack)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('keeps no board that is drawn by half, however long its drawing takes', async () => {
  render(<Board />, place)
  saveLastBoard(place)
  for (const n of [1, 2]) {
    drawn.value = n
    await vi.advanceTimersByTimeAsync(A_WHILE)
    expect([themes(), kept]).toEqual([n, []])
  }
  drawn.value = 99
  await vi.advanceTimersByTimeAsync(A_WHILE)
  expect(themes()).toBeGreaterThan(2)
  expect(kept.map((board) => board.drawn.split('"tbody"').length - 1)).toEqual([themes()])
})

it('keeps at once the board of a page that is left', async () => {
  render(<Board />, place)
  await vi.advanceTimersByTimeAsync(A_WHILE)
  kept.splice(0)
  appData.value = appData.value && { ...appData.value }
  expect(kept).toEqual([])
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  document.dispatchEvent(new Event('visibilitychange'))
  await Promise.resolve()
  expect(kept).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(A_WHILE)
  expect(kept).toHaveLength(1)
})
