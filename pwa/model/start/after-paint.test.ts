import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterPaint } from './after-paint'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it.each([
  ['after a frame', { hidden: false, frameAfter: 16 }, 20],
  ['at once in a hidden tab', { hidden: true, frameAfter: null }, 0],
  ['after a second in a tab that gets no frame', { hidden: false, frameAfter: null }, 1000],
])('resolves %s', async (_, { hidden, frameAfter }, by) => {
  vi.stubGlobal('document', { hidden })
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frameAfter !== null && setTimeout(draw, frameAfter))
  const resolved = vi.fn()
  void afterPaint().then(resolved)
  if (by > 0) {
    await vi.advanceTimersByTimeAsync(by / 2)
    expect(resolved).not.toHaveBeenCalled()
  }
  await vi.advanceTimersByTimeAsync(by / 2)
  expect(resolved).toHaveBeenCalledOnce()
})
