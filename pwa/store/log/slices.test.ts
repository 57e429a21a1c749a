import { expect, it, vi } from 'vitest'
import { inSlices } from './slices'

it.each([
  { ms: 1, tasks: 2 },
  { ms: 8, tasks: 6 },
  { ms: 20, tasks: 11 },
])('runs ten steps of $ms ms in $tasks tasks', async ({ ms, tasks }) => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const pauses = vi.spyOn(globalThis, 'MessageChannel')
  const steps = function* () {
    for (let step = 0; step < 10; step++) {
      now += ms
      yield
    }
    return 'done'
  }
  expect(await inSlices(steps())).toBe('done')
  expect(pauses.mock.calls.length + 1).toBe(tasks)
  vi.restoreAllMocks()
})
