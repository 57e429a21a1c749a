/**
 * Calendar day of an instant in local time. A module of its own, so that the first script of a page loads nothing else.
 */
import type { Day } from './day'

/** The ISO day of an instant in the device's time zone: the user's today, yesterday and so on. */
export function localDay(time: Date): Day {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`
}
