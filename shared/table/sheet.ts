/** Spreadsheet model: sheets of text cells, and the limits within which one is read. */
import { type ReadProblem, refuse } from '../encoding/read-result'

/** One sheet of a workbook, or a CSV file, as text: empty rows at the end are left out, short rows are allowed. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** Largest file. A negotiation of ten years has some 100 kB. */
export const MAX_TABLE_BYTES = 10_000_000
export const MAX_SHEETS = 20
export const MAX_ROWS = 20_000
export const MAX_COLUMNS = 100
/** Cells of a workbook together, empty ones before a filled one in its row too, and the characters in them. */
export const MAX_CELLS = 2_000_000
export const MAX_TEXT = 20_000_000
/** Characters of a cell, as spreadsheets have it. */
const LONGEST_CELL = 32_767
/** Seconds after which a file is given up. */
export const MAX_SECONDS = 60

/** Why a file was not read as a table. */
export type FileProblem = ReadProblem<
  | 'file-large'
  | 'file-unpacked'
  | 'file-rows'
  | 'file-columns'
  | 'file-cells'
  | 'file-slow'
  | 'file-sheets'
  | 'file-empty'
  | 'file-foreign'
  | 'file-old'
  | 'file-locked'
  | 'file-damaged'
>

export type ReadSheets =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly problem: FileProblem }

/** Sheets without their empty rows at the end, or why they are no table. */
export function checkedSheets(sheets: readonly Sheet[]): ReadSheets {
  const filled = sheets
    .map(({ name, rows }) => ({ name, rows: rows.slice(0, rows.findLastIndex((row) => row.some(isFilled)) + 1) }))
    .filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) return refuse('file-empty')
  if (filled.length > MAX_SHEETS) return refuse('file-sheets', MAX_SHEETS)
  // The first row has the names of the columns.
  if (filled.some(({ rows }) => rows.length > MAX_ROWS + 1)) return refuse('file-rows', MAX_ROWS)
  if (filled.some(({ rows }) => rows.some((row) => row.length > MAX_COLUMNS && row.slice(MAX_COLUMNS).some(isFilled))))
    return refuse('file-columns', MAX_COLUMNS)
  if (filled.some(({ rows }) => rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL))))
    return refuse('file-cells', MAX_CELLS)
  // The empty cells beyond would be drawn.
  const cut = (row: readonly string[]) => (row.length > MAX_COLUMNS ? row.slice(0, MAX_COLUMNS) : row)
  return { ok: true, sheets: filled.map(({ name, rows }) => ({ name, rows: rows.map(cut) })) }
}

const isFilled = (cell: string): boolean => cell.trim() !== ''
