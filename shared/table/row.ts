/** One row of a table: its cells by field, each checked and read, with the problems that are found on the way. */
import { effectiveDay } from '../domain/dates/days'
import { type DayOrder, readDate } from '../domain/dates/read-date'
import { LONGEST_NAME, LONGEST_TEXT } from '../domain/limits'
import type { Lang } from '../domain/text/langs'
import type { Day, DayOrMonth } from '../domain/types'
import { inOneLine } from '../kinds/text-fields'
import type { Field } from './column-names'
import { type Columns, NAME_COLUMNS } from './columns'
import type { MemberNames, ReadMembers } from './members'
import { breaks, type Place, type Problem, type ProblemCode } from './problems'
import { type ReadSource, readSource } from './sources'

/** Columns of one kind in a sheet, as the user has them matched. */
export interface RowContext {
  readonly table: number
  readonly columns: Columns
  /** Language of the names that no column states a language of. */
  readonly namesLang: Lang
  readonly dayOrder: DayOrder | null
  readonly members: MemberNames
  readonly today: Day
  readonly problems: Problem[]
}

const ERROR_CELL = /^#(?:REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|SPILL|CALC)[!?]?$/i

export class Row implements Place {
  readonly table: number
  readonly row: number
  /** True while no problem was found that leaves the row out. */
  isSound = true
  /** The source, which is of the article and of its status where a row states both. */
  private readOnce: ReadSource | null = null

  constructor(
    private readonly context: RowContext,
    private readonly cells: readonly string[],
    index: number,
  ) {
    this.table = context.table
    this.row = index + 1
    for (const field of Object.keys(context.columns) as Field[]) this.check(field)
  }

  get namesLang(): Lang {
    return this.context.namesLang
  }

  get isEmpty(): boolean {
    return Object.values(this.context.columns).every((column) => inOneLine(this.cells[column ?? -1] ?? '') === '')
  }

  has(field: Field): boolean {
    return this.context.columns[field] !== undefined
  }

  /** Text of a cell on one line; empty where there is no such column, or the spreadsheet has an error in its place. */
  text(field: Field): string {
    const text = inOneLine(this.raw(field))
    return ERROR_CELL.test(text) ? '' : text
  }

  raw(field: Field): string {
    const column = this.context.columns[field]
    return column === undefined ? '' : (this.cells[column] ?? '')
  }

  add(code: ProblemCode, field: Field | null, more: Pick<Problem, 'value' | 'near' | 'other'> = {}): void {
    if (breaks({ code })) this.isSound = false
    const column = field === null ? null : (this.context.columns[field] ?? null)
    this.context.problems.push({ table: this.table, row: this.row, code, field, column, ...more })
  }

  /** Text that the row must have. */
  needed(field: Field): string {
    const text = this.text(field)
    // A missing column is one problem of the table, and not one of each row.
    if (text === '' && this.has(field) && inOneLine(this.raw(field)) === '') this.add('missing', field)
    return text
  }

  /** Date of a cell; empty where there is none, or it cannot be read. */
  date(field: Field): DayOrMonth | '' {
    const value = this.text(field)
    if (value === '') return ''
    const read = readDate(value, this.context.dayOrder)
    if (read.kind === 'date') return read.date
    if (read.kind === 'ambiguous') this.add('date-ambiguous', field, { value, near: [read.dmy, read.mdy] })
    else this.add(`date-${read.kind}`, field, { value })
    return ''
  }

  /** A date that is not ahead of today, as what was reported cannot be. */
  refuseFuture(field: Field, date: DayOrMonth | ''): void {
    // The current month may have a source already.
    if (date !== '' && date > this.context.today) this.add('date-future', field, { value: this.text(field) })
  }

  refuseReversed(from: DayOrMonth | '', to: DayOrMonth | '', field: Field): void {
    if (from !== '' && to !== '' && effectiveDay(to) < from) this.add('reversed', field, { value: this.text(field) })
  }

  memberIds(field: Field): readonly string[] {
    const { ids, unknown } = this.readMembers(field)
    for (const { text, near } of unknown) this.add('member-unknown', field, { value: text, near })
    return ids
  }

  readMembers(field: Field): ReadMembers {
    const cell = this.raw(field)
    return ERROR_CELL.test(cell.trim()) ? { ids: [], unknown: [] } : this.context.members.read(cell)
  }

  source(): ReadSource {
    if (this.readOnce) return this.readOnce
    const value = this.text('source')
    const read = readSource(value)
    if (read === null) this.add('source-scheme', 'source', { value })
    this.readOnce = read ?? { urls: [], words: '' }
    return this.readOnce
  }

  private check(field: Field): void {
    const text = inOneLine(this.raw(field))
    const longest = NAME_COLUMNS.includes(field) ? LONGEST_NAME : LONGEST_TEXT
    if (ERROR_CELL.test(text)) this.add('cell-error', field, { value: text })
    else if (text.includes('<')) this.add('markup', field, { value: text.slice(0, 60) })
    else if (text.length > longest) this.add('long', field, { value: text.slice(0, 60), other: longest })
  }
}
