import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LADDER_TEMPLATE, withStatusMoved, withStatusReading } from '../../table/ladder'
import { statusChanges } from '../edits/status-diff'
import type { Status } from '../types'
import { hasHeight, inLadderOrder, withStatusChanges } from './status-change'

const ladder = LADDER_TEMPLATE
const edited = (id: string, fields: Partial<Status>): readonly Status[] =>
  ladder.map((status) => (status.id === id ? { ...status, ...fields } : status))
const namesOf = (id: string) => ladder.find((status) => status.id === id)?.names ?? {}
const idsOf = (statuses: readonly Status[]) => statuses.map(({ id }) => id)

describe('changes of statuses', () => {
  it.each<[string, readonly Status[], object[]]>([
    ['nothing', ladder.map((status) => ({ ...status })), []],
    [
      'a name in one language',
      edited('clean', { names: { ...namesOf('clean'), fr: 'Agréé' } }),
      [{ id: 'clean', names: { fr: 'Agréé' } }],
    ],
    [
      'a name that goes',
      edited('clean', { names: { en: 'Clean', fr: 'Texte propre' } }),
      [{ id: 'clean', names: { es: '' } }],
    ],
    [
      'a definition',
      edited('clean', { definitions: { en: 'All agree' } }),
      [{ id: 'clean', definitions: { en: 'All agree' } }],
    ],
    [
      'when its words have this meaning',
      edited('parked', { usedTo: '2022-12' }),
      [{ id: 'parked', usedTo: '2022-12' }],
    ],
    ['a phase', withStatusReading(ladder, 'nearly-clean', 'clean'), [{ id: 'nearly-clean', phase: 'clean' }]],
    [
      'a flag, which has no height',
      withStatusReading(ladder, 'parked', 'flag'),
      [{ id: 'parked', kind: 'flag', order: null, phase: null }],
    ],
    ['one that moves, alone', withStatusMoved(ladder, 'parked', -1), [{ id: 'parked', order: 65 }]],
    ['one that moves to the bottom', withStatusMoved(ladder, 'discussed', -1), [{ id: 'discussed', order: 5 }]],
  ])('state %s', (_, after, stated) => {
    expect(statusChanges(ladder, after)).toEqual(stated)
    expect(statusChanges(withStatusChanges(ladder, statusChanges(ladder, after)), after)).toEqual([])
  })

  it('lead to any order, and change no height where the order stays', () => {
    const statuses = fc.uniqueArray(fc.record({ at: fc.nat(7), order: fc.integer({ min: 1, max: 12 }) }), {
      selector: ({ at }) => at,
    })
    fc.assert(
      fc.property(statuses, fc.infiniteStream(fc.nat()), (all, keys) => {
        const before = inLadderOrder(all.map(({ at, order }) => ({ ...ladder[0], id: `s-${at}`, order }) as Status))
        const shuffled = before.map((status) => [keys.next().value ?? 0, status] as const).toSorted(([a], [b]) => a - b)
        const after = shuffled.map(([, status]) => status)
        expect(idsOf(withStatusChanges(before, statusChanges(before, after)))).toEqual(idsOf(after))
        expect(statusChanges(before, before.slice())).toEqual([])
      }),
    )
  })

  it('finds a status by the name that it had, and takes no last name away', () => {
    const [status] = withStatusChanges(ladder.slice(4, 5), [
      { id: 'clean', names: { en: 'Agreed ad ref', fr: '', es: '' } },
    ])
    expect(status).toMatchObject({
      names: { en: 'Agreed ad ref' },
      words: { fr: ['propre', 'convenu', 'accepté', 'Texte propre'] },
    })
    expect(withStatusChanges(ladder, [{ id: 'clean', names: { en: '', fr: '', es: '' } }])[4]?.names).toEqual(
      namesOf('clean'),
    )
  })

  it('keep what two people change apart, whichever comes first', () => {
    const apart = [
      { id: 'clean', names: { fr: 'Agréé' } },
      { id: 'clean', phase: 'concluded' as const },
      { id: 'parked', order: 5 },
    ]
    expect(withStatusChanges(ladder, apart)).toEqual(withStatusChanges(ladder, apart.toReversed()))
    expect(withStatusChanges(ladder, apart)[0]?.id).toBe('parked')
  })

  it('leave out what names no status', () => {
    expect(withStatusChanges(ladder, [{ id: 'unknown', order: 5 }])).toEqual(inLadderOrder(ladder))
    expect(ladder.filter((status) => !hasHeight(status)).map(({ id }) => id)).toEqual(['dropped'])
  })
})
