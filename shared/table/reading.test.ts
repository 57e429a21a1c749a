/** Counts of the rows that are read and left out, over all tables and of each. */
import { expect, it } from 'vitest'
import { tableContext, tablesOf } from '../../testing/tables'
import { readTables } from './read-tables'
import { countRows } from './reading'

const ARTICLES = 'Name\nFees\nTransit\n'
const STATUSES = 'Article,Date,Status,Source\n'
const GOOD = 'Fees,2026-11-18,Parked,https://a.example/\n'
const BAD = 'Fees,2026-11-19,Unheard of,https://a.example/\n'

it.each<[what: string, files: Readonly<Record<string, string>>, counts: readonly [number, number], of: object]>([
  ['no row without a problem', { articles: ARTICLES, statuses: STATUSES + GOOD }, [3, 0], {}],
  ['the row with a problem', { articles: ARTICLES, statuses: STATUSES + GOOD + BAD }, [3, 1], { 1: 1 }],
  [
    'rows of several tables',
    { articles: 'Name\nFees\n<b>\n', statuses: STATUSES + BAD + GOOD },
    [2, 2],
    { 0: 1, 1: 1 },
  ],
  ['one whose article is taken from it all the same', { statuses: STATUSES + BAD }, [0, 1], { 0: 1 }],
  [
    'all of a table without a column',
    { articles: ARTICLES, statuses: 'Article,Status\nFees,Parked\n' },
    [2, 1],
    { 1: 1 },
  ],
])('leaves out %s', async (_, files, counts, of) => {
  const { read, leftOut, leftOutOf } = countRows(readTables(await tablesOf(files), tableContext))
  expect([read, leftOut]).toEqual(counts)
  expect(Object.fromEntries(leftOutOf)).toEqual(of)
})
