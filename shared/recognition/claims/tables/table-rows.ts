/**
 * Rows of tables that state statuses: a row is one sentence, whose article, status and date its columns tell, by their heads or
 * their cells. A cell that says
 * more than a status, or less, states nothing.
 */
import { effectiveDay, firstDayOf } from '../../../domain/dates/days'
import { readDate } from '../../../domain/dates/read-date'
import type { DayOrMonth } from '../../../domain/types'
import { datesIn, dayText, monthText } from '../../dates'
import {
  AUXILIARY,
  bitsAt,
  CONDITION,
  DEADLINE,
  DISCUSSION,
  NEGATOR,
  OUTSTANDING,
  PROSPECT,
  SAY,
  STATUS,
} from '../../names/word-classes'
import { wordsOf } from '../../names/words'
import { GAP_COMMA, gapAt } from '../../scan'
import { meaningOn, statusIdIn } from '../../senses'
import type { Claim, Speaker, TableCell, TableRow } from '../../types'
import { dateOfBlock } from '../block-dates'
import { statusCues } from '../cues'
import { outstandingCountIn } from '../findings'
import { titleStatus } from '../headings'
import { phaseOf, statusFor } from '../statuses'
import type { ClaimText, RowText, Sentence } from '../text'
import { anyTerm, hasTerm, spanOf, wordsText } from '../text'
import { type CellKinds, columnsIn, type Heads, headRowsOf } from './columns'

const NO_SPEAKER: Speaker = { person: null, role: null, members: [] }
/** Longest status in words, and most words beside the names of a cell of articles. */
const LONGEST_STATUS = 10
const MOST_OTHER_WORDS = 6
/** Fewest statuses by which a column is known, and how many times as many as its other cells; of fewer all are. */
const FEWEST_STATUSES = 3
const MOST_OTHERS = 4
/** Cells that say nothing. */
const EMPTY = /^[\s–—\-.·…]*(?:n\/?[aod]|tb[cd]|s\/?o)?\.?$/i

/** A cell as its row has it; merged cells stand in each row and column that they cover. */
interface Cell {
  readonly row: RowText
  readonly cell: TableCell
  readonly sentences: readonly Sentence[]
}

/** A row, or a column of a table whose articles head its columns: one statement, with its cells by number. */
interface Line {
  readonly cells: ReadonlyMap<number, Cell>
  /** The row that it is. */
  readonly row: RowText | null
}

/** Claims of the rows of a text, table by table. */
export function rowClaims(text: ClaimText): Claim[] {
  const tables = new Map<number, RowText[]>()
  for (const row of text.rows) {
    const before = tables.get(row.row.table)
    if (before) before.push(row)
    else tables.set(row.row.table, [row])
  }
  return [...tables.values()].flatMap((rows) => claimsOfTable(text, linesOf(rows)))
}

function claimsOfTable(text: ClaimText, rows: readonly Line[]): Claim[] {
  const { layout } = text.context
  const first = rows[0]?.row
  const head = layout && first ? headRowsOf(layout, first.row) : undefined
  if (!head) return []
  const opening = rows.find(({ row }) => row && text.scan.firstBlock + row.block === head.last)
  // A first row that is not marked as one of heads, and states something, is a row like the others.
  const isHeaded = head.isMarked || !opening || !statesAny(text, opening)
  const last = isHeaded ? head.last : -1
  const lines = rows.filter(
    ({ row }) => row && !row.row.isHead && text.scan.firstBlock + row.block > last && isWide(row),
  )
  const columns = columnsIn(isHeaded ? head.heads : new Map(), kindsOf(text, lines))
  if (columns) return claimsOfLines(text, columns, lines)
  const turned = turnedAround(text, rows)
  return turned ? claimsOfLines(text, turned.columns, turned.lines) : []
}

/** Rows with the cells that reach into them. */
function linesOf(rows: readonly RowText[]): readonly Line[] {
  const above = new Map<number, Cell>()
  return rows.map((row) => {
    const cells = new Map<number, Cell>()
    for (const column of row.row.carried ?? []) {
      const cell = above.get(column)
      if (cell) cells.set(column, cell)
    }
    for (const cell of row.row.cells) {
      const one = { row, cell, sentences: row.cells.get(cell.column) ?? [] }
      for (let column = cell.column; column < cell.column + (cell.width ?? 1); column++) {
        cells.set(column, one)
        above.set(column, one)
      }
    }
    return { cells, row }
  })
}

/** False for a row of one cell, which heads those below it. */
const isWide = ({ row }: RowText): boolean => row.cells.length + (row.carried?.length ?? 0) > 1

