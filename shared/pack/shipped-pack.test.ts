import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildLedger, countPhases } from '../domain/ledger'
import { participantsOn } from '../domain/participation'
import { readPackText } from './read'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)
const { pack } = read

// The one test of the shipped facts: every other one takes the fixture of shared/testing.
describe('the shipped pack', () => {
  it('holds everything that was gathered', () => {
    const counts = Object.fromEntries(
      Object.entries(pack).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list.length]] : [])),
    )
    expect(counts).toEqual({
      themes: 7,
      statuses: 19,
      articles: 55,
      members: 166,
      groups: 159,
      meetings: 57,
      observations: 356,
      roles: 36,
      documents: 35,
      milestones: 31,
      positions: 12,
      participations: 94,
      participationCounts: 14,
      texts: 2,
      statements: 5,
      roleKinds: 3,
      sites: 1,
      addressMarks: 2,
      documentSymbols: 1,
      publishers: 27,
    })
  })
  it('keeps the optional fields of single entries', () => {
    const { observations, members, articles } = pack
    expect(observations.filter((o) => o.note !== undefined)).toHaveLength(118)
    expect(observations.filter((o) => o.target)).toHaveLength(18)
    expect(observations.filter((o) => o.outstandingCount !== undefined)).toHaveLength(2)
    expect(observations.filter((o) => o.dependsOn)).toHaveLength(2)
    expect(observations.filter((o) => o.evidence.alsoAt)).toHaveLength(4)
    expect(observations.filter((o) => o.basis === 'planned')).toHaveLength(4)
    expect(members.filter((m) => m.ambiguous)).toHaveLength(109)
    expect(articles.filter((a) => a.kind !== 'instrument')).toHaveLength(54)
  })
  const none = { clean: 0, 'nearly-clean': 0, 'under-discussion': 0, proposed: 0, parked: 0, concluded: 0, dropped: 0 }
  it.each([
    ['2021-07-22', { clean: 3, 'nearly-clean': 2, 'under-discussion': 18, proposed: 8, parked: 1, none: 22 }],
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
