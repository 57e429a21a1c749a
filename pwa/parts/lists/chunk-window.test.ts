import { expect, it } from 'vitest'
import { type ChunkRange, heightOf, neededRange, nextRange } from './chunk-window'

it.each([
  [[], 0, 2, 1440],
  [[100, 300], 0, 2, 400],
  [[100, 300], 0, 4, 800],
  [[100, undefined, 300], 1, 3, 500],
  [[100], 1, 1, 0],
])('measured %j, the chunks from %i to %i are %i px high', (heights, from, to, height) => {
  expect(heightOf(heights, from, to)).toBe(height)
})

const TEN = Array.from({ length: 10 }, () => 100)
it.each<[string, number, ChunkRange]>([
  ['at the top', 0, { first: 0, last: 3 }],
  ['below the top of the page', -150, { first: 0, last: 2 }],
  ['in the middle', 500, { first: 3, last: 8 }],
  ['at the end', 800, { first: 6, last: 9 }],
  ['far below', -5000, { first: 0, last: 0 }],
  ['far above', 5000, { first: 9, last: 9 }],
])('needs the chunks a window before and after one that is %s', (_, top, range) => {
  expect(neededRange(TEN, 10, { top, height: 200 })).toEqual(range)
})

/** Ranges from one that is drawn to one that is needed. */
function* steps(from: ChunkRange, to: ChunkRange) {
  for (let now = from, next = nextRange(now, to); next !== now; [now, next] = [next, nextRange(next, to)]) yield next
}

it.each<[ChunkRange, ChunkRange, number]>([
  [{ first: 0, last: 2 }, { first: 1, last: 4 }, 2],
  [{ first: 5, last: 8 }, { first: 3, last: 6 }, 2],
  [{ first: 0, last: 2 }, { first: 50, last: 54 }, 5],
  [{ first: 50, last: 54 }, { first: 0, last: 2 }, 3],
  [{ first: 3, last: 4 }, { first: 3, last: 4 }, 0],
  [{ first: 0, last: 9 }, { first: 4, last: 5 }, 1],
])('goes from %j to %j in %i steps, of one more chunk each', (from, to, count) => {
  let drawn = from
  const all = [...steps(from, to)]
  for (const next of all) {
    let more = 0
    for (let at = next.first; at <= next.last; at++) if (at < drawn.first || at > drawn.last) more++
    expect(more).toBeLessThanOrEqual(1)
    drawn = next
  }
  expect([drawn, all.length]).toEqual([to, count])
})
