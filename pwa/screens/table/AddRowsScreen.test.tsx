// @vitest-environment happy-dom
/** Number of rows that can be used, before and after they were added. */
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { stateWith } from '../../../testing/record-state'
import { tablesOf } from '../../../testing/tables'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData, today } from '../../model/state'
import { AddRowsScreen } from './AddRowsScreen'

const ROWS = 'Article,Date,Status,Source\nspam,2026-11-18,Parked,https://a.example/\n'
const [rows] = await tablesOf({ statuses: ROWS })
const [unknown] = await tablesOf({ articles: 'Name,Id\nCustoms duties,A-12\n' })
let table = rows
vi.mock('./TableSource', () => ({
  TableSource: ({ onRead }: { onRead: (sheets: readonly unknown[]) => void }) => (
    <button type="button" id="give" onClick={() => onRead([table?.sheet])} />
  ),
}))

const place = document.createElement('div')
document.body.append(place)
beforeAll(async () => {
  today.value = '2026-11-20'
  await speak('en')
  await loadMoreWords()
})
afterEach(() => {
  render(null, place)
  table = rows
})

it('says that rows are there already once they were added, and no longer that they can be used', async () => {
  appData.value = stateWith(fixturePack)
  render(<AddRowsScreen />, place)
  await act(() => place.querySelector<HTMLButtonElement>('#give')?.click())
  expect(place.textContent).toContain('One row can be used.')
  const added = observed({ id: 'mine-0001', article: 'spam', date: '2026-11-18', status: 'parked' })
  await act(() => {
    appData.value = stateWith(fixturePack, [{ ...added, evidence: { url: 'https://a.example/' } }])
  })
  expect(place.textContent).toContain('One row is there already.')
  expect(place.textContent).not.toContain('can be used')
})

it('asks to look at a row whose Id nothing there has, which would be added as new, and takes a correction', async () => {
  table = unknown
  appData.value = stateWith(fixturePack)
  render(<AddRowsScreen />, place)
  await act(() => place.querySelector<HTMLButtonElement>('#give')?.click())
  const checked = () => place.querySelector('.table-problems')?.textContent
  expect(checked()).toContain('Nothing in the negotiation has the Id “A-12”: the row would be added as new.')
  const cell = place.querySelector<HTMLInputElement>('.table-problems input')
  await act(() => {
    if (cell) cell.value = 'spam'
    cell?.dispatchEvent(new Event('change'))
  })
  expect([checked(), place.textContent?.includes('Corrections one entry')]).toEqual([undefined, true])
})
