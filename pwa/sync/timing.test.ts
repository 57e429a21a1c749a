import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backoff, beatInterval, sleep, Timers } from './timing'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it.each([
  [1, 0, 500],
  [1, 1, 1_000],
  [2, 0.5, 1_500],
  [4, 0, 4_000],
  [7, 1, 60_000],
  [99, 0, 30_000],
])('after %i failures and the random part %d it waits %i ms', (failures, random, wait) => {
  expect(backoff(failures, random)).toBe(wait)
})

it.each([
  [3, 4_500],
  [100, 150_000],
  [250, 300_000],
])('between heartbeats in a delegation of %i devices are %i ms', (devices, interval) => {
  expect(beatInterval(devices)).toBe(interval)
})

describe('sleep', () => {
  it('ends after its time, or at once where it is ended, before it began too', async () => {
    const ended = new AbortController()
    const slept = vi.fn()
    void sleep(1_000, ended.signal).then(slept)
    await vi.advanceTimersByTimeAsync(999)
    expect(slept).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(slept).toHaveBeenCalledTimes(1)
    void sleep(Number.POSITIVE_INFINITY, ended.signal).then(slept)
    await vi.advanceTimersByTimeAsync(1e9)
    expect(slept).toHaveBeenCalledTimes(1)
    ended.abort()
    await sleep(1_000, ended.signal)
    expect(slept).toHaveBeenCalledTimes(2)
    expect(vi.getTimerCount()).toBe(0)
  })
})

it('timers of one name replace each other, and all stop', async () => {
  const [timers, late, ticks] = [new Timers(), vi.fn(), vi.fn()]
  timers.after('late', 100, late)
  timers.after('late', 200, late)
  timers.every('tick', 50, ticks)
  await vi.advanceTimersByTimeAsync(150)
  expect([late.mock.calls.length, ticks.mock.calls.length]).toEqual([0, 3])
  await vi.advanceTimersByTimeAsync(50)
  expect(late).toHaveBeenCalledTimes(1)
  timers.stopAll()
  expect(vi.getTimerCount()).toBe(0)
})
