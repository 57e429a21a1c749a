// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Observer } from './observe'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('looks soon at what comes after the first look, and later the more a look costs', async () => {
  const life = new AbortController()
  let looks = 0
  const observer = new Observer(
    async () => {
      looks++
      return 500
    },
    () => {},
    life.signal,
  )
  await observer.run()
  observer.ask()
  await vi.advanceTimersByTimeAsync(100)
  expect(looks).toBe(2)
  observer.ask()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(looks).toBe(2)
  await vi.advanceTimersByTimeAsync(40_000)
  expect(looks).toBe(3)
  life.abort()
})
