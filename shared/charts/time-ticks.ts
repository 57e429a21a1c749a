/** Ticks of a time axis, as fine as its width allows. Each label has its year: it names its date without its neighbours. */
import { addDays, daysBetween } from '../domain/dates/days'
import type { Day, DayOrMonth } from '../domain/types'

/** Place of an axis, in px. */
export interface AxisRoom {
  readonly width: number
  /** Room for labels that begin before the axis, and that end after it. */
  readonly before: number
  readonly after: number
  /** Mean width of a character. */
  readonly letter: number
  /** True for labels centred at their ticks; others begin there. */
  readonly centred: boolean
  /** Formats a date or month in the language of the drawing. */
  readonly dateText: (date: DayOrMonth) => string
}

export interface TimeTick {
  readonly day: Day
  readonly label: string
}

type Unit = 'day' | 'month' | 'year'

/** Steps from one tick to the next, the finest first, with the days that each has at least. */
const STEPS: readonly (readonly [unit: Unit, count: number, days: number])[] = [
  ['day', 1, 1],
  ['day', 7, 7],
  ['day', 14, 14],
  ['month', 1, 28],
  ['month', 3, 89],
  ['month', 6, 181],
  ['year', 1, 365],
  ['year', 2, 730],
  ['year', 5, 1826],
  ['year', 10, 3652],
  ['year', 50, 18262],
]

/** Space between two labels, in px. */
const GAP = 12

/** Ticks from one day to another; none where no label fits. */
export function timeTicks(from: Day, to: Day, room: AxisRoom): readonly TimeTick[] {
  const span = Math.max(1, daysBetween(from, to))
  const widthOf = (label: string) => label.length * room.letter
  for (const [unit, count, days] of STEPS) {
    const least = (days / span) * room.width - GAP
    // Before the ticks are listed: there are as many as days.
    if (least < widthOf(labelOf(from, unit, room))) continue
    const ticks = daysOf(from, to, unit, count).map((day) => ({ day, label: labelOf(day, unit, room) }))
    if (ticks.some(({ label }) => widthOf(label) > least)) continue
    return ticks.filter(({ day, label }) => {
      const start = (daysBetween(from, day) / span) * room.width - (room.centred ? widthOf(label) / 2 : 0)
      return start >= -room.before && start + widthOf(label) <= room.width + room.after
    })
  }
  return []
}

const labelOf = (day: Day, unit: Unit, { dateText }: AxisRoom): string =>
  unit === 'year' ? day.slice(0, 4) : dateText(unit === 'month' ? day.slice(0, 7) : day)

function daysOf(from: Day, to: Day, unit: Unit, count: number): readonly Day[] {
  if (unit === 'day')
    return Array.from({ length: Math.floor(daysBetween(from, to) / count) + 1 }, (_, at) => addDays(from, at * count))
  const months = unit === 'year' ? count * 12 : count
  const [first, last] = [monthsUntil(from), monthsUntil(to)]
  const days: Day[] = []
  for (let month = Math.ceil(first / months) * months; month <= last; month += months) {
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    const day = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
    if (day >= from) days.push(day)
  }
  return days
}

/** Number of months before that of a day. */
const monthsUntil = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
