/** CSV reader: text of any usual separator as one sheet. Loaded on demand. */
import Papa from 'papaparse'
import { checkedSheets, MAX_ROWS, type ReadSheets } from './sheet'

/** Separators of spreadsheets: the comma, and where that is in numbers the semicolon; a tab where cells were copied. */
const SEPARATORS = [',', ';', '\t', '|']

/** Enough for the names of the columns. */
const LONGEST_HEAD = 20_000

/** The separator that is most often in the first line, outside quotes: it has the names of the columns. */
function separatorOf(text: string): string {
  const [head = ''] = text
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/, 1)
  const counts = SEPARATORS.map((mark) => head.split(mark).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** Parses CSV or pasted cells. No cell is computed: a formula stays text. */
export function parseCsv(text: string, name: string): ReadSheets {
  const whole = text.replace(/^\uFEFF/, '')
  const { data } = Papa.parse<string[]>(whole, {
    delimiter: separatorOf(whole.slice(0, LONGEST_HEAD)),
    // One more than allowed, so that a longer table is refused and not cut.
    preview: MAX_ROWS + 2,
  })
  return checkedSheets([{ name, rows: data.map((row) => row.map(withoutEscape)) }])
}

/** Takes back the apostrophe that an export puts before a sign which would begin a formula. */
const withoutEscape = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '')