/** A table whose first row names the articles, each at the head of a column. */
function turnedAround(text: ClaimText, rows: readonly Line[]): { columns: Heads; lines: readonly Line[] } | null {
  const heads = new Map<number, string>()
  const columns = new Map<number, Map<number, Cell>>()
  rows.forEach(({ cells }, at) => {
    for (const [column, cell] of cells) {
      if (column === 0) heads.set(at, textOf(text, cell))
      else columns.set(column, (columns.get(column) ?? new Map<number, Cell>()).set(at, cell))
    }
  })
  const lines = [...columns.values()].map((cells) => ({ cells, row: null }))
  const found = columnsIn(heads, kindsOf(text, lines))
  return found?.articles[0] === 0 && found.articles.length === 1 && lines.length > 1 ? { columns: found, lines } : null
}

const textOf = ({ scan }: ClaimText, { row, cell }: Cell): string =>
  (scan.blocks[row.block] ?? '').slice(cell.start, cell.end)

const isName = ({ sentences }: Cell): boolean => articlesIn(sentences).size > 0 && isOfNames(sentences)

/** True for a row with an article and a status. */
function statesAny(text: ClaimText, { cells }: Line): boolean {
  const all = [...cells.values()]
  return all.some(isName) && all.some(({ sentences }) => statusIn(text, sentences) !== null)
}

