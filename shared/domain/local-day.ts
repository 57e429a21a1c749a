/** Apart from other days, so that the first script of a page holds nothing else. */
import type { Day } from './types'

/** The day of an instant in the calendar of the device that asks: its user's today, yesterday and so on. */
export function localDay(time: Date): Day {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`
}
