import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { effectiveDay } from '../dates/days'
import type { Participation } from '../types'
import { participantsOn, takesPartOn } from './participation'

const takingPart = (day: string) => participantsOn(pack, day).map(({ id }) => id)
const span = (over: Partial<Participation>): Participation => ({
  id: 'span',
  member: 'ch',
  from: '2019-01-25',
  to: null,
  isCounted: true,
  confidence: 'high',
  sources: [],
  note: '',
  ...over,
})

describe('the members that take part', () => {
  it('are never more than the sources count', () => {
    for (const { date, count } of pack.participationCounts)
      expect(takingPart(effectiveDay(date)).length, date).toBeLessThanOrEqual(count)
  })
  it('follow what each member did', () => {
    const days = ['2018-01-01', '2019-02-01', '2023-10-31']
    const of = (id: string) => days.map((day) => takingPart(day).includes(id))
    // Signed in 2017 and no more; joined in October 2023; stayed away.
    expect([of('uy'), of('gm'), of('in')]).toEqual([
      [true, false, false],
      [false, false, true],
      [false, false, false],
    ])
  })
  it.each<[string, readonly Partial<Participation>[], string, boolean]>([
    ['on the day on which a span begins', [{}], '2019-01-25', true],
    ['the day before', [{}], '2019-01-24', false],
    ['on the last day', [{ to: '2020-01-01' }], '2020-01-01', true],
    ['the day after', [{ to: '2020-01-01' }], '2020-01-02', false],
    ['within a month that counts from its end', [{ from: '2019-01' }], '2019-01-30', false],
    ['after a return', [{ to: '2020-01-01' }, { from: '2021-06-30' }], '2022-01-01', true],
    ['between two spans', [{ to: '2020-01-01' }, { from: '2021-06-30' }], '2020-06-01', false],
    ['of another member', [{ member: 'us' }], '2020-01-01', false],
  ])('are those of a span: %s', (_, spans, day, expected) =>
    expect(takesPartOn({ participations: spans.map(span) }, 'ch', day)).toBe(expected),
  )
  it('are not counted where the counts of the sources leave them out', () => {
    const data = { members: pack.members, participations: [span({ isCounted: false })] }
    expect([takesPartOn(data, 'ch'), participantsOn(data, '2020-01-01')]).toEqual([true, []])
  })
})
