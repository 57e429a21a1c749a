/** Time series of phase counts by month, for the charts. */
import { earlierDay, effectiveDay } from './days'
import type { Ledger } from './ledger'
import { countPhases } from './ledger'
import type { Article, Day, DayOrMonth, Phase } from './types'

export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string
  /** Day of the count: the last of the month, or the last day of the series. */
  readonly day: Day
  readonly counts: Readonly<Record<Phase | 'none', number>>
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

/** Months since the year 0. */
function numberOf(date: DayOrMonth): number {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return year * 12 + month - 1
}

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
