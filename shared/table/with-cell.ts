/** Edits of a sheet in place: a cell is corrected, and the tables are read again. */
import type { Sheet } from './sheet'

/** The sheet with another text in a cell; rows count as in spreadsheets, from 1. */
export function withCell(sheet: Sheet, row: number, column: number, text: string): Sheet {
  const rows = sheet.rows.map((cells, index) => {
    if (index !== row - 1) return cells
    const wide = Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => cells[at] ?? '')
    return wide.with(column, text)
  })
  return { ...sheet, rows }
}
