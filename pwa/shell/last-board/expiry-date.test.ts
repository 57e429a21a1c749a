import { expect, it } from 'vitest'
import { buildLedger } from '../../../shared/domain/ledger'
import type { Meeting, Milestone, Observation, Status } from '../../../shared/domain/types'
import { expiryDate } from './expiry-date'

const status = { id: 'clean', kind: 'step', order: 7, phase: 'clean' } as Status
const meeting = (start: string, end: string) => ({ start, end }) as Meeting
const milestone = (date: string) => ({ date }) as Milestone
const observation = (date: string, target?: string) =>
  ({
    id: 'one',
    article: 'spam',
    status: 'clean',
    date,
    basis: 'planned',
    ...(target && { target: { status: 'clean', date: target } }),
  }) as Observation

it.each([
  ['never, where nothing is ahead', [], [], [observation('2026-01-01')], '9999-12-31'],
  ['on the day of a meeting', [meeting('2026-12-01', '2026-12-03')], [], [], '2026-12-01'],
  ['during a meeting, at its end', [meeting('2026-11-20', '2026-11-26')], [], [], '2026-11-26'],
  ['on the day after one that ends today', [meeting('2026-11-20', '2026-11-25')], [], [], '2026-11-26'],
  ['at a milestone, at the end of its month', [], [milestone('2026-12')], [], '2026-12-31'],
  ['at what is planned', [], [], [observation('2026-12-05')], '2026-12-05'],
  ['at a target', [], [], [observation('2021-01-01', '2026-11-30')], '2026-11-30'],
])('%s', (_, meetings, milestones, observations, expected) => {
  const ledger = buildLedger({ statuses: [status], observations })
  expect(expiryDate({ meetings, milestones }, ledger, '2026-11-25')).toBe(expected)
})
