import { expect, it } from 'vitest'
import { isInUse, type StatusUse } from './status-use'

it.each<[StatusUse, day: string, expected: boolean]>([
  [{}, '2021-07-22', true],
  [{ usedFrom: '2021-07' }, '2021-06-30', false],
  [{ usedFrom: '2021-07' }, '2021-07-01', true],
  [{ usedFrom: '2021-07-22' }, '2021-07-21', false],
  [{ usedTo: '2022-12' }, '2022-12-31', true],
  [{ usedTo: '2022-12' }, '2023-01-01', false],
  [{ usedFrom: '2021-07', usedTo: '2022-12' }, '2022-01-01', true],
])('a status used %j is in use on %s: %s', (use, day, expected) => expect(isInUse(use, day)).toBe(expected))
