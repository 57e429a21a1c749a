/** Reader of tables: rows to entities and observations, and every problem at once. Pure: nothing is written. */
import { provenOrder } from '../domain/dates/read-date'
import { ArticleNames } from './articles'
import { DATE_COLUMNS, missingColumns, namesLang, type TableKind } from './columns'
import { foldName, Nearest, namesToSuggest } from './fold'
import { statusesByName } from './ladder'
import { MeetingNames } from './meetings'
import { MemberNames } from './members'
import { newMembers } from './new-members'
import type { Problem } from './problems'
import { EntityReader } from './read-entities'
import { readObservation } from './read-observation'
import type { ObservationRow, Reading, ReadingContext, Table } from './reading'
import { Row } from './row'

/** Reads tables together: articles first, since the others name them. */
export function readTables(tables: readonly Table[], context: ReadingContext): Reading {
  const problems: Problem[] = []
  for (const [index, table] of tables.entries()) checkColumns(table, index, problems)
  const dayOrder = context.dayOrder ?? provenOrder(dateCells(tables))
  const names = new MemberNames(context.members, context.lang)
  const rows = rowsByKind(tables, { ...context, dayOrder, names }, problems)
  // Rows of other tables name the members of their own table.
  const members = context.into ? [] : newMembers(rows.members, names)
  const articles = new ArticleNames(context.into?.articles ?? [], context.lang)
  const meetings = new MeetingNames(context.into?.meetings ?? [])
  const entities = new EntityReader(context, articles, meetings)
  const observations = new ObservationRows()
  // All names first, so that the row of a status may name an article further down.
  const named = rows.articles.map((row) => [row, entities.readArticle(row)] as const)
  // A table of statuses alone states its articles too.
  if (!context.into && rows.articles.length === 0)
    for (const row of rows.observations) if (row.isSound) entities.implyArticle(row)
  const reader = {
    ...context,
    dayOrder,
    articles,
    meetings,
    statuses: statusesByName(context.ladder),
    nearestStatus: new Nearest(context.ladder.flatMap(({ names }) => namesToSuggest(names, context.lang))),
    instruments: entities.instruments(),
  }
  for (const [row, { id, before }] of named) {
    if (before && !before.isSound)
      row.add('article-left-out', 'name', { value: row.text('name') || id, other: before.row })
    if (row.text('status') !== '')
      observations.take(row, readObservation(row, { ...reader, article: { id, isFurther: before !== null } }))
    if (!row.isSound) articles.markBroken(id, row)
  }
  for (const row of rows.meetings) entities.readMeeting(row)
  for (const row of rows.documents) entities.readDocument(row)
  for (const row of rows.milestones) entities.readMilestone(row)
  for (const row of rows.members) entities.readParticipation(row)
  for (const row of rows.observations) observations.take(row, readObservation(row, reader))
  return {
    problems: problems.toSorted((a, b) => a.table - b.table || a.row - b.row || (a.column ?? -1) - (b.column ?? -1)),
    entities: entities.sound(problems),
    observations: observations.rows,
    themes: entities.newThemes(),
    members,
    rows: Object.values(rows)
      .flat()
      .map(({ table, row }) => ({ table, row })),
    dayOrder,
  }
}

/** Rows with observations, each once. */
class ObservationRows {
  readonly rows: ObservationRow[] = []
  private readonly seen = new Map<string, number>()

  take(row: Row, read: Omit<ObservationRow, 'place'> | null): void {
    if (!read) return
    const key = JSON.stringify(read)
    const same = this.seen.get(key)
    if (same !== undefined) row.add('duplicate', null, { other: same })
    else this.seen.set(key, row.row)
    if (row.isSound) this.rows.push({ ...read, place: { table: row.table, row: row.row } })
  }
}

function checkColumns({ kind, sheet, columns }: Table, table: number, problems: Problem[]): void {
  const add = (problem: Pick<Problem, 'code'> & Partial<Problem>) =>
    problems.push({ table, row: 0, field: null, column: null, ...problem })
  for (const field of missingColumns(kind, columns)) add({ code: 'column-missing', field })
  if (kind === 'articles' && columns.status !== undefined && columns.date === undefined)
    add({ code: 'column-missing', field: 'date' })
  const head = (sheet.rows[0] ?? []).map(foldName)
  const used = new Set(Object.values(columns).map((column) => head[column] ?? ''))
  const twice = head.findIndex((name, at) => name !== '' && used.has(name) && head.indexOf(name) < at)
  if (twice >= 0) add({ code: 'column-twice', column: twice, value: sheet.rows[0]?.[twice] ?? '' })
  if (!sheet.rows.slice(1).some((row) => lastFilled(row) > 0)) add({ code: 'rows-none' })
}

function rowsByKind(
  tables: readonly Table[],
  { lang, names, dayOrder, today }: ReadingContext & { readonly names: MemberNames },
  problems: Problem[],
): Readonly<Record<TableKind, readonly Row[]>> {
  const rows: Record<TableKind, Row[]> = {
    articles: [],
    observations: [],
    meetings: [],
    documents: [],
    milestones: [],
    members: [],
  }
  for (const [table, { kind, sheet, columns }] of tables.entries()) {
    const head = sheet.rows[0] ?? []
    const context = {
      table,
      columns,
      namesLang: namesLang(columns, head) ?? lang,
      dayOrder,
      members: names,
      today,
      problems,
    }
    const width = lastFilled(head)
    for (const [at, cells] of sheet.rows.entries()) {
      if (at === 0) continue
      const row = new Row(context, cells, at)
      if (row.isEmpty && lastFilled(cells) <= width) continue
      if (lastFilled(cells) > width) row.add('row-shifted', null, { value: shortened(cells.slice(width).join(' ')) })
      rows[kind].push(row)
    }
  }
  return rows
}

const lastFilled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1
const shortened = (text: string): string => text.trim().slice(0, 60)

function* dateCells(tables: readonly Table[]): Generator<string> {
  for (const { sheet, columns } of tables)
    for (const field of DATE_COLUMNS) {
      const column = columns[field]
      if (column !== undefined) for (const row of sheet.rows.slice(1)) yield row[column] ?? ''
    }
}
