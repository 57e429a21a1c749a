/** Problems of a table, each with its place: all are listed at once, so that a table is corrected in one pass. */
import type { Field } from './column-names'

export type ProblemCode =
  /** Of a table: a column is missing, or there twice. */
  | 'column-missing'
  | 'column-twice'
  | 'rows-none'
  | 'row-shifted'
  | 'missing'
  | 'cell-error'
  | 'markup'
  | 'long'
  | 'date-unread'
  | 'date-none'
  | 'date-year'
  | 'date-ambiguous'
  | 'date-future'
  | 'reversed'
  | 'status-unknown'
  | 'status-unfit'
  | 'article-unknown'
  | 'article-ambiguous'
  | 'article-left-out'
  | 'article-differs'
  | 'member-unknown'
  | 'meeting-unknown'
  | 'basis-unknown'
  | 'whole-unread'
  | 'whole-twice'
  | 'number'
  | 'source-missing'
  | 'source-scheme'
  | 'reason-missing'
  | 'duplicate'
  /** Of a row that is read, as something new: no problem of the reader. */
  | 'id-unknown'

export interface Place {
  /** Index of the table among those that are read together. */
  readonly table: number
  /** Row as spreadsheets count: the names of the columns are in row 1. */
  readonly row: number
}

export interface Problem extends Place {
  readonly code: ProblemCode
  readonly field: Field | null
  /** Index of the column; `null` for a problem of the row, or of the table. */
  readonly column: number | null
  /** The text that is not understood. */
  readonly value?: string
  /** A suggestion, with the name by which it is near where that is another; or the two readings of a date. */
  readonly near?: readonly string[]
  /** Another row that is concerned, or the largest number allowed. */
  readonly other?: number
}

/** Problems with which a row stands, without what is not understood. */
const STANDING: ReadonlySet<ProblemCode> = new Set(['member-unknown'])

/** True of a problem that leaves its row out. */
export const breaks = ({ code }: Pick<Problem, 'code'>): boolean => !STANDING.has(code)

/** Selects the rows that are left out for a problem, of their own or of their table. */
export function brokenIn(problems: readonly Problem[]): (place: Place) => boolean {
  const broken = new Set(
    problems.filter(breaks).map(({ table, row, code }) => `${table} ${code === 'column-missing' ? 'all' : row}`),
  )
  return ({ table, row }) => broken.has(`${table} ${row}`) || broken.has(`${table} all`)
}
