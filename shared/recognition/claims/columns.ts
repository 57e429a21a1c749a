/** Columns of a table by their heads. */
import { datesIn } from '../../domain/find-date'
import type { DayOrMonth } from '../../domain/types'
import { type Column, columnOf } from '../column-heads'
import type { PageLayout, TableRow } from '../types'

/** Of a table that states statuses: its columns by their numbers. */
export interface Heads {
  readonly articles: readonly number[]
  readonly status: number
  /** Column of the dates of the statuses; `null` where several might be. */
  readonly date: number | null | undefined
  readonly proponent: number | undefined
  /** Date that the head of the statuses gives for all rows: "Status on 22 July 2021". */
  readonly day: DayOrMonth | null
  /** Last block of the heads: the rows follow it. */
  readonly last: number
}

/** Heads by the number of the table, of each layout once; `null` for a table that states no statuses. */
const known = new WeakMap<PageLayout, ReadonlyMap<number, Heads | null>>()

/** Heads of the table of a row; `null` where they tell of no statuses of articles. */
export function headsOf(layout: PageLayout, { table }: TableRow): Heads | null {
  let all = known.get(layout)
  if (!all) known.set(layout, (all = allHeads(layout)))
  return all.get(table) ?? null
}

function allHeads(layout: PageLayout): ReadonlyMap<number, Heads | null> {
  const rows = new Map<number, [block: number, row: TableRow][]>()
  for (let block = 0; block < layout.blocks.length; block++) {
    const row = layout.rowOf(block)
    if (!row) continue
    const before = rows.get(row.table)
    if (!before) rows.set(row.table, [[block, row]])
    // The first rows, up to the first that is no head.
    else if (before.at(-1)?.[1].isHead) before.push([block, row])
  }
  return new Map([...rows].map(([table, first]) => [table, headsIn(layout.blocks, first)]))
}

function headsIn(blocks: readonly string[], first: readonly (readonly [number, TableRow])[]): Heads | null {
  const marked = first.filter(([, { isHead }]) => isHead)
  // Where no row is marked as one of heads, the first may be.
  const rows = marked.length > 0 ? marked : first.slice(0, 1)
  const heads = new Map<number, string>()
  for (const [block, { cells }] of rows)
    for (const { start, end, column } of cells)
      heads.set(column, `${heads.get(column) ?? ''} ${(blocks[block] ?? '').slice(start, end)}`.trim())
  const of = (wanted: Column) => [...heads].flatMap(([column, head]) => (columnOf(head) === wanted ? column : []))
  const [articles, statuses, dates] = [of('article'), of('status'), of('date')]
  const [status] = statuses
  if (status === undefined || statuses.length > 1 || articles.length === 0) return null
  return {
    articles,
    status,
    date: dates.length > 1 ? null : dates[0],
    proponent: of('proponent')[0],
    day: datesIn(heads.get(status) ?? '')[0]?.date ?? null,
    last: rows.at(-1)?.[0] ?? 0,
  }
}
