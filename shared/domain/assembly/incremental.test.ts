import { describe, expect, it } from 'vitest'
import type { Entry } from '../entries/entries'
import { appendedEntries, memoizeAppends } from './incremental'

const made = (id: string): Entry => ({
  kind: 'withdrawal',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-01-01T00:00:00Z',
  withdraws: 'x',
  reason: '',
})
const [a, b, c] = [made('a'), made('b'), made('c')]

describe('appended entries', () => {
  it.each([
    [[], [a], [a]],
    [[a], [a, b, c], [b, c]],
    [[a, b], [a, b], []],
    [[a, b], [a, c, b], null],
    [[a, b], [a], null],
    [[a], [made('a'), b], null],
    [[], Array.from({ length: 201 }, () => a), null],
  ])('of %j and %j', (before, after, further) => {
    expect(appendedEntries(before, after)).toEqual(further)
  })
})

describe('a memoised computation', () => {
  it('computes once, then from the appended entries', () => {
    const looked: number[] = []
    const count = memoizeAppends<number>(
      (records) => {
        looked.push(records.length)
        return records.length
      },
      (before, further) => before + further.length,
    )
    const long = Array.from({ length: 5000 }, (_, at) => made(String(at)))
    expect(count(long)).toBe(5000)
    expect(count([...long, a])).toBe(5001)
    expect(count([...long, a, b])).toBe(5002)
    expect(count([a, ...long, b])).toBe(5002)
    expect(looked).toEqual([5000, 5002])
  })
  it('computes again where the extension declines', () => {
    const last = memoizeAppends<string>(
      (records) => `all ${records.length}`,
      (_, further) => (further.includes(b) ? null : 'grown'),
    )
    expect([last([a]), last([a, c]), last([a, c, b])]).toEqual(['all 1', 'grown', 'all 3'])
  })
})
