import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRecord } from '../../../testing/arbitraries'
import { observed } from '../../../testing/observed'
import type { Author } from '../entries/entries'
import { byMaking, merge } from '../entries/union'
import { countsFrom, splitAhead } from './ahead'

const NOW = Date.parse('2026-12-01T12:00:00.000Z')
const own = { device: 'this-device', name: 'Me' }
const colleague = { device: 'another-device', name: 'Ben' }
const member = { device: 'abcdefghijklmnopqrstuvwxyz', name: 'Anna' }

it.each<[string, Author | undefined, string, boolean]>([
  ['of a device of the delegation, nine minutes ahead', member, '2026-12-01T12:09:00.000Z', true],
  ['… eleven minutes ahead', member, '2026-12-01T12:11:00.000Z', false],
  ['… that passed it on', { ...member, from: own }, '2026-12-01T12:11:00.000Z', false],
  ['… with an offset to UTC, nine minutes ahead', member, '2026-12-02T12:08:00.000+23:59', true],
  ['… of the year 9998', member, '9998-01-01T00:00:00.000Z', false],
  ['that an import brought, nine minutes ahead', colleague, '2026-12-01T12:09:00.000Z', true],
  ['… some hours ahead', colleague, '2026-12-02T11:00:00.000Z', false],
  ['… in another form', colleague, '2026-12-04T12:00:00+14:00', false],
  ['… of before', colleague, '2020-01-01T00:00:00+14:00', true],
  ['of one’s own, after the clock was set back by minutes', own, '2026-12-01T12:09:00.000Z', true],
  ['… by days', own, '2026-12-20T12:00:00.000Z', false],
  ['… from before entries had authors', undefined, '2026-12-20T12:00:00.000Z', false],
  ['… of 2099', own, '2099-01-01T00:00:00.000Z', false],
  ['… of a year that sorts first', own, '+275760-09-13T00:00:00.000Z', false],
])('an entry %s', (_, by, madeAt, counts) => {
  const entry = {
    ...observed({ id: 'obs-0001', article: 'spam', date: '2026-11-24', status: 'clean' }),
    madeAt,
    ...(by && { by }),
  }
  const { entries, ahead } = splitAhead([entry], NOW)
  expect([entries, ahead]).toEqual(counts ? [[entry], []] : [[], [entry]])
  // Its time comes.
  expect(splitAhead([entry], Math.max(NOW, countsFrom(entry))).entries).toEqual([entry])
})

it('holding commutes with the union, and loses nothing', () => {
  const anyEntry = fc
    .tuple(
      anyRecord,
      fc.constantFrom('2026-11-30', '2026-12-02', '2027-01-01', '9998-01-01'),
      fc.constantFrom(member, colleague, own),
    )
    .map(([record, day, by]) => ({ ...record, madeAt: `${day}T00:00:00.000Z`, by }))
  const anyLists = fc
    .uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 12 })
    .chain((all) => fc.tuple(fc.subarray(all), fc.subarray(all)))
  const counting = (entries: Parameters<typeof splitAhead>[0]) => splitAhead(entries, NOW)
  fc.assert(
    fc.property(anyLists, ([a, b]) => {
      const whole = counting(merge(a, b))
      expect(whole.entries).toEqual(merge(counting(a).entries, counting(b).entries))
      expect(whole.ahead).toEqual(merge(counting(b).ahead, counting(a).ahead))
      expect([...whole.entries, ...whole.ahead].sort(byMaking)).toEqual(merge(a, b))
    }),
  )
})
