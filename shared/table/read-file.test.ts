import { unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { CRAFTED_FILES } from '../../testing/crafted-files'
import type { Decode } from '../encoding/decode-text'
import { escapeFormulas } from '../reports/escape-formulas'
import { readTableFile, sheetFromText } from './read-file'
import { MAX_COLUMNS, MAX_ROWS, MAX_TABLE_BYTES } from './sheet'
import { parseWorkbook } from './workbook'

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, name = 'table.csv') => readTableFile(bytes, name, decode)

const HEAD = ['Article', 'Status']
const ROWS = [HEAD, ['Fees', 'Clean']]

describe('a table is read', () => {
  it.each([
    ['commas', 'Article,Status\r\nFees,Clean\r\n'],
    ['semicolons', 'Article;Status\nFees;Clean\n'],
    ['tabs, as cells are pasted', 'Article\tStatus\nFees\tClean'],
    ['quotes and a byte order mark', '\uFEFF"Article","Status"\n"Fees","Clean"\n\n,\n'],
  ])('with %s', async (_, text) =>
    expect(await sheetFromText(text, 'a')).toEqual({ ok: true, sheets: [{ name: 'a', rows: ROWS }] }),
  )
  it('in the encodings of spreadsheets', async () => {
    const text = 'Nom;Thème\nFées;Coûts\n'
    const latin = Uint8Array.from(text, (char) => char.charCodeAt(0))
    const utf16 = new Uint8Array(2 + text.length * 2)
    utf16.set([0xff, 0xfe])
    for (const [at, char] of [...text].entries()) utf16[2 + at * 2] = char.charCodeAt(0)
    for (const bytes of [bytesOf(text), latin, utf16])
      expect(await read(bytes, 'a.csv')).toEqual({
        ok: true,
        sheets: [
          {
            name: 'a',
            rows: [
              ['Nom', 'Thème'],
              ['Fées', 'Coûts'],
            ],
          },
        ],
      })
  })
  it('with line breaks in cells, and formulas as text', async () => {
    const result = await sheetFromText('a,b\n"one\ntwo",=HYPERLINK("x")\n\'=SUM(A1),-1\n')
    expect(result.ok && result.sheets[0]?.rows.slice(1)).toEqual([
      ['one\ntwo', '=HYPERLINK("x")'],
      ['=SUM(A1)', '-1'],
    ])
  })
  it('as it was before an export escaped its formulas', async () => {
    const cell = '=1+1'
    const result = await sheetFromText(`a\n${escapeFormulas(cell)}\n`)
    expect(result.ok && result.sheets[0]?.rows[1]).toEqual([cell])
  })
  it('of a workbook: its visible sheets, dates as days', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Statuses',
          columns: [
            { header: 'Article', key: 'a' },
            { header: 'Date', key: 'd', numFmt: 'dd/mm/yyyy' },
            { header: 'N', key: 'n' },
          ],
          data: [{ a: 'Fees', d: new Date('2021-07-22'), n: 3 }],
        },
        { name: 'Notes', hidden: true, rows: [['secret']] },
      ],
    })
    expect(await read(bytes, 'a.xlsx')).toEqual({
      ok: true,
      sheets: [
        {
          name: 'Statuses',
          rows: [
            ['Article', 'Date', 'N'],
            ['Fees', '2021-07-22', '3'],
          ],
        },
      ],
    })
  })
})

describe('a file is refused', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['empty', bytesOf(' \n'), 'a.csv', 'file-empty'],
    ['of commas alone', bytesOf(',,\n,,\n'), 'a.csv', 'file-empty'],
    ['too large', new Uint8Array(MAX_TABLE_BYTES + 1), 'a.csv', 'file-large'],
    ['of too many rows', bytesOf('a\n'.repeat(MAX_ROWS + 2)), 'a.csv', 'file-rows'],
    ['of too many columns', bytesOf(`${'a,'.repeat(101)}a\n`), 'a.csv', 'file-columns'],
    ['of a text that no cell holds', bytesOf(`a,b\n"${'x'.repeat(32_768)}",c\n`), 'a.csv', 'file-cells'],
    ['a page', bytesOf('<!doctype html><p>x'), 'a.csv', 'file-foreign'],
    ['JSON', bytesOf('{"schema": 2}'), 'a.csv', 'file-foreign'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'a.csv', 'file-foreign'],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1), 'a.csv', 'file-foreign'],
    ['of before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'a.xls', 'file-old'],
    ['with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'a.xlsx', 'file-locked'],
    ['a cut workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'a.xlsx', 'file-damaged'],
  ])('%s', async (_, bytes, name, code) => {
    const result = await read(bytes, name)
    expect(result.ok ? null : result.problem.code).toBe(code)
  })
  it.each<[string, (string | null)[][], string]>([
    ['of too many rows', Array.from({ length: MAX_ROWS + 2 }, () => ['a']), 'file-rows'],
    ['of too many columns', [Array.from({ length: MAX_COLUMNS + 1 }, () => 'a')], 'file-columns'],
    ['of far more columns', [Array.from({ length: 5 * MAX_COLUMNS }, () => 'a')], 'file-columns'],
  ])('a workbook %s', async (_, rows, code) => {
    const result = await read(await writeXlsx({ sheets: [{ name: 'a', rows }] }), 'a.xlsx')
    expect(result.ok ? null : result.problem.code).toBe(code)
  })
})

describe('a workbook that is made to fill the memory is refused, whatever its directory says', () => {
  const BUDGET = 1_000_000
  const codes: Readonly<Record<string, string>> = {
    'zero.xlsx': 'file-damaged',
    'little.xlsx': 'file-unpacked',
    'honest.xlsx': 'file-unpacked',
    'zip64.xlsx': 'file-damaged',
    'overlap.xlsx': 'file-unpacked',
    'parts.xlsx': 'file-damaged',
    'nested.xlsx': 'file-damaged',
    'texts.xlsx': 'file-unpacked',
    'laughs.xlsx': 'file-cells',
    'wide.xlsx': 'file-cells',
    'deep.xlsx': 'file-cells',
    'attribute.xlsx': 'file-unpacked',
  }
  const crafted = CRAFTED_FILES.filter(({ name }) => name.endsWith('.xlsx'))
  it.each(crafted.map((file) => [file.title, file] as const))('%s', (_, { name, make }) => {
    const isCells = ['laughs.xlsx', 'wide.xlsx'].includes(name)
    const read = isCells ? parseWorkbook(make(1)) : parseWorkbook(make(name === 'parts.xlsx' ? 1 : 0.02), BUDGET)
    expect(read.ok ? 'read' : read.problem.code).toBe(codes[name])
  })
})

it.each(['XFD2', 'XFD1048576'])('a lone cell of a workbook far beyond the limits is not read: %s', async (place) => {
  const files = unzipSync(await writeXlsx({ sheets: [{ name: 'a', rows: [['a'], ['b']] }] }))
  const path = 'xl/worksheets/sheet1.xml'
  const text = new TextDecoder().decode(files[path]).replace('r="A2"', `r="${place}"`)
  expect(text).toContain(place)
  expect(await read(zipSync({ ...files, [path]: bytesOf(text) }), 'a.xlsx')).toEqual({
    ok: true,
    sheets: [{ name: 'a', rows: [['a']] }],
  })
})
