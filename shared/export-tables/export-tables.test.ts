import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOG_DATES } from '../../testing/arbitraries'
import { CANARY, recordsWith } from '../../testing/canary'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { plainTableWords as words } from '../../testing/plain-table-words'
import type { Entry } from '../domain/entries/entries'
import { sinceOf, statusAsOf } from '../domain/ledger/ledger'
import { buildPositionMatrix } from '../domain/queries/positions'
import { PublicData } from '../reports/public-data'
import { articleTable } from './articles'
import { meetingTable } from './meetings'
import { memberTable } from './members'
import { positionTable } from './positions'
import { type ExportTable, tableToCsv } from './table'

const DAY = '2021-07-22'
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const ids = pack.articles.map(({ id }) => id)

/** Rows as objects by column, for the assertions. */
const rowsOf = ({ columns, rows }: ExportTable): readonly Readonly<Record<string, string>>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])))

const tablesOf = (entries: readonly Entry[], day = DAY): readonly ExportTable[] => {
  const { negotiation, entries: open, ledger } = PublicData.of(pack, entries)
  return [
    articleTable({ negotiation, ledger }, ids, day, words),
    positionTable(buildPositionMatrix(negotiation, open, day), words),
    memberTable(negotiation, day, words, compare),
    meetingTable(negotiation.meetings, new Map(), words),
  ]
}

describe('the table of articles', () => {
  it('has the status and since of each article, whatever is added', () => {
    const anyObservation = fc.record({
      article: fc.constantFrom(...ids),
      date: fc.constantFrom(...LOG_DATES),
      status: fc.constantFrom(...pack.statuses.map(({ id }) => id)),
    })
    fc.assert(
      fc.property(fc.array(anyObservation, { maxLength: 30 }), fc.constantFrom(...LOG_DATES), (all, date) => {
        const entries = all.map((of, index) => observed({ id: `entry-${index}`, ...of }))
        const day = date.length === 10 ? date : `${date}-28`
        const { negotiation, ledger } = PublicData.of(pack, entries)
        const rows = rowsOf(articleTable({ negotiation, ledger }, ids, day, words))
        expect(rows.map(({ id }) => id)).toEqual(ids)
        for (const row of rows) {
          const { standing } = statusAsOf(ledger, row.id ?? '', day)
          expect(row.status).toBe(standing?.status.id ?? '')
          expect(row.phase).toBe(standing?.phase ?? 'none')
          expect(row.since).toBe(standing ? sinceOf(ledger, row.id ?? '', standing) : '')
        }
      }),
      { numRuns: 200 },
    )
  })
  it('keeps the order that it is given, and leaves out what the data do not have', () => {
    const { negotiation, ledger } = PublicData.of(pack, [])
    const rows = rowsOf(articleTable({ negotiation, ledger }, ['spam', 'nowhere', 'paperless-trading'], DAY, words))
    expect(rows.map(({ id }) => id)).toEqual(['spam', 'paperless-trading'])
  })
})

describe('every table', () => {
  it.each(['article', 'position', 'member', 'meeting'].map((name, index) => [name, index] as const))(
    'of %ss has dates in ISO, a cell for each column, and something in it',
    (_, index) => {
      const table = tablesOf([])[index]
      expect(table?.rows.length).toBeGreaterThan(5)
      for (const row of table?.rows ?? []) expect(row.length).toBe(table?.columns.length)
      for (const row of rowsOf(table ?? { columns: [], rows: [] }))
        for (const column of ['since', 'latest', 'date', 'from', 'to', 'start', 'end'])
          expect(row[column] ?? '').toMatch(/^(\d{4}-\d{2}(-\d{2})?)?$/)
    },
  )
  it('has no private words, and has public ones', () => {
    const csv = (entries: readonly Entry[]) =>
      tablesOf(entries, '2099-01-01')
        .map((table) => tableToCsv(table, (column) => column))
        .join('\n')
    expect(csv(recordsWith(CANARY, 'private'))).not.toContain(CANARY)
    expect(csv(recordsWith('said-to-all', 'public'))).toContain('said-to-all')
  })
  it('begins no formula in a spreadsheet', () => {
    const statement = '=HYPERLINK("https://evil.example")'
    const entries = recordsWith(statement, 'public').filter(({ kind }) => kind === 'position' || kind === 'room')
    const csv = tableToCsv(tablesOf(entries)[1] ?? { columns: [], rows: [] }, (column) => column)
    expect(csv).toContain("'=HYPERLINK")
    expect(csv).not.toMatch(/(^|[,"])=HYPERLINK/m)
  })
})

it('says of what was only said in a meeting where it is from', () => {
  const entries = recordsWith('x', 'public').filter(({ kind }) => kind === 'room')
  const told = rowsOf(tablesOf(entries)[1] ?? { columns: [], rows: [] })
  expect(
    told.filter(({ source }) => source === 'Meeting log').map(({ member, position }) => [member, position]),
  ).toEqual([['Switzerland', 'supports']])
})

it('tells when and where a meeting is', () => {
  const [meeting] = pack.meetings
  if (!meeting) throw new Error('no meeting')
  const held = { ...meeting, time: '10:00', until: '13:00', zone: 'Europe/Zurich', place: 'Geneva' }
  const [row] = rowsOf(meetingTable([held], new Map(), words))
  expect(row).toMatchObject({ time: '10:00', until: '13:00', zone: 'Europe/Zurich', place: 'Geneva' })
})

it('tells the participation of a member as of the day', () => {
  const participations = [
    { member: 'ch', from: '2017-12-13', to: '2021-09' },
    { member: 'no', from: '2022-01-05', to: null },
  ].map((span, index) => ({ id: `p${index}`, isCounted: true, confidence: 'high', sources: [], note: '', ...span }))
  const of = { members: pack.members.filter(({ id }) => id === 'ch' || id === 'no'), participations }
  const told = (day: string) =>
    rowsOf(memberTable(of, day, words, compare)).map(({ code, participates, from, to }) => [
      code,
      participates,
      from,
      to,
    ])
  expect(told('2021-07-22').sort()).toEqual([
    ['ch', 'yes', '2017-12-13', ''],
    ['no', 'no', '', ''],
  ])
  expect(told('2022-02-01').sort()).toEqual([
    ['ch', 'no', '2017-12-13', '2021-09'],
    ['no', 'yes', '2022-01-05', ''],
  ])
})
