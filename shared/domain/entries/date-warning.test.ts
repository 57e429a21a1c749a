import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { MINIMAL } from '../../../testing/minimal-fields'
import { dateWarning, dateWarningIn, firstDayOf } from './date-warning'
import { entityFrom } from './new-entity'

describe('a slip of the year', () => {
  const first = '2017-12-13'
  it.each([
    ['1990-11-27', { kind: 'early', year: '1990' }],
    ['2017-12-12', { kind: 'early', year: '2017' }],
    ['2017-12-13', null],
    ['2017-12', null],
    ['2026-11-27', null],
    ['2036-12-31', null],
    ['2037-01-01', { kind: 'late', year: '2037' }],
    ['2206-11-27', { kind: 'late', year: '2206' }],
    ['', null],
  ])('in %s is told', (date, warning) => expect(dateWarning(date, first, '2026-11-27')).toEqual(warning))
  it('is not told as early where the talks have no date yet', () =>
    expect(dateWarning('1990-01-01', null, '2026-11-27')).toBeNull())
  it('names its field', () =>
    expect(dateWarningIn({ from: '2026-01-01', to: '2206-01-01' }, first, '2026-11-27')).toEqual({
      kind: 'late',
      year: '2206',
      field: 'to',
    }))
  it('is measured against the first observation or meeting', () => {
    const meeting = entityFrom(
      'meeting',
      { ...MINIMAL.meeting, date: '2017-01-01' },
      { lang: 'en', layer: 'public', random: '0a1b2c' },
    )
    expect(firstDayOf({ observations: [], meetings: [meeting] })).toBe('2017-01-01')
    expect(firstDayOf({ observations: [], meetings: [] })).toBeNull()
    expect(firstDayOf(fixturePack)).toMatch(/^20(17|19|2)/)
  })
})
