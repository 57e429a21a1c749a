// @vitest-environment happy-dom
/** Preview of a negotiation that a table makes: the dates as they were read. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { newNegotiation } from '../../../shared/table/new-negotiation'
import { readTables } from '../../../shared/table/read-tables'
import { frame, tableContext, tablesOf } from '../../../testing/tables'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { PackPreview } from './PackPreview'

it.each([
  ['dmy', '3 April 2021'],
  ['mdy', '4 March 2021'],
] as const)('shows 03/04/2021, read as %s, as %s', async (dayOrder, shown) => {
  await speak('en')
  await loadMoreWords()
  const files = { articles: 'Name,Status,Date,Source\nFees,Clean,03/04/2021,x\n' }
  const reading = readTables(await tablesOf(files), { ...tableContext, dayOrder })
  const { lang, ladder, today } = tableContext
  const pack = newNegotiation(
    { id: 'fish', names: { en: 'Fish' }, shortNames: {}, lang, ladder, frame, today },
    reading,
  )
  const place = document.createElement('div')
  act(() => render(<PackPreview pack={pack} />, place))
  expect(place.querySelector('li')?.textContent).toContain(shown)
  render(null, place)
})
