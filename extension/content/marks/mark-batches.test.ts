// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { MarkBatches } from './mark-batches'

/** Frames that are awaited while the marks of blocks are made. */
function framesOf(blocks: readonly (readonly [root: Element, marks: number])[]): number {
  const batches = new MarkBatches()
  let frames = 0
  for (const [root, marks] of blocks) {
    batches.add(root, marks)
    if (batches.next()) frames++
  }
  return frames
}
const element = () => document.createElement('p')
/** An element of many names, read in blocks of 2,400. */
const wide = (names: number) => {
  const root = element()
  return Array.from({ length: names / 2400 }, () => [root, 2400] as const)
}

describe('MarkBatches', () => {
  test.each([
    ['the marks of one element in frames as many as their logarithm', wide(38_400), 4],
    ['of twice as many in one more', wide(76_800), 5],
    ['those of elements of their own each 150', Array.from({ length: 300 }, () => [element(), 5] as const), 10],
    ['an element after a wide one anew', [...wide(4800), [element(), 150] as const], 2],
    ['fewer than a frame has in none', [[element(), 149] as const], 0],
  ])('%s', (_, blocks, frames) => {
    expect(framesOf(blocks)).toBe(frames)
  })
})
