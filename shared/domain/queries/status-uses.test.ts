import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import type { ObservationEntry } from '../entries/entries'
import { usesOfStatuses } from './status-uses'

describe('uses of a status', () => {
  it('counts the updates in force, and targets', () => {
    const uses = usesOfStatuses(fixturePack, [])
    const [one] = fixturePack.observations
    if (!one) throw new Error('the fixture has no observation')
    expect([...uses.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(fixturePack.observations.length)
    const corrected: ObservationEntry = {
      ...one,
      kind: 'observation',
      id: 'mine',
      layer: 'public',
      negotiation: fixturePack.id,
      madeAt: '2026-01-01T00:00:00.000Z',
      status: 'dropped',
      supersedes: one.id,
    }
    const after = usesOfStatuses(fixturePack, [corrected])
    expect(after.get(one.status) ?? 0).toBe((uses.get(one.status) ?? 0) - 1)
    expect(after.get('dropped')).toBe((uses.get('dropped') ?? 0) + 1)
  })
})
