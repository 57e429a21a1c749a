/** Date formatting in the interface language. Days have no time zone, so they are formatted as UTC. */
import { effectiveDay } from '../../shared/domain/dates/days'
import type { DayOrMonth } from '../../shared/domain/types'
import { lang, locale, t } from './index'

type Style = 'short' | 'long' | 'weekday' | 'dayMonth'

/**
 * Formats a day, or a month where the source gives no day, as `Intl.DateTimeFormat` does, from names in the catalogue: the
 * first format that a page makes takes the browser as long as drawing ten rows of the board.
 */
export function dateText(date: DayOrMonth, style: Style = 'short'): string {
  const time = new Date(effectiveDay(date))
  const month = listed(style === 'long' ? 'months-long' : 'months-short', time.getUTCMonth())
  const year = time.getUTCFullYear()
  if (date.length < 10) return style === 'long' ? t('month-long', { month, year: `${year}` }) : `${month} ${year}`
  const number = time.getUTCDate()
  // French writes the first day of a month as an ordinal.
  const day = lang.value === 'fr' && number === 1 ? '1er' : `${number}`
  if (style === 'long') return t('date-long', { day, month, year: `${year}` })
  if (style === 'dayMonth') return `${day} ${month}`
  const text = `${day} ${month} ${year}`
  return style === 'weekday' ? `${listed('weekdays-short', time.getUTCDay())} ${text}` : text
}

const listed = (key: 'months-short' | 'months-long' | 'weekdays-short', index: number) => t(key).split(',')[index] ?? ''

/** Formats a date range, with the month and year that both days share written once. */
export function spanText(from: DayOrMonth, to: DayOrMonth, month: 'short' | 'long' = 'short'): string {
  if (from === to) return dateText(to, month)
  if (from.length < 10 || to.length < 10) return `${dateText(from, month)} – ${dateText(to, month)}`
  return rangeFormat(month).formatRange(Date.parse(from), Date.parse(to))
}

const formats = new Map<string, Intl.DateTimeFormat>()

function rangeFormat(month: 'short' | 'long'): Intl.DateTimeFormat {
  const key = `${locale.value} ${month}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale.value, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}

/** Formats a date for use inside a sentence: in French and Spanish a day has an article, a month none. */
export function dateInText(date: DayOrMonth, style: 'short' | 'long' | 'dayMonth' = 'short'): string {
  const text = dateText(date, style)
  return date.length < 10 ? text : t('day-in-sentence', { date: text })
}

/** Text of "since ..." before and after the date, for a date that is an element. */
export function wordsOfSince(date: DayOrMonth): readonly [before: string, after: string] {
  const gap = '\u0000'
  const text = t('since', { date: date.length < 10 ? gap : t('day-in-sentence', { date: gap }) })
  const [before = '', after = ''] = text.split(gap)
  return [before, after]
}
