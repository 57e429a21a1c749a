import { expect, it } from 'vitest'
import type { Coverage, DayOrMonth } from '../types'
import { coverageBeside } from './coverage'

const coverage: Coverage = {
  completeTo: '2026-05-31',
  searchedOn: '2026-11-27',
  names: { en: 'No public record after 31 May 2026 was found.' },
  note: '',
}

it.each<[what: string, latest: DayOrMonth | null, day: string, isTold: boolean]>([
  ['a status of an earlier day', '2024-07-26', '2026-11-28', true],
  ['a status of the last covered day', '2026-05-31', '2026-06-01', true],
  ['a status of the last covered month', '2026-05', '2026-11-28', true],
  ['no status', null, '2026-11-28', true],
  ['a status of the day after', '2026-06-01', '2026-11-28', false],
  ['a status of a month that ends later', '2026-06', '2026-11-28', false],
  ['any status as of the last covered day', '2024-07-26', '2026-05-31', false],
  ['no status as of an earlier day', null, '2021-07-22', false],
])('tells the coverage beside %s', (_, latest, day, isTold) => {
  expect(coverageBeside(coverage, latest, day)).toBe(isTold ? coverage : null)
})

it('tells nothing of a negotiation without one', () => {
  expect(coverageBeside(null, null, '2026-11-28')).toBeNull()
})
