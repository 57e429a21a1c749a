/** Date formatting in the interface language. Days have no time zone, so they are formatted as UTC. */
import { effectiveDay } from '../../shared/domain/days'
import type { DayOrMonth } from '../../shared/domain/types'
import { lang, locale, t } from './index'

const STYLES = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  longMonth: { month: 'long', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${locale.value} ${style}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale.value, { ...STYLES[style], timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}

/** Formats a day, or a month where the source gives no day. */
export function dateText(date: DayOrMonth, style: 'short' | 'long' | 'weekday' | 'dayMonth' = 'short'): string {
  const isMonth = date.length < 10
  const shown = isMonth ? (style === 'long' ? 'longMonth' : 'month') : style
  const text = formatOf(shown)
    .format(Date.parse(`${effectiveDay(date)}T00:00:00Z`))
    .replace(',', '')
  // French writes the first day of a month as an ordinal; `Intl` does not.
  return lang.value === 'fr' && !isMonth ? text.replace(/\b1 (?=\p{L})/u, '1er ') : text
}

/** Formats a date range, with the month and year that both days share written once. */
export function spanText(from: DayOrMonth, to: DayOrMonth, style: 'short' | 'long' = 'short'): string {
  if (from === to) return dateText(to, style)
  if (from.length < 10 || to.length < 10) return `${dateText(from, style)} – ${dateText(to, style)}`
  return formatOf(style).formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`))
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
