/** Status words of tables that are not the name of a status: each with the status as which it is read, so that this can be corrected. */
import type { Status } from '../domain/types'
import { foldName } from './fold'
import { statusesByName } from './ladder'
import type { Table } from './reading'

export interface StatusWord {
  /** As the table has it first. */
  readonly word: string
  readonly status: Status
}

/** The words in the order of the tables, each once; names of statuses in any language are left out, and unknown words. */
export function statusWordsIn(tables: readonly Table[], ladder: readonly Status[]): readonly StatusWord[] {
  const byName = statusesByName(ladder)
  const words = new Map<string, StatusWord>()
  for (const cell of statusCells(tables)) {
    const folded = foldName(cell)
    const status = ladder.find(({ id }) => id === byName.get(folded))
    if (!status || words.has(folded) || isNameOf(status, folded)) continue
    words.set(folded, { word: cell.trim(), status })
  }
  return [...words.values()]
}

const isNameOf = ({ id, names }: Status, folded: string): boolean =>
  [id, ...Object.values(names)].some((name) => foldName(name) === folded)

function* statusCells(tables: readonly Table[]): Generator<string> {
  for (const { sheet, columns } of tables) {
    const column = columns.status
    if (column !== undefined) for (const row of sheet.rows.slice(1)) yield row[column] ?? ''
  }
}
