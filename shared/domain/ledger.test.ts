import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPackText } from '../pack/read'
import { buildLedger, countPhases, statusAsOf } from './ledger'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read

describe('the shipped pack', () => {
  const ledger = buildLedger(pack)
  it.each([
    [
      '2021-07-22',
      {
        clean: 3,
        'nearly-clean': 2,
        'under-discussion': 18,
        proposed: 8,
        parked: 1,
        concluded: 0,
        dropped: 0,
        none: 22,
      },
    ],
    [
      '2026-11-24',
      {
        clean: 0,
        'nearly-clean': 0,
        'under-discussion': 1,
        proposed: 0,
        parked: 0,
        concluded: 30,
        dropped: 23,
        none: 0,
      },
    ],
  ])('counts its phases as of %s', (day, counts) => {
    expect(countPhases(ledger, pack.articles, day)).toEqual(counts)
  })
  it('tells outstanding issues and targets of 22 July 2021', () => {
    const status = statusAsOf(ledger, 'open-government-data', '2021-07-22')
    expect(status).toMatchObject({ outstandingCount: 1, target: { status: 'clean', date: '2021-07-30' } })
  })
})
