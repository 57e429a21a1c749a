/** State of the tables on a screen: their sheets, what each holds in which columns, and what is read of them. */
import { type Signal, signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { DayOrder } from '../../../shared/domain/dates/read-date'
import type { Field } from '../../../shared/table/column-names'
import { type Columns, guessKind, matchColumns, type TableKind } from '../../../shared/table/columns'
import type { Problem } from '../../../shared/table/problems'
import { readTables } from '../../../shared/table/read-tables'
import type { Reading, ReadingContext, Table } from '../../../shared/table/reading'
import type { Sheet } from '../../../shared/table/sheet'
import { withCell } from '../../../shared/table/with-cell'

export interface ShownSheet {
  readonly sheet: Sheet
  readonly kind: TableKind | 'none'
  readonly columns: Columns
}

export interface Tables {
  readonly sheets: readonly ShownSheet[]
  readonly reading: Reading
  /** The sheets that are read. */
  readonly read: readonly Table[]
  readonly add: (sheets: readonly Sheet[]) => void
  readonly remove: (index: number) => void
  readonly setKind: (index: number, kind: TableKind | 'none') => void
  /** Sets the column of a field; `null` leaves the field out. */
  readonly setColumn: (index: number, field: Field, column: number | null) => void
  readonly setDayOrder: (order: DayOrder) => void
  /** Corrects the cell of a problem. */
  readonly setCell: (problem: Problem, text: string) => void
  /** The sheet in which a problem is. */
  readonly sheetOf: (problem: Problem) => Sheet | null
}

/** The sheets and the chosen order of day and month. Its owner decides how long it lives. */
export interface TablesState {
  readonly sheets: Signal<readonly ShownSheet[]>
  readonly dayOrder: Signal<DayOrder | null>
}

export const newTablesState = (): TablesState => ({
  sheets: signal<readonly ShownSheet[]>([]),
  dayOrder: signal<DayOrder | null>(null),
})

export function useTables(state: TablesState, context: Omit<ReadingContext, 'dayOrder'>): Tables {
  const [sheets, dayOrder] = [state.sheets.value, state.dayOrder.value]
  const setSheets = (next: (all: readonly ShownSheet[]) => readonly ShownSheet[]) => {
    state.sheets.value = next(state.sheets.peek())
  }
  // Problems name a table by its place among those that are read.
  const read = sheets.filter(isRead)
  const { lang, ladder, members, today, into } = context
  const reading = useMemo(
    () => readTables(sheets.filter(isRead), { ...context, dayOrder }),
    [sheets, dayOrder, lang, ladder, members, today, into],
  )
  const change = (index: number, next: (shown: ShownSheet) => ShownSheet) =>
    setSheets((all) => all.map((shown, at) => (at === index ? next(shown) : shown)))
  return {
    sheets,
    reading,
    read,
    // Several files are read one after another, by what this render gave.
    add: (added) => setSheets((all) => [...all, ...added.map(withGuess)]),
    remove: (index) => setSheets((all) => all.filter((_, at) => at !== index)),
    setKind: (index, kind) => change(index, ({ sheet }) => ({ sheet, kind, columns: columnsFor(kind, sheet) })),
    setColumn: (index, field, column) =>
      change(index, (shown) => ({ ...shown, columns: withColumn(shown.columns, field, column) })),
    setDayOrder: (order) => {
      state.dayOrder.value = order
    },
    setCell: ({ table, row, column }, text) => {
      const wanted = read[table]
      if (wanted && column !== null)
        setSheets((all) =>
          all.map((shown) =>
            shown === wanted ? { ...shown, sheet: withCell(shown.sheet, row, column, text) } : shown,
          ),
        )
    },
    sheetOf: ({ table }) => read[table]?.sheet ?? null,
  }
}

const isRead = (shown: ShownSheet): shown is ShownSheet & Table => shown.kind !== 'none'

const columnsFor = (kind: TableKind | 'none', { rows }: Sheet): Columns =>
  kind === 'none' ? {} : matchColumns(kind, rows[0] ?? [])

function withGuess(sheet: Sheet): ShownSheet {
  const kind = guessKind(sheet)
  return { sheet, kind, columns: columnsFor(kind, sheet) }
}

/** A column is of one field: it is taken from the field that had it. */
function withColumn(columns: Columns, field: Field, column: number | null): Columns {
  const others = Object.entries(columns).filter(([other, at]) => other !== field && at !== column)
  return { ...Object.fromEntries(others), ...(column !== null && { [field]: column }) }
}
