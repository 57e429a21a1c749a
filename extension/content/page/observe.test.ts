// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Observer } from './observe'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** An observer whose scans cost so many milliseconds, with a count of them. */
function observerOf(cost: number) {
  const life = new AbortController()
  const seen = { looks: 0, churning: false, repaired: [] as Text[] }
  const node = document.createTextNode('On spam.')
  const looker = {
    scan: async () => {
      seen.looks++
      return { cost, churning: seen.churning }
    },
    repair: (text: Text) => void seen.repaired.push(text),
    marked: () => [node],
  }
  return { observer: new Observer(looker, life.signal), seen, node, life }
}

it('rescans soon after the first scan, and later the more a scan costs', async () => {
  const { observer, seen, life } = observerOf(500)
  await observer.run()
  observer.request()
  await vi.advanceTimersByTimeAsync(100)
  expect(seen.looks).toBe(2)
  observer.request()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(seen.looks).toBe(2)
  await vi.advanceTimersByTimeAsync(40_000)
  expect(seen.looks).toBe(3)
  life.abort()
})

it('goes on scanning while the page has churning text', async () => {
  const { observer, seen, life } = observerOf(0)
  seen.churning = true
  await observer.run()
  await vi.advanceTimersByTimeAsync(1600)
  expect(seen.looks).toBe(4)
  seen.churning = false
  await vi.advanceTimersByTimeAsync(5000)
  expect(seen.looks).toBe(5)
  life.abort()
})

describe('in a flood of changes', () => {
  let of: ReturnType<typeof observerOf>
  let ticker: HTMLElement
  beforeEach(async () => {
    of = observerOf(0)
    ticker = document.createElement('p')
    const story = document.createElement('p')
    story.append(of.node)
    document.body.replaceChildren(ticker, story)
    of.observer.observeDocument()
    await of.observer.run()
    return () => of.life.abort()
  })
  const change = async (times: number) => {
    for (let time = 0; time < times; time++) ticker.textContent = String(time)
    await vi.advanceTimersByTimeAsync(0)
  }

  it('distinguishes a storm from a burst and from rest', async () => {
    of.seen.churning = true
    await of.observer.run()
    const storms: boolean[] = []
    for (const times of [100, 100, 100, 0, 0]) {
      await change(times)
      await vi.advanceTimersByTimeAsync(500)
      storms.push(of.observer.isStorm)
    }
    expect(storms).toEqual([false, false, true, false, false])
  })
  it('scans once more after it', async () => {
    await change(100)
    await vi.advanceTimersByTimeAsync(5000)
    expect(of.seen.looks).toBe(3)
  })
  it('still observes the marked text nodes', async () => {
    await change(100)
    of.node.data = 'On trust.'
    await vi.advanceTimersByTimeAsync(0)
    expect(of.seen.repaired).toContain(of.node)
  })
})
