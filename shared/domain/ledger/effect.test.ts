import { describe, expect, it } from 'vitest'
import type { Observation, Status } from '../types'
import { effectOf } from './effect'
import { buildLedger } from './ledger'

const step = (id: string, order: number, phase: Status['phase']): Status => ({
  id,
  kind: id === 'proposed' || id === 'discussed' ? 'activity' : 'step',
  order,
  phase,
  names: { en: id },
  definitions: {},
  appliesTo: ['article'],
  words: {},
  note: '',
})
const statuses: readonly Status[] = [
  step('proposed', 10, 'proposed'),
  step('discussed', 20, 'under-discussion'),
  step('in-progress', 40, 'under-discussion'),
  step('clean', 70, 'clean'),
  { ...step('outstanding', 0, null), kind: 'flag', order: null },
]
const seen = (id: string, date: string, status: string, basis: Observation['basis'] = 'reported'): Observation => ({
  id,
  article: 'spam',
  date,
  status,
  basis,
  statement: '',
  evidence: { url: null },
  reportedBy: { members: [], person: null, role: null },
  note: '',
})
const before = [seen('a', '2021-01-01', 'discussed'), seen('b', '2021-03-01', 'clean')]

describe('an observation', () => {
  it.each([
    ['a later step', seen('x', '2021-05-01', 'in-progress'), 'moves', null],
    ['the same step again', seen('x', '2021-05-01', 'clean'), 'confirms', null],
    ['an older day', seen('x', '2021-02-01', 'in-progress'), 'older', 'clean'],
    ['talk of a clean text', seen('x', '2021-05-01', 'discussed'), 'activity', 'clean'],
    ['talk again before a later step', seen('x', '2021-02-01', 'discussed'), 'older', 'clean'],
    ['a lower step of the same day', seen('x', '2021-03-01', 'in-progress'), 'outranked', 'clean'],
    ['a plan', seen('x', '2021-05-01', 'in-progress', 'planned'), 'planned', null],
    ['a flag', seen('x', '2021-05-01', 'outstanding'), 'flag', null],
  ] as const)('of %s', (_, observation, kind, by) => {
    const effect = effectOf(
      buildLedger({ statuses, observations: [...before, observation] }),
      observation,
      '2026-01-01',
    )
    expect(effect.kind).toBe(kind)
    expect('by' in effect ? effect.by.status.id : null).toBe(by)
  })
  it('that the ledger does not hold is absent', () => {
    expect(
      effectOf(buildLedger({ statuses, observations: before }), seen('x', '2021-05-01', 'clean'), '2026-01-01').kind,
    ).toBe('absent')
  })
  it.each([
    ['the day before a later step', '2021-02-28', 'moves'],
    ['the day of a later step', '2021-03-01', 'older'],
  ])('moves its article as of %s, or not', (_, until, kind) => {
    const observation = seen('x', '2021-02-01', 'in-progress')
    const ledger = buildLedger({ statuses, observations: [...before, observation] })
    expect(effectOf(ledger, observation, until).kind).toBe(kind)
  })
})
