import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../testing/fixture-pack'
import { effectiveDay } from './days'
import { takesPartOn } from './participation'

const takingPart = (day: string) =>
  pack.members
    .filter((member) =>
      takesPartOn(
        member,
        pack.participants.find((seen) => seen.member === member.id),
        day,
      ),
    )
    .map(({ id }) => id)

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
})
