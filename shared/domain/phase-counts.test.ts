import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPackText } from '../pack/read'
import { buildLedger, countPhases } from './ledger'
import { phaseCountsByMonth } from './phase-counts'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read

it('counts each month to the day looked at, and no later', () => {
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
