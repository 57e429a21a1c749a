/** Dates of spreadsheets, which are numbers in a format that shows them as a date. */

/** Formats without a code in the workbook, which show a date or time in some language. */
const DATE_IDS: ReadonlyArray<readonly [first: number, last: number]> = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]

export const isDateFormatId = (id: string): boolean =>
  DATE_IDS.some(([first, last]) => Number(id) >= first && Number(id) <= last)

/** True for a format with a day, month in words, year or time. Colours, languages, quotes and escaped characters say nothing. */
export function isDateFormat(code: string): boolean {
  if (code.length > LONGEST_FORMAT) return false
  if (/\[[hms]+\]/i.test(code)) return true
  const letters = code
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/[\\*_]./g, '')
    .toLowerCase()
  return /[ydhs]|m{3}|a\/p/.test(letters)
}

/** Longest format that spreadsheets take. */
const LONGEST_FORMAT = 255

const DAY = 86_400_000
/** Day 0 of the two calendars. The first has a 29 February 1900, number 60, that never was. */
const [FROM_1900, FROM_1904] = [Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)]
const LEAP_BUG = 60

/** Day of a number, in the calendar that counts from 1900 or 1904; empty for one that is none. */
export function isoDayOf(serial: number, isFrom1904: boolean): string {
  const start = isFrom1904 ? FROM_1904 : FROM_1900
  const days = isFrom1904 || serial < LEAP_BUG ? serial : serial - 1
  const date = new Date(start + Math.round(days * DAY))
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
