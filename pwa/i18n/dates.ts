/** Date formatting in the interface language. */
import type { DayOrMonth } from '../../shared/domain/types'
import { type DateStyle, dateIn } from '../../shared/words/dates'
import { lang, locale, t } from './index'

/** Formats a day, or a month where the source gives no day, in the interface language. */
export const dateText = (date: DayOrMonth, style: DateStyle = 'short'): string =>
  dateIn(
    {
      lang: lang.value,
      list: (key) => t(key),
      long: (values) => t('date-long', values),
      longMonth: (values) => t('month-long', values),
    },
    date,
    style,
  )

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
