import { expect, it } from 'vitest'
import { fixturePack as pack } from '../testing/fixture-pack'
import { buildLedger, countPhases } from './ledger'
import { phaseCountsByMonth } from './phase-counts'

it('counts each month up to the day given', () => {
  const ledger = buildLedger(pack)
  const months = phaseCountsByMonth(ledger, pack.articles, '2021-07-22')
  expect(months[0]?.month).toBe('2018-04')
  expect(months.at(-1)).toEqual({
    month: '2021-07',
    day: '2021-07-22',
    counts: countPhases(ledger, pack.articles, '2021-07-22'),
  })
  expect(months).toHaveLength(40)
  expect(phaseCountsByMonth(buildLedger({ statuses: [], observations: [] }), [], '2021-07-22')).toEqual([])
})

it.each(['9999-12-31', '2500-01-01'])('ends, and stays small, up to %s', (until) => {
  const months = phaseCountsByMonth(buildLedger(pack), pack.articles, until)
  expect(months.length).toBeGreaterThan(100)
  expect(months.length).toBeLessThanOrEqual(600)
  expect(months.at(-1)?.day).toBe(until)
  expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted())
})
