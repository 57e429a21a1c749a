/** Date parser of table cells: dates as people and spreadsheets write them, in three languages, as ISO days and months. */

import { foldCell } from '../text/fold-cell'
import type { DayOrMonth } from './day'
import { isDay } from './days'

/** Order of day and month in dates of numbers, which a file has once. */
export type DayOrder = 'dmy' | 'mdy'

export type ReadDate =
  | { readonly kind: 'date'; readonly date: DayOrMonth }
  /** `22/07` and `07/22` are both days. */
  | { readonly kind: 'ambiguous'; readonly dmy: DayOrMonth; readonly mdy: DayOrMonth }
  /** A date that no calendar has. */
  | { readonly kind: 'none' }
  /** A year alone, which is no date of the record. */
  | { readonly kind: 'year' }
  | { readonly kind: 'unread' }

const UNREAD: ReadDate = { kind: 'unread' }

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'enero', 'ene'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev', 'febrero'],
  ['march', 'mar', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juin', 'junio'],
  ['july', 'jul', 'juillet', 'juil', 'julio'],
  ['august', 'aug', 'aout', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'decembre', 'diciembre', 'dic'],
]
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** Between day, month and year: "22 de julio de 2021", "July 22nd, 2021", "1er juillet 2021"; weekdays are left out. */
const FILLERS = new Set(['de', 'del', 'of', 'the', 'le', 'el', 'er', 'st', 'nd', 'rd', 'th', 'o'])
const WEEKDAYS =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/

/** Serial days of spreadsheets, which count from 30 December 1899: of the years 1970 to 2099. */
const [FIRST_SERIAL, LAST_SERIAL] = [25569, 73050]
const SERIAL_ZERO = Date.UTC(1899, 11, 30)
const MS_PER_DAY = 86_400_000

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/
const ISO_MONTH = /^(\d{4})[-/.](\d{1,2})$/
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/

/** Reads a date. Without `order`, numbers of which both may be the month are ambiguous. */
export function readDate(cell: string, order: DayOrder | null): ReadDate {
  const text = cell.trim().replace(/\s+/g, ' ')
  const iso = ISO.exec(text)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const isoMonth = ISO_MONTH.exec(text)
  if (isoMonth) return monthOf(isoMonth[1], isoMonth[2])
  const numbers = NUMBERS.exec(text)
  if (numbers) return numbersOf(numbers, order)
  const monthYear = MONTH_YEAR.exec(text)
  if (monthYear) return monthOf(monthYear[2], monthYear[1])
  if (/^\d{4}$/.test(text)) return { kind: 'year' }
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialOf(Number(text))
  return wordsOf(text)
}

/** The order that the dates of a file prove: one of its numbers is above twelve. `null` without proof, or with both. */
export function provenOrder(cells: Iterable<string>): DayOrder | null {
  const proven = new Set<DayOrder>()
  for (const cell of cells) {
    const [, first, , second] = NUMBERS.exec(cell.trim()) ?? []
    if (Number(first) > 12 && Number(second) <= 12) proven.add('dmy')
    if (Number(second) > 12 && Number(first) <= 12) proven.add('mdy')
  }
  const [order, other] = proven
  return other === undefined ? (order ?? null) : null
}

function numbersOf([, first, , second, year]: RegExpExecArray, order: DayOrder | null): ReadDate {
  const [dmy, mdy] = [dayOf(wholeYear(year), second, first), dayOf(wholeYear(year), first, second)]
  if (dmy.kind !== 'date' || mdy.kind !== 'date') {
    // A date that only one order reads is read so, unless the file has the other.
    if (order !== null) return order === 'dmy' ? dmy : mdy
    return dmy.kind === 'date' ? dmy : mdy
  }
  if (dmy.date === mdy.date || order === 'dmy') return dmy
  return order === 'mdy' ? mdy : { kind: 'ambiguous', dmy: dmy.date, mdy: mdy.date }
}

function wordsOf(text: string): ReadDate {
  const parts = (foldCell(text).match(/\d+|[a-z]+/g) ?? []).filter((part) => !FILLERS.has(part) && !WEEKDAYS.test(part))
  const months = parts.flatMap((part) => MONTH_OF.get(part) ?? [])
  const numbers = parts.filter((part) => /^\d+$/.test(part))
  const [month] = months
  if (month === undefined || months.length !== 1 || parts.length !== numbers.length + 1) return UNREAD
  const [first = '', second = ''] = numbers
  if (numbers.length === 1) {
    // "July 2021", and "Jul-21", as spreadsheets shorten a month; "22 July" has no year.
    const isShort = first.length === 2 && /^[a-z]+\.?[-']\d{2}$/.test(foldCell(text))
    if (first.length === 4 || isShort) return monthOf(wholeYear(first), String(month))
    return UNREAD
  }
  if (numbers.length !== 2) return UNREAD
  if (first.length === 4 && second.length <= 2) return dayOf(first, String(month), second)
  if (first.length <= 2 && (second.length === 4 || second.length === 2))
    return dayOf(wholeYear(second), String(month), first)
  return UNREAD
}

function serialOf(serial: number): ReadDate {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return UNREAD
  const date = new Date(SERIAL_ZERO + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10)
  return { kind: 'date', date }
}

/** "21" is 2021, "95" is 1995. */
const wholeYear = (year = ''): string =>
  year.length === 2 ? String((Number(year) < 70 ? 2000 : 1900) + Number(year)) : year

const pad = (number = ''): string => number.padStart(2, '0')

function dayOf(year = '', month?: string, day?: string): ReadDate {
  const date = `${year}-${pad(month)}-${pad(day)}`
  return isDay(date) ? { kind: 'date', date } : { kind: 'none' }
}

function monthOf(year = '', month?: string): ReadDate {
  const date = `${year}-${pad(month)}`
  return isDay(`${date}-01`) ? { kind: 'date', date } : { kind: 'none' }
}
