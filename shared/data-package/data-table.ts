/** Tables of the data package: CSV for programs, with fixed English heads, one value a cell, and keys between the tables. */
import { programCsv } from '../reports/csv'

/** Type of a column's values. `date` is a day or a month, `YYYY-MM-DD` or `YYYY-MM`. */
export type ColumnType = 'string' | 'date' | 'integer' | 'boolean' | 'uri'

export interface DataColumn {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  /** Values that it may have; any without it. */
  readonly values?: readonly string[]
  /** Table whose `id` it refers to. */
  readonly refersTo?: string
}

export interface DataTable {
  /** Name of the table, and of its file without `.csv`. */
  readonly name: string
  readonly description: string
  readonly columns: readonly DataColumn[]
  /** Columns that tell a row from the others; none where rows may repeat. */
  readonly key: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The table as CSV. A cell that a spreadsheet would run as a formula has an apostrophe before it. */
export const dataCsv = ({ columns, rows }: DataTable): string => programCsv([columns.map(({ name }) => name), ...rows])

/** Columns by the type of their values. */
const columnOf =
  (type: ColumnType) =>
  (name: string, description: string): DataColumn => ({ name, type, description })
export const text = columnOf('string')
export const date = columnOf('date')
export const count = columnOf('integer')
export const flag = columnOf('boolean')

export const idColumn = (description: string): DataColumn => text('id', description)
