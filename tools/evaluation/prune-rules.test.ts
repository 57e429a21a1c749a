import { expect, test } from 'vitest'
import { together } from './prune-rules'

test.each<[string, needed: readonly number[][], gone: readonly number[]]>([
  ['all of what carries nothing goes', [], [1, 2, 3, 4, 5, 6, 7]],
  ['what is needed stays', [[3], [6]], [1, 2, 4, 5, 7]],
  ['of two that replace each other one stays', [[2, 5]], [1, 2, 3, 4, 6, 7]],
])('%s', (_, needed, gone) => {
  // A reading is the same as long as one of each group of rows is there.
  const changesNone = (off: readonly number[]) => needed.every((group) => group.some((row) => !off.includes(row)))
  expect(together([1, 2, 3, 4, 5, 6, 7], changesNone).sort()).toEqual(gone)
})
