/**
 * Tables for spreadsheets (CSV export): names in a language, dates and days as ISO 8601. Made of public data alone. The words
 * are passed in, as those of reports are.
 */
import type { Author } from '../domain/entries/entries'
import type { Names, Phase, Status } from '../domain/types'
import { toCsv } from '../reports/csv'

/** Columns by their id in the catalogues (`column-<id>`). */
export type Column =
  | 'article'
  | 'number'
  | 'theme'
  | 'phase'
  | 'status'
  | 'since'
  | 'basis'
  | 'disputed'
  | 'flags'
  | 'outstanding'
  | 'latest'
  | 'source'
  | 'member'
  | 'position'
  | 'date'
  | 'statement'
  | 'symbol'
  | 'author'
  | 'official'
  | 'code'
  | 'participates'
  | 'from'
  | 'to'
  | 'group'
  | 'start'
  | 'end'
  | 'time'
  | 'until'
  | 'zone'
  | 'place'
  | 'meeting'
  | 'kind'
  | 'chair'
  | 'participants'
  | 'changed'
  | 'id'

export interface ExportTable {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

/** Words of a language for the cells. */
export interface TableWords {
  /** A name in the language, or in one that there is. */
  name(names: Names): string
  phase(phase: Phase | 'none'): string
  status(status: Status): string
  basis(basis: string): string
  /** Name of a position or role by its verb. */
  stance(stance: string): string
  /** Kind of a meeting. */
  kind(kind: string): string
  /** Level of development of a member. */
  group(group: string): string
  /** In place of the source of what was only said in a meeting. */
  meetingLog: string
  /** Name of an author, with who passed the entry on; empty for none. */
  author(by: Author | null | undefined): string
  yes: string
  no: string
}

/** The table as CSV, its first row with the heads of the columns. */
export const tableToCsv = ({ columns, rows }: ExportTable, head: (column: Column) => string): string =>
  toCsv([columns.map(head), ...rows])

/** Several values in one cell. */
export const inOneCell = (values: readonly string[]): string => values.filter((value) => value !== '').join('; ')
