/** Date arithmetic on ISO days as strings, without a clock and without time zones. */
import type { Day, DayOrMonth } from './day'
import { utcInstant } from './instants'

export { localDay } from './local-day'

const MS_PER_DAY = 86_400_000

/** The day from which a date counts: a month counts from its last day. */
export function effectiveDay(date: DayOrMonth): Day {
  if (date.length === 10) return date
  const [year = 0, month = 1] = date.split('-').map(Number)
  return toDay(Date.UTC(year, month, 0))
}

/** The first day of a date: a month begins on its first. */
export const firstDayOf = (date: DayOrMonth): Day => date.padEnd(10, '-01')

/** No date is earlier: the first day of a four-digit year. */
export const EARLIEST_DAY: Day = '0000-01-01'

/** No date is later: the last day of a four-digit year. */
export const LATEST_DAY: Day = '9999-12-31'

/** True unless a span ends before it begins; a month may hold both its ends, and an end that is not known follows any. */
export const isInOrder = (from: DayOrMonth | null, to: DayOrMonth | null): boolean =>
  from === null || to === null || firstDayOf(from) <= effectiveDay(to)

/** Validates an ISO day of the calendar, as it comes from an address or a form. */
export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && toDay(time) === value
}

/** Validates an ISO day or month. */
export const isDayOrMonth = (value: string): value is DayOrMonth =>
  isDay(/^\d{4}-\d\d$/.test(value) ? firstDayOf(value) : value)

const INSTANT = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * Validates an instant (ISO 8601) that every browser reads, and reads alike. It is before the year 9999, so that a clock
 * that goes on from it has instants left.
 */
export function isInstant(value: string): boolean {
  const [, day] = INSTANT.exec(value) ?? []
  if (day === undefined || !isDay(day)) return false
  // An offset takes it into another year.
  const utc = utcInstant(value)
  return utc >= '0000' && utc < '9999'
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY)
}

/** The earlier of two days. */
export function earlierDay(one: Day, other: Day): Day {
  if (other < one) return other
  return one
}

/** The later of two days. */
export function laterDay(one: Day, other: Day): Day {
  if (other > one) return other
  return one
}

export function addDays(day: Day, count: number): Day {
  return toDay(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY)
}

const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10)
