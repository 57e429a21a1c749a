/** Undo and redo of several steps: what the message offers is all that it tells of. */
import { beforeAll, expect, it, vi } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { undoMessage } from '../../model/typed/undo'
import type { Step } from '../../store'
import { asRedone, asUndone, withChanged } from '../../store/log/steps'
import { goTo, redoLast, undoLast } from './undo-steps'

const changed = (step: Step, change: (step: Step, steps: readonly Step[]) => Step) => {
  const data = appData.peek()
  if (data) appData.value = { ...data, steps: withChanged(data.steps, change(step, data.steps)) }
  return true
}
const changes = vi.hoisted(() => ({ undo: vi.fn(), redo: vi.fn() }))
vi.mock('../../store', async (original) => ({
  ...(await original<typeof import('../../store')>()),
  undoStep: changes.undo,
  redoStep: changes.redo,
}))

const step = (id: string): Step => ({
  id,
  at: '2026-11-24T10:00:00.000Z',
  kind: 'save',
  negotiation: null,
  entries: [],
  count: 1,
})

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
  changes.undo.mockImplementation(async (one: Step) => changed(one, (now, steps) => asUndone(now, steps, [])))
  changes.redo.mockImplementation(async (one: Step) => changed(one, asRedone))
})

const undone = () => appData.peek()?.steps.flatMap(({ id, undone }) => (undone ? [id] : []))

it('offers as many as were undone, and then as many as were redone', async () => {
  appData.value = { ...stateWith(fixturePack), steps: [step('first'), step('second'), step('third')] }
  await goTo('undo', step('second'))
  expect([undone(), undoMessage.value?.text]).toEqual([['second', 'third'], '2 changes undone.'])
  await redoLast()
  expect([undone(), undoMessage.value?.text]).toEqual([[], '2 changes redone.'])
  await undoLast()
  expect([undone(), undoMessage.value?.text]).toEqual([['second', 'third'], '2 changes undone.'])
  undoMessage.value = null
  await redoLast()
  expect(undone()).toEqual(['third'])
})

it('offers one step where the others are redone elsewhere', async () => {
  appData.value = { ...stateWith(fixturePack), steps: [step('first'), step('second'), step('third')] }
  await goTo('undo', step('second'))
  changed(step('third'), asRedone)
  await redoLast()
  expect(undone()).toEqual([])
})
