/** XLSX reader: the visible sheets of a workbook as text, of which no formula is computed. Loaded on demand. */
import { rangeRef, readXlsx } from 'hucre/xlsx'
import { MAX_UNPACKED_BYTES, refuse } from '../encoding/read-result'
import { checkedSheets, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, type ReadSheets } from './sheet'
import { unpackedSize } from './zip-size'

type Cell = NonNullable<Awaited<ReturnType<typeof readXlsx>>['sheets'][number]>['rows'][number][number]

/** Reads a workbook. Its declared size is checked first, and each entry is unpacked up to what it declares. */
export async function parseWorkbook(bytes: Uint8Array): Promise<ReadSheets> {
  const size = unpackedSize(bytes)
  if (size === null) return refuse('file-damaged')
  if (size > MAX_UNPACKED_BYTES) return refuse('file-unpacked', MAX_UNPACKED_BYTES)
  let shown = 0
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden && ++shown <= MAX_SHEETS + 1,
      maxRows: MAX_ROWS + 2,
      // One row and one column over the limits. The parser fills each row up to its last cell before any limit is checked.
      range: rangeRef(0, 0, MAX_ROWS + 1, MAX_COLUMNS),
    })
    return checkedSheets(sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(textOf)) })))
  } catch {
    return refuse('file-damaged')
  }
}

/** A cell as text. A date is one at midnight UTC, whatever the time zone here. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
}
