/** Wilson score interval, with the examples of R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872 (method 3). */
import { expect, test } from 'vitest'
import { wilson } from './wilson'

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i', (hits, cases, low, high) => {
  const interval = wilson(hits, cases)
  expect(interval?.[0]).toBeCloseTo(low, 4)
  expect(interval?.[1]).toBeCloseTo(high, 4)
})

test('all of 20 is none of 20 from the other end', () => {
  expect(wilson(20, 20)?.map((share) => Number((1 - share).toFixed(4)))).toEqual([0.1611, 0])
})

test('no case has no interval', () => {
  expect(wilson(0, 0)).toBeNull()
})
