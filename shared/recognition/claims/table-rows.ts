/**
 * Rows of tables that state statuses: a row is one sentence, whose article, status and date its columns tell. A cell that says
 * more than a status, or less, states nothing.
 */
import { effectiveDay, firstDayOf } from '../../domain/days'
import { readDate } from '../../domain/read-date'
import type { DayOrMonth } from '../../domain/types'
import { datesIn, dayText, monthText } from '../dates'
import { meaningOn, statusIdIn } from '../senses'
import type { Claim, Speaker, TableRow } from '../types'
import { AUXILIARY, CONDITION, DEADLINE, DISCUSSION, NEGATOR, OUTSTANDING, PROSPECT, SAY } from '../word-classes'
import { wordsOf } from '../words'
import { dateOfBlock } from './block-dates'
import { headsOf } from './columns'
import { statusCues } from './cues'
import { outstandingCountIn } from './findings'
import { titleStatus } from './headings'
import { phaseOf, statusFor } from './statuses'
import type { ClaimText, RowText, Sentence } from './text'
import { anyTerm, hasTerm, spanOf, wordsText } from './text'

const NO_SPEAKER: Speaker = { person: null, role: null, members: [] }
/** Longest status in words, and most words beside the names of a cell of articles. */
const LONGEST_STATUS = 10
const MOST_OTHER_WORDS = 6
/** Cells that say nothing. */
const EMPTY = /^[\s–—\-.·…]*(?:n\/?[aod]|tb[cd]|s\/?o)?\.?$/i

/** Claims of the rows of a text, row by row. */
export const rowClaims = (text: ClaimText): Claim[] => text.rows.flatMap((row) => claimsOf(text, row))

function claimsOf(text: ClaimText, row: RowText): Claim[] {
  const { layout } = text.context
  const heads = layout && headsOf(layout, row.row)
  const block = text.scan.firstBlock + row.block
  if (!heads || row.row.isHead || block <= heads.last) return []
  const inStatus = row.cells.get(heads.status) ?? []
  const status = statusIn(text, inStatus)
  const named = heads.articles.map((column) => row.cells.get(column) ?? []).find((cell) => articlesIn(cell).size > 0)
  if (status === null || !named || !isOfNames(named)) return []
  const day = dayOf(text, row, heads, inStatus)
  if (day !== null && firstDayOf(day) > text.context.latest) return []
  const [first, last] = [named, inStatus].sort((a, b) => (a[0]?.first ?? 0) - (b[0]?.first ?? 0))
  const phase = phaseOf(text.lexicon, status)
  const proponents = phase === 'proposed' && heads.proponent !== undefined ? row.cells.get(heads.proponent) : undefined
  const members = [...new Set((proponents ?? []).flatMap((one) => one.members.map(({ id }) => id)))]
  const count = phase === 'nearly-clean' ? inStatus.map((one) => outstandingCountIn(text, one)).find((n) => n) : null
  return [...articlesIn(named)].map((article) => {
    const own = meaningOn(text.lexicon, statusFor(text, article, status), day && effectiveDay(day))
    return {
      article,
      status: own,
      phase: phaseOf(text.lexicon, own),
      evidence: spanOf(text.scan, row.block, first?.[0]?.first ?? 0, last?.at(-1)?.end ?? 0),
      sentence: { block, ...wholeOf(row.row) },
      speaker: members.length > 0 ? { ...NO_SPEAKER, members } : NO_SPEAKER,
      ...(count ? { outstandingCount: count } : {}),
      day,
      rule: 'table-row',
      words: inStatus.map((one) => wordsText(text.scan, row.block, one.first, one.end)),
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

/** Id of the status that a cell is, `null` where it is none, or more than one. */
function statusIn(text: ClaimText, cell: readonly Sentence[]): string | null {
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

/** Date of a row: in its status, its column of dates, the head of the statuses, else that of the page. */
function dayOf(
  text: ClaimText,
  { block, row }: RowText,
  { date, day }: NonNullable<ReturnType<typeof headsOf>>,
  status: readonly Sentence[],
): DayOrMonth | null {
  const { scan, terms } = text
  for (const { first, end } of status)
    for (const { year, month, day } of datesIn(scan, terms, first, end))
      return year === null ? null : day === null ? monthText(year, month) : dayText(year, month, day)
  const cell = date === undefined ? undefined : row.cells.find(({ column }) => column === date)
  const written = cell ? (scan.blocks[block] ?? '').slice(cell.start, cell.end) : ''
  if (date === null || !EMPTY.test(written)) {
    // In English, numbers that are two days are read as neither.
    const read = readDate(written, text.context.lang === 'en' ? null : 'dmy')
    return read.kind === 'date' ? read.date : null
  }
  // A date under a head that is not understood may be that of the status.
  const isDated = row.cells.some(
    ({ start, end }) => readDate(text.scan.blocks[block]?.slice(start, end) ?? '', null).kind === 'date',
  )
  return day ?? (date === undefined && isDated ? null : dateOfBlock(text, block))
}
