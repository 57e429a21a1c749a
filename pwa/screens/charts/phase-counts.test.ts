/** Steps of the drawing of articles by phase. */
import { expect, it } from 'vitest'
import { bandsOf } from './phase-counts'

const none = {
  proposed: 0,
  'under-discussion': 0,
  'nearly-clean': 0,
  clean: 0,
  concluded: 0,
  parked: 0,
  dropped: 0,
  none: 0,
}
const count = (month: string, day: string, clean: number) => ({ month, day, counts: { ...none, clean } })

it.each([
  ['nothing', [], []],
  [
    'each count over its month, the last until the day',
    [count('2026-01', '2026-01-31', 1), count('2026-02', '2026-02-10', 2)],
    [
      ['2026-01-01', 1],
      ['2026-02-01', 2],
      ['2026-02-11', 2],
    ],
  ],
  [
    'a last count on the first of its month too',
    [count('2026-03', '2026-03-01', 3)],
    [
      ['2026-03-01', 3],
      ['2026-03-02', 3],
    ],
  ],
])('draws %s', (_, months, steps) => {
  expect(bandsOf(months).map(({ from, counts }) => [from, counts.clean])).toEqual(steps)
})
