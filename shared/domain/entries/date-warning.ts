/** Plausibility of dates: one before the talks began, or far ahead, is probably a slip of the year. */
import type { EntityField, EntityFields } from '../../kinds/kinds'
import { textIn } from '../../kinds/text-fields'
import { effectiveDay } from '../dates/days'
import type { Day, DayOrMonth, Negotiation } from '../types'
import { DATE_FIELDS } from './entity-fields'

/** Day of the first observation or meeting of a negotiation; `null` without any. */
export function firstDayOf({ observations, meetings }: Pick<Negotiation, 'observations' | 'meetings'>): Day | null {
  const days = [...observations.map(({ date }) => date), ...meetings.map(({ start }) => start)].map(effectiveDay)
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null)
}

/** A date that is probably a slip of the year. */
export interface DateWarning {
  readonly kind: 'early' | 'late'
  readonly year: string
}

const MAX_YEARS_AHEAD = 10

/** Warns of a day before the talks began, or more than ten years ahead. */
export function dateWarning(date: DayOrMonth, first: Day | null, today: Day): DateWarning | null {
  if (date === '') return null
  const year = date.slice(0, 4)
  if (first !== null && effectiveDay(date) < first) return { kind: 'early', year }
  return Number(year) > Number(today.slice(0, 4)) + MAX_YEARS_AHEAD ? { kind: 'late', year } : null
}

/** The first warning of the dates of a form. */
export function dateWarningIn(
  fields: EntityFields,
  first: Day | null,
  today: Day,
): (DateWarning & { readonly field: EntityField }) | null {
  for (const field of DATE_FIELDS) {
    const warning = dateWarning(textIn(fields, field), first, today)
    if (warning) return { ...warning, field }
  }
  return null
}
