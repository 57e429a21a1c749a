/** CSV export of tables. Cells that a spreadsheet would run as formulas are escaped. Loaded on demand. */
import Papa from 'papaparse'
import { authorOf, isBy, writerOf } from '../domain/authors'
import { allEntries } from '../domain/ledger'
import type { Observation, Reporter, Status } from '../domain/types'
import { type NameBook, nameBook, type ReportPhrases } from './phrases'
import type { PublicData } from './public-data'
import type { Section } from './report'

/** Serialises rows as CSV with a byte order mark, by which spreadsheets recognise UTF-8. */
export function toCsv(rows: ReadonlyArray<readonly string[]>): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(escapeFormulas)),
    { newline: '\r\n' },
  )}\r\n`
}

/** Begin a cell for a spreadsheet that separates by semicolon or tab, as the French and Spanish ones do, or reads no quotes. */
const BOUNDARY = /[;\t\n\v\f\r\u0085\u2028\u2029]/
/** Dropped by importers before they look at the first character of a cell. */
const IGNORED = /[\s\p{C}"]/u
/** Begin a formula. Full-width, small and raised forms do where an importer normalises what it reads. */
const FORMULA = /[=+\-@]/
const beginsFormula = (char: string) => FORMULA.test(char.normalize('NFKC'))

/**
 * CSV injection defence: puts an apostrophe before each character that would begin a formula, at the start of the cell
 * and wherever another separator would begin one. One pass, so that it is linear in the length of the text.
 */
export function escapeFormulas(text: string): string {
  let escaped = ''
  let isStart = true
  for (const char of text) {
    if (isStart && beginsFormula(char)) escaped += "'"
    isStart = BOUNDARY.test(char) || (isStart && IGNORED.test(char))
    escaped += char
  }
  // A control character at the start makes some importers read on for a formula.
  return /^[\t\r]/.test(text) ? `'${escaped}` : escaped
}

/** A table of a report, with the addresses of its sources in a last column. */
export function tableCsv(table: Extract<Section, { kind: 'table' }>, phrases: ReportPhrases): string {
  return toCsv([
    [...table.columns, phrases.phrase('col-source')],
    ...table.rows.map((row) => [
      ...row.cells,
      row.sources
        .map((source) => source.fields.url ?? source.fields.title ?? '')
        .filter((text) => text !== '')
        .join(' '),
    ]),
  ])
}

/** All public observations, the pack's and those of entries with their authors, in order of day. `device` is this one. */
export function ledgerCsv({ negotiation, ledger }: PublicData, phrases: ReportPhrases, device: string): string {
  const names = nameBook(negotiation, phrases.lang)
  const rows = allEntries(ledger)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ observation, status, origin }) => [
      observation.date,
      names.article(observation.article),
      phrases.status(status),
      status.phase ? phrases.phase(status.phase) : '',
      observation.outstandingCount?.toString() ?? '',
      targetText(observation, ledger.statuses, phrases),
      phrases.basis(observation.basis),
      observation.statement,
      observation.evidence.quote ?? '',
      whoText(observation.reportedBy, phrases, names),
      observation.evidence.url ?? '',
      origin === 'mine' && !isBy(authorOf(observation), device) ? 'other' : origin,
      writerOf(authorOf(observation))?.name ?? '',
      observation.id,
    ])
  const head = [
    'col-date',
    'col-article',
    'col-status',
    'col-phase',
    'col-outstanding',
    'col-next',
    'col-basis',
    'col-statement',
    'col-quote',
    'col-who',
    'col-source',
    'col-origin',
    'col-author',
  ] as const
  return toCsv([[...head.map((phrase) => phrases.phrase(phrase)), 'id'], ...rows])
}

function targetText({ target }: Observation, statuses: ReadonlyMap<string, Status>, phrases: ReportPhrases): string {
  const status = target && statuses.get(target.status)
  return target && status ? `${phrases.phrase('next-clean', { status: phrases.status(status) })}, ${target.date}` : ''
}

const whoText = ({ person, role, members }: Reporter, phrases: ReportPhrases, names: NameBook): string =>
  [person, role && phrases.role(role), ...members.map(names.member)].filter((part) => part).join(', ')
