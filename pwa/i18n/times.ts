/** Formats instants in the interface language, in the time zone of the device, by a clock of 24 hours in all three. */
import { localDay } from '../../shared/domain/dates/days'
import type { Day } from '../../shared/domain/types'
import { dateText } from './dates'

const two = (n: number): string => String(n).padStart(2, '0')

/** Time of day of an instant. */
export function timeText(instant: string): string {
  const time = new Date(instant)
  return `${two(time.getHours())}:${two(time.getMinutes())}`
}

export const dayOf = (instant: string): Day => localDay(new Date(instant))

/** Day and time of an instant; the time alone where it is of today. */
export const instantText = (instant: string, today: Day): string =>
  dayOf(instant) === today ? timeText(instant) : `${dateText(dayOf(instant))}, ${timeText(instant)}`
