/** Tests of the comparison with the last report. */
import { expect, test } from 'vitest'
import type { Verdict } from './figures'
import { reportOf } from './report'
import type { Measured } from './suites'
import { changedSince } from './verdicts'

const suiteOf = (measured: number, target = 'longest task, claims included'): Measured => {
  const verdict: Verdict = { target, limit: 50, bound: 'at most', measured, unit: 'ms' }
  return { name: 'marking', title: 'Marking', rows: [], verdicts: [verdict], checked: [] }
}
const machine = { cores: 2, memoryGiB: 24, platform: 'linux', node: '20', chromium: '156' } as const

test.each([
  ['the same verdict', suiteOf(40), suiteOf(49), []],
  ['another', suiteOf(40), suiteOf(51), ['not met (51 ms), met (40 ms) in the run before']],
  ['back again', suiteOf(51), suiteOf(50), ['met (50 ms), not met (51 ms) in the run before']],
  ['a new target', suiteOf(40), suiteOf(51, 'another'), []],
])('tells which verdicts differ from a report: %s', (_, before, now, changed) => {
  expect(changedSince(reportOf(machine, [before], []), [now])).toEqual(
    changed.map((line) => `marking: longest task, claims included: ${line}`),
  )
})

test('without a report nothing differs', () => {
  expect(changedSince('', [suiteOf(51)])).toEqual([])
})
