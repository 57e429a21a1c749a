import { expect, it } from 'vitest'
import { BROKEN_TABLES } from '../../testing/broken-tables'
import { tableContext, tablesOf } from '../../testing/tables'
import { breaks } from './problems'
import { readTables } from './read-tables'

it.each(BROKEN_TABLES)('lists all that is wrong: $title', async ({ files, problems }) => {
  const reading = readTables(await tablesOf(files), tableContext)
  expect(reading.problems.map(({ table, row, column, code }) => [table, row, column, code])).toEqual(problems)
})

it('takes no row that has a problem', async () => {
  for (const { files } of BROKEN_TABLES) {
    const { problems, entities, observations } = readTables(await tablesOf(files), tableContext)
    const broken = new Set(problems.filter(breaks).map(({ table, row }) => `${table} ${row}`))
    const taken = [...entities, ...observations].map(({ place }) => `${place.table} ${place.row}`)
    expect(taken.filter((place) => broken.has(place))).toEqual([])
  }
})
