import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../../testing/arbitraries'
import { merge, mergeInto } from './union'

/** Lists that share ids, also with another content, as files changed by hand may. */
const anyLists = fc
  .array(fc.tuple(anyRecord, fc.integer({ min: 0, max: 5 })), { maxLength: 12 })
  .map((records) => records.map(([record, id]) => ({ ...record, id: `shared-id-${id}` })))
  .chain((records) => fc.tuple(fc.subarray(records), fc.subarray(records), fc.subarray(records)))

describe('the union of records', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyLists, ([a, b, c]) => {
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(merge(a, b, c)).toEqual(merge(c, merge(b, a)))
        expect(merge(a, a)).toEqual(merge(a))
        expect(merge(merge(a, b), b)).toEqual(merge(a, b))
      }),
    )
  })
  it('is the same when a few entries are merged into a sorted list', () => {
    fc.assert(
      fc.property(anyLists, fc.array(anyRecord, { maxLength: 4 }), ([a, b], further) => {
        expect(mergeInto(merge(a), b)).toEqual(merge(a, b))
        expect(mergeInto(merge(a), further)).toEqual(merge(a, further))
      }),
    )
  })
  it('holds every id once, and nothing else', () => {
    fc.assert(
      fc.property(anyLists, ([a, b]) => {
        const ids = merge(a, b).map((record) => record.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect([...ids].sort()).toEqual([...new Set([...a, ...b].map((record) => record.id))].sort())
      }),
    )
  })
  it.each([
    ['2026-12-02T09:59:00.000+23:59', '2026-12-01T10:01:00.000Z'],
    ['2026-12-01T10:00:00Z', '2026-12-01T10:00:00.500Z'],
    ['2026-12-01T10:00:00.000+02:00', '2026-12-01T09:00:00.000Z'],
  ])('sorts by time, not by text: %s before %s', (earlier, later) => {
    const entry = {
      kind: 'withdrawal',
      layer: 'public',
      negotiation: 'wto-ecommerce',
      reason: '',
      withdraws: 'x',
    } as const
    const [one, other] = [
      { ...entry, id: 'aaaaaaaa', madeAt: later },
      { ...entry, id: 'bbbbbbbb', madeAt: earlier },
    ]
    expect(merge([one, other])).toEqual([other, one])
    // The one made first bears an id that both have.
    expect(merge([one], [{ ...other, id: one.id }])).toEqual([{ ...other, id: one.id }])
  })
  it('chooses the same of two entries with one id, in any order of fields', () => {
    const one = {
      kind: 'withdrawal',
      id: 'aaaaaaaa',
      layer: 'public',
      negotiation: 'wto-ecommerce',
      madeAt: '2026-01-01T00:00:00Z',
    } as const
    const two = { reason: '', withdraws: 'x' }
    expect(merge([{ ...one, ...two }], [{ ...two, ...one }])).toHaveLength(1)
  })
})
