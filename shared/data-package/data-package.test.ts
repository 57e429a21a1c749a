import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../testing/fixture-pack'
import { shippedPack } from '../../tools/evaluation/corpus'
import { effectiveDay } from '../domain/dates/days'
import { buildLedger, statusAsOf } from '../domain/ledger/ledger'
import type { Pack } from '../pack/schema'
import { dataPackage, dataTables } from './data-package'
import { fieldNote } from './field-notes'

const shipped = shippedPack()
const tables = dataTables(shipped)
/** Rows of a table by column. */
const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const { columns = [], rows = [] } = tables.find((table) => table.name === name) ?? {}
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at] ?? ''])))
}

describe('the tables of a dataset', () => {
  it.each(tables.map((table) => [table.name, table] as const))(
    '%s has a cell for each column, and each key once',
    (_, table) => {
      const at = table.key.map((name) => table.columns.findIndex((column) => column.name === name))
      const keys = table.rows.map((row) => at.map((index) => row[index]).join(' '))
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
      if (table.key.length > 0) expect(new Set(keys).size).toBe(table.rows.length)
    },
  )
  it.each(
    tables.flatMap(({ name, columns }) =>
      columns.flatMap((column) => (column.refersTo ? [[name, column.name, column.refersTo] as const] : [])),
    ),
  )('%s.%s refers to rows of %s', (name, column, other) => {
    const ids = new Set(rowsOf(other).map(({ id }) => id))
    expect(rowsOf(name).filter((row) => row[column] !== '' && !ids.has(row[column] ?? ''))).toEqual([])
  })
  it('have one row a fact of the dataset', () => {
    const counts = (pack: Pack) =>
      [pack.articles, pack.observations, pack.members, pack.meetings].map(({ length }) => length)
    expect(['articles', 'status_updates', 'members', 'meetings'].map((name) => rowsOf(name).length)).toEqual(
      counts(shipped),
    )
  })
  it.each([
    ['role', 'person', 'Who holds it'],
    ['participation', 'firstSeen', 'First appearance in the words of the source'],
    ['milestone', 'someThing', 'Some thing'],
    ['document', 'date', 'Date'],
    ['document', 'symbolBasis', null],
  ] as const)('describe %s %s by its note, or else by its name: %s', (kind, field, note) => {
    expect(fieldNote(kind, field)).toBe(note)
  })
})

it('tells the phase of each article on the day of each status update as the ledger does', () => {
  const ledger = buildLedger(shipped)
  const spans = rowsOf('phases')
  for (const { article, date } of shipped.observations) {
    const day = effectiveDay(date)
    const span = spans.find(
      (one) => one.article === article && (one.from ?? '') <= day && (one.until === '' || day < (one.until ?? '')),
    )
    expect([article, day, span?.phase]).toEqual([article, day, statusAsOf(ledger, article, day).standing?.phase])
  }
})

it('writes tables as programs read them: heads first, no byte order mark, no formula', () => {
  const [first, ...others] = shipped.milestones
  if (!first) throw new Error('no milestone')
  const csv = dataPackage({ ...shipped, milestones: [{ ...first, title: '=1+1' }, ...others] }, '').get(
    'milestones.csv',
  )
  expect(csv?.split('\r\n')[0]).toBe('id,date,track,title,description,confidence,note')
  expect(csv).toContain(",'=1+1,")
})

it('makes the same bytes of the same dataset', () => {
  expect([...dataPackage(shipped, 'x')]).toEqual([...dataPackage(structuredClone(shipped), 'x')])
})

describe('CITATION.cff', () => {
  const cited = (authors: readonly string[]) =>
    dataPackage({ ...fixturePack, about: { authors } }, '').get('CITATION.cff')
  it('is left out where no author is known', () => expect(cited([])).toBeUndefined())
  it.each(['Ministry of Trade', 'A "quoted": #name', "=cmd|' /C calc'!A0"])('names the author %s in quotes', (name) =>
    expect(cited([name])).toContain(`  - name: ${JSON.stringify(name)}\n`),
  )
})

it('names an author, a licence and the day of the version', () => {
  const about = { authors: ['Ministry of Trade'], licence: 'CC-BY-4.0', title: 'Our talks' } as const
  const made = dataPackage({ ...fixturePack, version: '2026.12.3.77', about }, '')
  expect(JSON.parse(made.get('datapackage.json') ?? '')).toMatchObject({
    title: 'Our talks',
    version: '2026.12.3.77',
    created: '2026-12-03T00:00:00Z',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    contributors: [{ title: 'Ministry of Trade', roles: ['author'] }],
  })
  expect(made.get('citation.bib')).toContain('{Ministry of Trade}')
})
