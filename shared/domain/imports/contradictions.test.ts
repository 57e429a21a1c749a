import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { withdrawal } from '../../../testing/withdrawal'
import type { Entry, ObservationEntry } from '../entries/entries'
import { contradictionsOf } from './contradictions'

const DAY = '2026-01-05'
const of = (id: string, status: string, more: Partial<ObservationEntry> = {}): ObservationEntry => ({
  ...observed({ id, article: 'spam', date: DAY, status }),
  ...more,
})
const mine = of('mine-0001', 'clean')

describe('an observation of an import', () => {
  it.each<[string, readonly Entry[], readonly Entry[], readonly string[]]>([
    ['clean against parked of one day', [mine], [of('theirs-1', 'parked')], ['mine-0001']],
    [
      'against two here',
      [mine, of('mine-0002', 'nearly-clean')],
      [of('theirs-1', 'parked')],
      ['mine-0001', 'mine-0002'],
    ],
    ['of the same phase', [mine], [of('theirs-1', 'clean')], []],
    ['of another day', [mine], [of('theirs-1', 'parked', { date: '2026-01-06' })], []],
    [
      'of a month whose last day it is',
      [of('mine-0001', 'clean', { date: '2026-01-31' })],
      [of('theirs-1', 'parked', { date: '2026-01' })],
      ['mine-0001'],
    ],
    ['on another article', [mine], [of('theirs-1', 'parked', { article: 'source-code' })], []],
    ['that is only planned', [mine], [of('theirs-1', 'parked', { basis: 'planned' })], []],
    ['that tells of talks', [mine], [of('theirs-1', 'discussed')], []],
    ['of an unknown status', [mine], [of('theirs-1', 'unheard-of')], []],
    ['that corrects the one here', [mine], [of('theirs-1', 'parked', { supersedes: 'mine-0001' })], []],
    ['against one that was withdrawn here', [mine, withdrawal('mine-0001')], [of('theirs-1', 'parked')], []],
    [
      'against one that was corrected here',
      [mine, of('mine-0002', 'parked', { supersedes: 'mine-0001' })],
      [of('theirs-1', 'parked')],
      [],
    ],
    ['that comes with its withdrawal', [mine], [of('theirs-1', 'parked'), withdrawal('theirs-1')], []],
    ['of another negotiation', [mine], [of('theirs-1', 'parked', { negotiation: 'other-talks' })], []],
    ['against the dataset', [], [of('theirs-1', 'parked', { date: '2021-07-22' })], ['ev-0127']],
  ])('%s', (_, here, incoming, against) => {
    const found = contradictionsOf({ pack, entries: here }, incoming)
    expect((found.get('theirs-1') ?? []).map(({ id }) => id)).toEqual(against)
  })
  it('contradicts nothing where no dataset is known', () => {
    expect(contradictionsOf({ pack: null, entries: [mine] }, [of('theirs-1', 'parked')]).size).toBe(0)
  })
})
