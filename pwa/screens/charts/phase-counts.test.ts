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
const count = (day: string, clean: number) => ({ day, counts: { ...none, clean } })

it.each([
  ['nothing', [], '2026-02-10', []],
  [
    'each count from its day, the last one over the last day',
    [count('2026-01-22', 1), count('2026-02-05', 2)],
    '2026-02-10',
    [
      ['2026-01-22', 1],
      ['2026-02-05', 2],
      ['2026-02-11', 2],
    ],
  ],
  [
    'a count of the last day too',
    [count('2026-03-01', 3)],
    '2026-03-01',
    [
      ['2026-03-01', 3],
      ['2026-03-02', 3],
    ],
  ],
])('draws %s', (_, counts, until, steps) => {
  expect(bandsOf(counts, until).map(({ from, counts }) => [from, counts.clean])).toEqual(steps)
})
