/** Columns of a table, by their heads, and where these say nothing by their cells. */
import { datesIn } from '../../../domain/dates/find-date'
import { foldCell } from '../../../domain/text/fold-cell'
import type { DayOrMonth } from '../../../domain/types'
import { anyWord, type Column, columnOf, isOfOther } from '../../column-heads'
import type { PageLayout, TableRow } from '../../types'

/** Heads of what somebody says, has or asks, and of papers: no status of an article, whatever the cells below say. */
const OTHER = anyWord(
  'our|my|your|survey|polls?|votes?|facilitators?|coordinators?|moderators?|chairs?|authors?|officers?|lead|responsible|contacts?|documents?|papers?|references?|remarks?|comments?|notes?|priority|priorities|positions?|views?|opinions?|wish|importance|notre|nos|votre|vos|enquete|sondage|facilitat(?:eur|rice)s?|coordonnat(?:eur|rice)s?|moderat(?:eur|rice)s?|president[es]*|responsables?|chef|remarques?|commentaires?|priorites?|avis|souhaits?|nuestr[oa]s?|vuestr[oa]s?|encuesta|sondeo|votos?|votacion|facilitador(?:a|es|as)?|coordinador(?:a|es|as)?|moderador(?:a|es|as)?|contactos?|documentos?|referencias?|observacion(?:es)?|comentarios?|notas?|prioridad(?:es)?|posicion(?:es)?|opinion(?:es)?|deseos?',
)

/** Of a table that states statuses: its columns by their numbers. */
export interface Heads {
  readonly articles: readonly number[]
  readonly status: number
  /** Column of the dates of the statuses; `null` where several might be. */
  readonly date: number | null | undefined
  readonly proponent: number | undefined
  /** Date that the head of the statuses gives for all rows: "Status on 22 July 2021". */
  readonly day: DayOrMonth | null
}

/** Rows of heads of a table. */
export interface HeadRows {
  /** Text by column. */
  readonly heads: ReadonlyMap<number, string>
  /** False where the first row is only taken for one of heads. */
  readonly isMarked: boolean
  /** Last block of the heads: the rows follow it. */
  readonly last: number
}

/** Inferred content type of a column, where its head does not tell. */
export interface CellKinds {
  readonly columns: readonly number[]
  readonly areNames: (column: number) => boolean
  /** `some`: enough that another column of statuses can't be told from it. */
  readonly areStatuses: (column: number) => 'all' | 'some' | 'none'
  /** Half of the cells or more are no status: the column is on another scale. */
  readonly areOther: (column: number) => boolean
}

/** Heads by the number of the table, of each layout once. */
const known = new WeakMap<PageLayout, ReadonlyMap<number, HeadRows>>()

/** Heads of the table of a row. */
export function headRowsOf(layout: PageLayout, { table }: TableRow): HeadRows | undefined {
  let all = known.get(layout)
  if (!all) known.set(layout, (all = allHeads(layout)))
  return all.get(table)
}

function allHeads(layout: PageLayout): ReadonlyMap<number, HeadRows> {
  const rows = new Map<number, [block: number, row: TableRow][]>()
  for (let block = 0; block < layout.blocks.length; block++) {
    const row = layout.rowOf(block)
    if (!row) continue
    const before = rows.get(row.table)
    if (!before) rows.set(row.table, [[block, row]])
    // The first rows, up to the first that is no head.
    else if (before.at(-1)?.[1].isHead) before.push([block, row])
  }
  return new Map([...rows].map(([table, first]) => [table, headRowsIn(layout.blocks, first)]))
}

function headRowsIn(blocks: readonly string[], first: readonly (readonly [number, TableRow])[]): HeadRows {
  const marked = first.filter(([, { isHead }]) => isHead)
  // Where no row is marked as one of heads, the first may be.
  const rows = marked.length > 0 ? marked : first.slice(0, 1)
  const heads = new Map<number, string>()
  for (const [block, { cells }] of rows)
    for (const { start, end, column } of cells)
      heads.set(column, `${heads.get(column) ?? ''} ${(blocks[block] ?? '').slice(start, end)}`.trim())
  return { heads, isMarked: marked.length > 0, last: rows.at(-1)?.[0] ?? 0 }
}

/** Columns by their heads, else by their cells; `null` where neither tells of statuses of articles, or of two at once. */
export function columnsIn(heads: ReadonlyMap<number, string>, cells: CellKinds): Heads | null {
  const of = (wanted: Column) => [...heads].flatMap(([column, head]) => (columnOf(head) === wanted ? column : []))
  const untold = cells.columns.filter((column) => !isTelling(heads.get(column) ?? ''))
  const [headed, dates] = [of('status'), of('date')]
  const alike = headed.length > 0 ? [] : untold.filter((column) => cells.areStatuses(column) !== 'none')
  const [status, other] = headed.length > 0 ? headed : alike
  if (status === undefined || other !== undefined) return null
  if (headed.length === 0 ? cells.areStatuses(status) !== 'all' : cells.areOther(status)) return null
  const named = of('article')
  const articles = named.length > 0 ? named : untold.filter((column) => column !== status && cells.areNames(column))
  if (articles.length === 0 || (named.length === 0 && articles.length > 1)) return null
  return {
    articles,
    status,
    date: dates.length > 1 ? null : dates[0],
    proponent: of('proponent')[0],
    day: datesIn(heads.get(status) ?? '')[0]?.date ?? null,
  }
}

/** True for a head that says what the cells below it are; where none does, the cells themselves may tell. */
const isTelling = (head: string): boolean => isOfOther(head) || columnOf(head) !== null || OTHER.test(foldCell(head))
