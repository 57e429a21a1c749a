import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPackText } from '../pack/read'
import { effectiveDay } from './days'
import { takesPartOn } from './participation'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read
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

describe('who takes part', () => {
  it.each([
    ['2017-12-12', 0],
    ['2017-12-13', 71],
    ['2019-01-25', 76],
    ['2021-07-22', 86],
    ['2022-09-30', 87],
    ['2024-07-26', 91],
    ['2026-11-24', 91],
  ])('are on %s as many as the sources count', (day, count) => expect(takingPart(day)).toHaveLength(count))
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
