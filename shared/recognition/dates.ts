/** Date parser for text and addresses. A day without a year takes the page's. */
import { addDays, firstDayOf, LATEST_DAY } from '../domain/dates/days'
import type { DayOrMonth } from '../domain/types'
import { textOf } from './names/names'
import type { Terms } from './names/word-classes'
import { AUXILIARY, anyOf, is, MONTH, ownValueAt, PREPOSITION, PROSPECT } from './names/word-classes'
import type { Scan } from './scan'
import { blockOf, firstWordOf, GAP_CLAUSE, GAP_DOT, gapAt } from './scan'
import type { PageDate, PageLayout, PageText } from './types'

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
export const monthText = (year: number, month: number): string => `${year}-${pad(month)}`
export const dayText = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`

const MONTH_CODES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Date of the page, by the first of these that has one: its structured data, the day in its address, its metadata, its byline
 * as an element or as words, the month in its address. A day that is yet to come is of something else.
 */
export function pageDate(page: PageText, scan: Scan, terms: Terms): PageDate | null {
  const latest = page.readOn === undefined ? LATEST_DAY : addDays(page.readOn, 1)
  const found: readonly (readonly [PageDate['from'], () => DayOrMonth | null])[] = [
    ['data', () => isoDate(page.dataDate ?? '')],
    ['address', () => addressDay(page.url ?? '')],
    ['meta', () => isoDate(page.metaDate ?? '')],
    ['time', () => isoDate(page.timeDate ?? '')],
    ['body', () => lineDate(scan, terms, page.layout)],
    ['address', () => addressMonth(page.url ?? '')],
  ]
  for (const [from, read] of found) {
    const day = read()
    if (day !== null && firstDayOf(day) <= latest) return { day, from }
  }
  return null
}

/** Words of a text in which its date is looked for, and most words beside it in its line. */
const OPENING_WORDS = 400
const MOST_IN_BYLINE = 6
const MOST_BEFORE = 3

/** First date of a line that says little else, or that opens its text: "Geneva, 22 July 2021 – Members met". */
function lineDate(scan: Scan, terms: Terms, layout: PageLayout | undefined): DayOrMonth | null {
  for (const date of datesIn(scan, terms, 0, Math.min(scan.count, OPENING_WORDS))) {
    const { year, month, day } = date
    const block = blockOf(scan, date.first)
    if (year === null || layout?.rowOf(block) || layout?.storyOf(block) || !isOfLine(scan, terms, block, date)) continue
    return day === null ? monthText(year, month) : dayText(year, month, day)
  }
  return null
}

function isOfLine(scan: Scan, terms: Terms, block: number, { first, end, day }: WrittenDate): boolean {
  const [from, to] = [firstWordOf(scan, block), firstWordOf(scan, block + 1)]
  const opens = first - from <= MOST_BEFORE && end < to && gapAt(scan, end) >= GAP_DOT
  if (opens) return day !== null
  const isSentence = /[.?!]\s*$/.test(scan.blocks[block] ?? '') || anyOf(terms.own, from, to, AUXILIARY | PROSPECT)
  return first - from + (to - end) <= MOST_IN_BYLINE && !isSentence
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

function addressMonth(url: string): DayOrMonth | null {
  const [, year, month] = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])(?:\/|$)/.exec(url) ?? []
  return year && month ? `${year}-${month}` : null
}

/** Date in ISO 8601, which may be a month, with or without a time. */
function isoDate(text: string): DayOrMonth | null {
  const day = /((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?!\d)/.exec(text)
  if (day) return checked(Number(day[1]), Number(day[2]), Number(day[3]))
  const [, year, month] = /^\s*((?:19|20)\d{2})-(0[1-9]|1[0-2])\s*$/.exec(text) ?? []
  return year && month ? `${year}-${month}` : null
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
    if (!is(terms, word, MONTH)) continue
    const date = dateAt(scan, terms, word, from, to)
    if (date) dates.push(date)
  }
  return dates
}

function dateAt(scan: Scan, terms: Terms, word: number, from: number, to: number): WrittenDate | null {
  const month = ownValueAt(terms, word)
  let before = word - 1
  if (before > from && is(terms, before, PREPOSITION) && numberAt(scan, before - 1) !== null) before--
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
  if (word < to && is(terms, word, PREPOSITION)) word++
  if (word >= to || gapAt(scan, word) >= GAP_CLAUSE) return null
  const year = numberAt(scan, word)
  return year !== null && year >= 1990 && year < 2100 ? { year, end: word + 1 } : null
}

/** Parses a number, also as an ordinal: "1er", "22nd". */
export function numberAt(scan: Scan, word: number): number | null {
  if (word < 0 || word >= scan.count) return null
  const found = /^(\d{1,4})(?:st|nd|rd|th|er|º)?$/i.exec(textOf(scan, word))
  return found ? Number(found[1]) : null
}
