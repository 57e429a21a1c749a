/** Time series of phase counts by month, for the charts. */
import { earlierDay, effectiveDay } from './days'
import type { Ledger } from './ledger'
import { countPhases } from './ledger'
import type { Article, Day, Phase } from './types'

export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string
  /** Day of the count: the last of the month, or the last day of the series. */
  readonly day: Day
  readonly counts: Readonly<Record<Phase | 'none', number>>
}

/** Series from the month of the first observation to a day; empty without observations. */
export function phaseCountsByMonth(ledger: Ledger, articles: readonly Article[], until: Day): readonly MonthCount[] {
  let first = '9999-12'
  for (const entries of ledger.entries.values()) {
    const day = entries.find((entry) => entry.observation.basis !== 'planned')?.day
    if (day !== undefined && day.slice(0, 7) < first) first = day.slice(0, 7)
  }
  const months: MonthCount[] = []
  for (let month = first; month <= until.slice(0, 7); month = monthAfter(month)) {
    const day = earlierDay(effectiveDay(month), until)
    months.push({ month, day, counts: countPhases(ledger, articles, day) })
  }
  return months
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
