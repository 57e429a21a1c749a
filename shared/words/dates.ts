/**
 * Date formatting from names in the catalogue, as `Intl.DateTimeFormat` does it: the first format that a page makes takes the browser as
 * long as drawing ten rows of the board. Days have no time zone, so they are formatted as UTC.
 */
import { effectiveDay } from '../domain/dates/days'
import type { DayOrMonth, Lang } from '../domain/types'

export type DateStyle = 'short' | 'long' | 'weekday' | 'dayMonth'

/** Messages of a language that dates are made of. */
export interface DateWords {
  readonly lang: Lang
  list(key: 'months-short' | 'months-long' | 'weekdays-short'): string
  long(values: { readonly day: string; readonly month: string; readonly year: string }): string
  longMonth(values: { readonly month: string; readonly year: string }): string
}

/** Formats a day, or a month where the source gives no day. */
export function dateIn(words: DateWords, date: DayOrMonth, style: DateStyle): string {
  const time = new Date(effectiveDay(date))
  const month = listed(words, style === 'long' ? 'months-long' : 'months-short', time.getUTCMonth())
  const year = `${time.getUTCFullYear()}`
  if (date.length < 10) return style === 'long' ? words.longMonth({ month, year }) : `${month} ${year}`
  const number = time.getUTCDate()
  // French writes the first day of a month as an ordinal.
  const day = words.lang === 'fr' && number === 1 ? '1er' : `${number}`
  if (style === 'long') return words.long({ day, month, year })
  if (style === 'dayMonth') return `${day} ${month}`
  const text = `${day} ${month} ${year}`
  return style === 'weekday' ? `${listed(words, 'weekdays-short', time.getUTCDay())} ${text}` : text
}

const listed = (words: DateWords, key: Parameters<DateWords['list']>[0], index: number): string =>
  words.list(key).split(',')[index] ?? ''
