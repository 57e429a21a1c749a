import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildLedger, countPhases, statusAsOf } from '../domain/ledger/ledger'
import { participantsOn } from '../domain/queries/participation'
import { STATUS_SENSES } from '../domain/types'
import { readPackText } from './read'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)
const { pack } = read

// The counts of its records are in the test of its facts; every other test takes the fixture of testing.
describe('the shipped pack', () => {
  it('keeps the optional fields of single entries', () => {
    const { observations, members, articles } = pack
    expect(observations.filter((o) => o.note !== undefined)).toHaveLength(189)
    expect(observations.filter((o) => o.target)).toHaveLength(19)
    expect(observations.filter((o) => o.outstandingCount !== undefined)).toHaveLength(3)
    expect(observations.filter((o) => o.dependsOn)).toHaveLength(2)
    expect(observations.filter((o) => o.evidence.alsoAt)).toHaveLength(165)
    expect(observations.filter((o) => o.basis === 'planned')).toHaveLength(5)
    expect(members.filter((m) => m.ambiguous)).toHaveLength(109)
    expect(articles.filter((a) => a.kind !== 'instrument')).toHaveLength(54)
  })
  it('states a sense for each status that the words of a language name, once', () => {
    expect(pack.statuses.flatMap(({ sense }) => sense ?? []).sort()).toEqual([...STATUS_SENSES].sort())
  })
  it('has the agreement in interim application, with no consensus on its incorporation', () => {
    const status = statusAsOf(buildLedger(pack), 'whole-agreement', '2026-11-24')
    expect(status.standing?.status.id).toBe('interim-application')
    expect(status.flags.map((flag) => flag.status.id)).toEqual(['incorporation-blocked'])
  })
  const none = { clean: 0, 'nearly-clean': 0, 'under-discussion': 0, proposed: 0, parked: 0, concluded: 0, dropped: 0 }
  it.each([
    ['2021-07-22', { clean: 3, 'nearly-clean': 2, 'under-discussion': 18, proposed: 9, parked: 1, none: 21 }],
    ['2026-11-24', { 'under-discussion': 1, concluded: 30, dropped: 23, none: 0 }],
  ])('has its articles in these phases on %s', (day, counts) => {
    expect(countPhases(buildLedger(pack), pack.articles, day)).toEqual({ ...none, ...counts })
  })
  it.each([
    ['2017-12-12', 0],
    ['2017-12-13', 71],
    ['2019-01-25', 76],
    ['2021-07-22', 86],
    ['2022-09-30', 87],
    ['2024-07-26', 91],
    ['2026-11-24', 91],
  ])('has on %s as many members taking part as its sources count', (day, count) => {
    expect(participantsOn(pack, day)).toHaveLength(count)
  })
})