/** Columns of statuses and of names by their cells: nearly all say so, three at least, or all of fewer. */
function kindsOf(text: ClaimText, lines: readonly Line[]): CellKinds {
  const count = (column: number, is: (cell: Cell) => boolean) => {
    const said = lines.flatMap(({ cells }) => {
      const cell = cells.get(column)
      return cell && !EMPTY.test(textOf(text, cell)) ? cell : []
    })
    const those = said.filter(is).length
    return { those, others: said.length - those }
  }
  return {
    columns: [...new Set(lines.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b),
    areNames(column) {
      const { those, others } = count(column, isName)
      return those > others && those + others > 1
    },
    areOther(column) {
      const { those, others } = count(column, ({ sentences }) => statusIn(text, sentences) !== null)
      return others > 0 && others >= those
    },
    areStatuses(column) {
      const { those, others } = count(column, ({ sentences }) => statusIn(text, sentences) !== null)
      if (those < 2) return 'none'
      if (those >= FEWEST_STATUSES ? others * MOST_OTHERS <= those : others === 0) return 'all'
      return those >= others ? 'some' : 'none'
    },
  }
}

function claimsOfLines(text: ClaimText, columns: Heads, lines: readonly Line[]): Claim[] {
  const told = lines.flatMap((line) => {
    const statement = statementOf(text, columns, line)
    return statement ? [{ line, ...statement }] : []
  })
  // An article over several rows of different statuses is divided in some way that the columns do not tell.
  const statuses = new Map<Cell, Set<string>>()
  for (const { named, status } of told) statuses.set(named, (statuses.get(named) ?? new Set<string>()).add(status))
  return told.filter(({ named }) => statuses.get(named)?.size === 1).flatMap((one) => claimsOf(text, columns, one))
}

interface Statement {
  readonly line: Line
  readonly named: Cell
  readonly inStatus: Cell
  readonly status: string
}

/** Article and status of a line; `null` where it lacks one. */
function statementOf(text: ClaimText, columns: Heads, { cells }: Line): Omit<Statement, 'line'> | null {
  const inStatus = cells.get(columns.status)
  const status = inStatus ? statusIn(text, inStatus.sentences) : null
  const named = columns.articles
    .flatMap((column) => cells.get(column) ?? [])
    .find((one) => articlesIn(one.sentences).size > 0)
  return inStatus && status !== null && named && isOfNames(named.sentences) ? { named, inStatus, status } : null
}

function claimsOf(text: ClaimText, columns: Heads, { line, named, inStatus, status }: Statement): Claim[] {
  const { sentences } = inStatus
  const day = dayOf(text, line, columns, inStatus)
  if (day !== null && firstDayOf(day) > text.context.latest) return []
  const row = line.row ?? inStatus.row
  const here = [named, inStatus].filter((one) => one.row === row).sort((a, b) => a.cell.start - b.cell.start)
  const [first, last] = [here[0]?.sentences[0], here.at(-1)?.sentences.at(-1)]
  if (!first || !last) return []
  const phase = phaseOf(text.lexicon, status)
  const proponents =
    phase === 'proposed' && columns.proponent !== undefined ? line.cells.get(columns.proponent) : undefined
  const members = [...new Set((proponents?.sentences ?? []).flatMap((one) => one.members.map(({ id }) => id)))]
  const open = phase === 'nearly-clean' ? sentences.map((one) => outstandingCountIn(text, one)).find((n) => n) : null
  return [...articlesIn(named.sentences)].map((article) => {
    const own = meaningOn(text.lexicon, statusFor(text, article, status), day && effectiveDay(day))
    return {
      article,
      status: own,
      phase: phaseOf(text.lexicon, own),
      evidence: spanOf(text.scan, row.block, first.first, last.end),
      sentence: { block: text.scan.firstBlock + row.block, ...wholeOf(row.row) },
      speaker: members.length > 0 ? { ...NO_SPEAKER, members } : NO_SPEAKER,
      ...(open ? { outstandingCount: open } : {}),
      day,
      rule: 'table-row',
      words: sentences.map((one) => wordsText(text.scan, one.block, one.first, one.end)),
    }
  })
}

const articlesIn = (cell: readonly Sentence[]): ReadonlySet<string> =>
  new Set(cell.flatMap(({ articles }) => articles.map(({ id }) => id)))

/** Names of articles and little else: "Article 5: X (two paragraphs)". */
function isOfNames(cell: readonly Sentence[]): boolean {
  const words = cell.reduce((sum, { first, end }) => sum + end - first, 0)
  const names = cell.flatMap(({ articles }) => articles).reduce((sum, { first, end }) => sum + end - first, 0)
  return words - names <= MOST_OTHER_WORDS
}

const wholeOf = ({ cells }: TableRow) => ({ start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 })

/** Id of the status that a cell is, with or without a remark; `null` where it is none, or more than one. */
const statusIn = (text: ClaimText, cell: readonly Sentence[]): string | null =>
  plainStatus(text, cell) ?? statusBeforeRemark(text, cell)

/** Phases that a remark on what has not come about does not take back: "Proposed, not yet taken up". */
const REMARKED: readonly (string | null)[] = ['proposed', 'under-discussion']

/** Status before a comma, a dash or a bracket, where what follows names none and sets no condition. */
function statusBeforeRemark(text: ClaimText, cell: readonly Sentence[]): string | null {
  const [only, other] = cell
  if (!only || other) return null
  const { scan, terms } = text
  for (let word = only.first + 1; word < only.end; word++) {
    if (gapAt(scan, word) < GAP_COMMA) continue
    if (anyTerm(terms, word, only.end, STATUS | CONDITION)) return null
    let classes = 0
    for (let at = only.first; at < word; at++) classes |= bitsAt(terms, at)
    const status = plainStatus(text, [{ ...only, end: word, classes }])
    return status !== null && REMARKED.includes(phaseOf(text.lexicon, status)) ? status : null
  }
  return null
}

/** Id of the status that is all that a cell says. */
function plainStatus(text: ClaimText, cell: readonly Sentence[]): string | null {
  const [only, other] = cell
  if (!only || only.isQuestion || only.end - only.first > LONGEST_STATUS) return null
  const named = nameOf(text, only)
  if (named !== null) return other ? null : named
  if (other || only.articles.length > 0 || hasTerm(only, PROSPECT | CONDITION | DEADLINE | SAY)) return null
  const { cues } = statusCues(text, only)
  if (new Set(cues.map(({ status }) => text.lexicon.statusPhases[status])).size > 1) return null
  // What follows a status may take it back.
  const [cue] = cues
  if (cue && anyTerm(text.terms, cue.end, only.end, NEGATOR | DISCUSSION | AUXILIARY | OUTSTANDING)) return null
  const status = titleStatus(text, only, null)
  if (status === null || status === 'concluded') return null
  const id = typeof status === 'string' ? statusIdIn(text.lexicon, status) : (text.lexicon.statusIds[status] ?? '')
  return id === '' ? null : id
}

/** Status whose name in the negotiation is all that a cell says. */
function nameOf({ scan, lexicon }: ClaimText, { block, first, end }: Sentence): string | null {
  const letters = wordsOf(wordsText(scan, block, first, end)).map((word) => word.letters)
  const at = lexicon.statusNames.indexOf(letters.join(' '))
  return lexicon.statusIds[at] ?? null
}

/** Date of a line: in its status, its column of dates, the head of the statuses, else that of the page. */
function dayOf(text: ClaimText, { cells }: Line, { date, day }: Heads, status: Cell): DayOrMonth | null {
  const { scan, terms } = text
  for (const { first, end } of status.sentences)
    for (const { year, month, day } of datesIn(scan, terms, first, end))
      return year === null ? null : day === null ? monthText(year, month) : dayText(year, month, day)
  const cell = date === undefined || date === null ? undefined : cells.get(date)
  const written = cell && cell !== status ? textOf(text, cell) : ''
  if (date === null || !EMPTY.test(written)) {
    // In English, numbers that are two days are read as neither.
    const read = readDate(written, text.context.lang === 'en' ? null : 'dmy')
    return read.kind === 'date' ? read.date : null
  }
  // A date under a head that is not understood may be that of the status.
  const isDated = [...cells.values()].some((one) => readDate(textOf(text, one), null).kind === 'date')
  return day ?? (date === undefined && isDated ? null : dateOfBlock(text, status.row.block))
}
