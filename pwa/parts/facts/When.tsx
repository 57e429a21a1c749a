/** Localised date in a `time` element with its ISO form. */
import type { DayOrMonth } from '../../../shared/domain/types'
import { dateText } from '../../i18n/dates'

export function When({
  date,
  style = 'short',
}: {
  date: DayOrMonth
  style?: 'short' | 'long' | 'weekday' | 'dayMonth'
}) {
  return <time dateTime={date}>{dateText(date, style)}</time>
}
