// @vitest-environment happy-dom
/** Question whether rows with problems are left out, with their number in each of several tables. */
import { render } from 'preact'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { readTables } from '../../../shared/table/read-tables'
import { tableContext, tablesOf } from '../../../testing/tables'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { LeaveOut } from './LeaveOut'

const place = document.createElement('div')
beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})
afterEach(() => render(null, place))

const ARTICLES = 'Name\nFees\n<b>\n'
const STATUSES =
  'Article,Date,Status,Source\nFees,2026-11-18,Parked,https://a.example/\nFees,2026-11-19,Odd,https://a.example/\n'

it.each([
  [
    'two tables',
    { articles: ARTICLES, statuses: STATUSES },
    'Do not include 2 rows with problems articles: 1; statuses: 1',
  ],
  ['one table', { articles: ARTICLES }, 'Do not include one row with problems'],
])('tells the rows of %s', async (_, files, expected) => {
  const read = await tablesOf(files)
  const tables = { read, reading: readTables(read, tableContext) }
  render(<LeaveOut tables={tables} isAgreed={false} onAgree={() => {}} />, place)
  expect(place.querySelector('label')?.textContent).toBe(expected)
})
