import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'
import { escapeFormulas } from './escape-formulas'

/** The first character that a spreadsheet looks at, after what importers drop. */
const beginsFormula = (cell: string) => /^[\s\p{C}"]*[=+\-@]/u.test(cell.normalize('NFKC'))
const separators = [',', ';', '\t', null] as const
/** Cells as a spreadsheet with that separator reads them; `null` reads by the semicolon and knows no quotes. */
const cellsOf = (csv: string, separator: (typeof separators)[number]): readonly string[] =>
  separator === null ? csv.split(/[\r\n;\t]/) : Papa.parse<string[]>(csv, { delimiter: separator }).data.flat()

const hostile = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '﹢',
    '⁼',
    '\t',
    '\r',
    '\n',
    ';',
    ',',
    '"',
    "'",
    ' ',
    '\u00a0',
    '\u0000',
    '\u200b',
    'x',
    '1',
  ),
  maxLength: 12,
})

describe('a table as CSV', () => {
  it.each([
    ['=HYPERLINK("https://evil.example")\n', '\'=HYPERLINK("https://evil.example")\n'],
    ['said\n=1+1', "said\n'=1+1"],
    ['said\r=1+1', "said\r'=1+1"],
    ['x;=cmd|"/c calc"!A0', 'x;\'=cmd|"/c calc"!A0'],
    ['x;"=1', 'x;"\'=1'],
    ['x\t@SUM(1)', "x\t'@SUM(1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    [' \u200b=1', " \u200b'=1"],
    ['＝1', "'＝1"],
    ['﹦1', "'﹦1"],
    ['⁺1', "'⁺1"],
    ['e-commerce: 1 + 1 = 2; a-b', 'e-commerce: 1 + 1 = 2; a-b'],
    ["'=1", "'=1"],
  ])('%j is written as %j', (text, written) => {
    expect(escapeFormulas(text)).toBe(written)
  })

  it('begins no formula in any cell, by whatever separator it is read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostile, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        (rows) => {
          for (const separator of separators)
            expect(cellsOf(toCsv(rows).slice(1), separator).filter(beginsFormula)).toEqual([])
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('gives back the cells as they were escaped', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 2, maxLength: 3 }), (row) => {
        const read = Papa.parse<string[]>(toCsv([row]).slice(1), { delimiter: ',', newline: '\r\n' }).data
        expect(read[0]).toEqual(row.map(escapeFormulas))
      }),
    )
  })

  // A pattern that goes back over the cell takes hours for this one, which ends at the limit of the test.
  it.each(['\n', '"', ' ', '=', ';'])('of a million signs is escaped: %j', (char) => {
    expect(escapeFormulas(char.repeat(1_000_000)).length).toBeGreaterThanOrEqual(1_000_000)
  })
})
