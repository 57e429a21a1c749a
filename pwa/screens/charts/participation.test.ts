/** Labels of the chart of participation. */
import { expect, it } from 'vitest'
import { apart } from './participation'

const at = (when: string, count: number) => ({ when: new Date(when), count })
// 71 and 80 lie seven months apart in nearly eight years.
const COUNTS = [
  at('2019-01-25', 76),
  at('2020-03-01', 71),
  at('2020-09-25', 80),
  at('2024-07-26', 91),
  at('2026-11-01', 90),
]

it.each([
  ['a narrow drawing', 280, [76, 71, 91, 90]],
  ['a wide drawing', 1100, [76, 71, 80, 91, 90]],
])('labels only the points of %s that have room for it', (_, width, labels) => {
  expect(apart(COUNTS, width).map(({ count }) => count)).toEqual(labels)
})

it('labels a single point, and none', () => {
  expect(apart(COUNTS.slice(0, 1), 280)).toHaveLength(1)
  expect(apart([], 280)).toEqual([])
})
