/** Time series of phase counts for the charts: by month in a table, by day in a drawing. */
import { addDays, earlierDay, effectiveDay } from '../dates/days'
import type { Article, Day, DayOrMonth, Phase } from '../types'
import { countPhases, historyOf, type Ledger } from './ledger'

export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string
  /** Day of the count: the last of the month, or the last day of the series. */
  readonly day: Day
  readonly counts: Readonly<Record<Phase | 'none', number>>
}

export interface DayCount {
  readonly day: Day
  readonly counts: MonthCount['counts']
}

/** Points of a series: fifty years of months. Whoever writes an address or an entry chooses its days, however far. */
const POINTS_MOST = 600

/**
 * Series from the month of the first observation to a day; empty without observations. Over a long time it leaves out
 * months at equal distances.
 */
export function phaseCountsByMonth(ledger: Ledger, articles: readonly Article[], until: Day): readonly MonthCount[] {
  let first = '9999-12'
  for (const entries of ledger.entries.values()) {
    const day = entries.find((entry) => entry.observation.basis !== 'planned')?.day
    if (day !== undefined && day.slice(0, 7) < first) first = day.slice(0, 7)
  }
  const [from, to] = [numberOf(first), numberOf(until)]
  const step = Math.max(1, Math.ceil((to - from + 1) / POINTS_MOST))
  const months: MonthCount[] = []
  for (let number = to; number >= from; number -= step) {
    const month = monthOf(number)
    const day = earlierDay(effectiveDay(month), until)
    months.push({ month, day, counts: countPhases(ledger, articles, day) })
  }
  return months.reverse()
}

/**
 * Series of the days up to one on which an article changes its status, or takes the place of others; a status of a month
 * counts from its last day. Of very many it leaves out days at equal distances.
 */
export function phaseCountsByDay(ledger: Ledger, articles: readonly Article[], until: Day): readonly DayCount[] {
  const turns = articles.flatMap(({ id }) => historyOf(ledger, id, until).map(({ day }) => day)).sort()
  const first = turns[0] ?? until
  const begun = articles.flatMap(({ from }) => (from === undefined ? [] : effectiveDay(from)))
  const days = [...new Set([...turns, ...begun.filter((day) => day > first && day <= until)])].sort()
  const step = Math.ceil(days.length / POINTS_MOST)
  return days
    .filter((_, at) => (days.length - 1 - at) % step === 0)
    .map((day) => ({ day, counts: countPhases(ledger, articles, day) }))
}

/**
 * Starts of the steps of the drawing: each count from its day to the next, the last one over the last day. From its own day
 * on, a last count would have no width, and the drawing would end with the count before.
 */
export function bandsOf(
  counts: readonly DayCount[],
  until: Day,
): readonly { readonly from: Day; readonly counts: DayCount['counts'] }[] {
  const last = counts.at(-1)
  const starts = counts.map(({ day: from, counts }) => ({ from, counts }))
  return last ? [...starts, { from: addDays(until, 1), counts: last.counts }] : starts
}

/** Months since the year 0. */
function numberOf(date: DayOrMonth): number {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return year * 12 + month - 1
}

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
