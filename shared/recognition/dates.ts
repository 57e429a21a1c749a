/** Date parser for text and addresses. A day without a year takes the page's. */
import { textOf } from './names'
import type { Scan } from './scan'
import { GAP_CLAUSE } from './scan'
import type { PageDate, PageText } from './types'
import type { Terms } from './word-classes'
import { MONTH, PREPOSITION } from './word-classes'

export interface WrittenDate {
  readonly year: number | null
  readonly month: number
  /** Last day of a range; `null` where only the month is given. */
  readonly day: number | null
  /** Words from `first` up to `end`. */
  readonly first: number
  readonly end: number
}

const pad = (number: number): string => String(number).padStart(2, '0')
export const dayText = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`

const MONTH_CODES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Date of the page: from its address, its metadata, else the first full date of its text. */
export function pageDate(page: PageText, scan: Scan, terms: Terms): PageDate | null {
  const address = addressDay(page.url ?? '')
  if (address) return { day: address, from: 'address' }
  const meta = metaDay(page.metaDate ?? '')
  if (meta) return { day: meta, from: 'meta' }
  const dates = datesIn(scan, terms, 0, Math.min(scan.count, 400))
  const full = dates.find((date) => date.year !== null && date.day !== null)
  return full?.year && full.day ? { day: dayText(full.year, full.month, full.day), from: 'body' } : null
}

function addressDay(url: string): string | null {
  const coded = /_(\d{1,2})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(\d{2})_/i.exec(url)
  if (coded) {
    const month = MONTH_CODES.indexOf((coded[2] ?? '').toLowerCase()) + 1
    return checked(2000 + Number(coded[3]), month, Number(coded[1]))
  }
  const plain = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|$|-)/.exec(url)
  return plain ? checked(Number(plain[1]), Number(plain[2]), Number(plain[3])) : null
}

function metaDay(text: string): string | null {
  const iso = /((?:19|20)\d{2})-(\d{2})-(\d{2})/.exec(text)
  return iso ? checked(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null
}

function checked(year: number, month: number, day: number): string | null {
  return isDay(month, day) ? dayText(year, month, day) : null
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isDay = (month: number, day: number): boolean => day >= 1 && day <= (DAYS[month - 1] ?? 0)

/** Dates in a range of words. "May" and "march" are months only with a number beside them. */
export function datesIn(scan: Scan, terms: Terms, from: number, to: number): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (let word = from; word < to; word++) {
    if (((terms.own[word] ?? 0) & MONTH) === 0) continue
    const date = dateAt(scan, terms, word, from, to)
    if (date) dates.push(date)
  }
  return dates
}

function dateAt(scan: Scan, terms: Terms, word: number, from: number, to: number): WrittenDate | null {
  const month = terms.ownValues[word] ?? 0
  let before = word - 1
  if (before > from && ((terms.own[before] ?? 0) & PREPOSITION) !== 0 && numberAt(scan, before - 1) !== null) before--
  const dayBefore = before >= from ? numberAt(scan, before) : null
  let day = dayBefore !== null && isDay(month, dayBefore) ? dayBefore : null
  const first = day === null ? word : before
  let end = word + 1
  if (day === null && end < to) {
    const next = numberAt(scan, end)
    if (next !== null && isDay(month, next)) {
      day = next
      end++
      const range = end < to ? numberAt(scan, end) : null
      if (range !== null && range > next && isDay(month, range)) {
        day = range
        end++
      }
    }
  }
  const year = yearAt(scan, terms, end, to)
  if (year !== null) end = year.end
  if (day === null && year === null) return null
  return { year: year?.year ?? null, month, day, first, end }
}

function yearAt(scan: Scan, terms: Terms, from: number, to: number): { year: number; end: number } | null {
  let word = from
  if (word < to && ((terms.own[word] ?? 0) & PREPOSITION) !== 0) word++
  if (word >= to || (scan.gaps[word] ?? 0) >= GAP_CLAUSE) return null
  const year = numberAt(scan, word)
  return year !== null && year >= 1990 && year < 2100 ? { year, end: word + 1 } : null
}

/** Parses a number, also as an ordinal: "1er", "22nd". */
export function numberAt(scan: Scan, word: number): number | null {
  if (word < 0 || word >= scan.count) return null
  const found = /^(\d{1,4})(?:st|nd|rd|th|er|º)?$/i.exec(textOf(scan, word))
  return found ? Number(found[1]) : null
}
