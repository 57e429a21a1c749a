import { expect, it } from 'vitest'
import { delaysText, percentile } from './figures'

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => count - at)

it.each<readonly [numbers: readonly number[], part: number, value: number]>([
  [[7], 0.95, 7],
  [upTo(20), 0.95, 19],
  [upTo(40), 0.95, 38],
  [upTo(40), 0.5, 20],
  [[1, Number.POSITIVE_INFINITY], 0.95, Number.POSITIVE_INFINITY],
  [[], 0.95, Number.NaN],
])('of %j the part %d is below %d', (numbers, part, value) => {
  expect(percentile(numbers, part)).toBe(value)
})

it('are told in seconds', () => {
  expect(delaysText([500, 1000, 3210])).toBe('3 writes were on all other devices after 1.00 s (p50), 3.21 s (p95)')
})
