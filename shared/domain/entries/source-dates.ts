/** Dates of a source: a planned status is noted, or published, before the date for which it is planned. */

import { effectiveDay } from '../dates/days'
import type { DayOrMonth, Observation } from '../types'
import { madeOn } from './authors'
import type { ObservationEntry } from './entries'

export interface SourceDates {
  /** Date of publication, else that of the status, or the day of entry of one that was entered ahead. */
  readonly date: DayOrMonth
  /** Date for which a status is planned; `null` unless its source is earlier. */
  readonly plannedFor: DayOrMonth | null
}

export function sourceDates(observation: Observation | ObservationEntry): SourceDates {
  const { evidence, date, basis } = observation
  const noted = evidence.published ?? madeOn(observation) ?? date
  if (basis === 'planned' && effectiveDay(noted) < effectiveDay(date)) return { date: noted, plannedFor: date }
  return { date: evidence.published ?? date, plannedFor: null }
}
