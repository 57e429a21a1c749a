import type { DayOrMonth } from '../../shared/domain/types'
import { dateText } from '../i18n/dates'

/** A date with its machine-readable form. */
export function When({
  date,
  style = 'short',
}: {
  date: DayOrMonth
  style?: 'short' | 'long' | 'weekday' | 'dayMonth'
}) {
  return <time dateTime={date}>{dateText(date, style)}</time>
}
