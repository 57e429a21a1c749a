/** Test double of the dates of the interface, in English. */
import { effectiveDay } from '../shared/domain/dates/days'
import type { DayOrMonth } from '../shared/domain/types'

export const englishDate = (date: DayOrMonth): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...(date.length === 10 && { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(effectiveDay(date)))
