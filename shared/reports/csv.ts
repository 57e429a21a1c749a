/** CSV export of tables. Cells that a spreadsheet would run as formulas are escaped. Loaded on demand. */
import Papa from 'papaparse'
import { authorOf, isBy } from '../domain/entries/authors'
import { allEntries } from '../domain/ledger/ledger'
import type { Observation, Reporter, Status } from '../domain/types'
import { escapeFormulas } from './escape-formulas'
import { authorIn, type NameBook, nameBook, type ReportPhrases } from './phrases'
import type { PublicData } from './public-data'
import type { Section } from './report'

/** Serialises rows as CSV with a byte order mark, by which spreadsheets recognise UTF-8. */
export const toCsv = (rows: ReadonlyArray<readonly string[]>): string => `\uFEFF${programCsv(rows)}`

/** Serialises rows as RFC 4180 has it, without a byte order mark, which programs take for a part of the first head. */
export const programCsv = (rows: ReadonlyArray<readonly string[]>): string =>
  `${Papa.unparse(
    rows.map((row) => row.map(escapeFormulas)),
    { newline: '\r\n' },
  )}\r\n`

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

/** All public observations, the pack's and those of entries with their authors, in order of day. `own` are the user's devices. */
export function ledgerCsv({ negotiation, ledger }: PublicData, phrases: ReportPhrases, own: readonly string[]): string {
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
      observation.evidence.url ?? observation.evidence.title ?? '',
      origin === 'mine' && !isBy(authorOf(observation), own) ? 'other' : origin,
      authorIn(authorOf(observation), phrases),
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
