/** Wall-clock times in a time zone of the IANA database, as instants: summer time by the rules that the runtime has. */
import type { Day } from './day'

/** The instant at which the clocks of a zone show a time of a day; `null` in a zone that the runtime does not know. */
export function instantIn(day: Day, time: string, zone: string): Date | null {
  const shown = Date.parse(`${day}T${time}:00Z`)
  const clock = clockOf(zone)
  if (clock === null || Number.isNaN(shown)) return null
  // Twice: the offset of the first guess may be that of the other side of a change of the clocks.
  const guess = shown - (wallTime(clock, shown) - shown)
  return new Date(guess + shown - wallTime(clock, guess))
}

const clocks = new Map<string, Intl.DateTimeFormat | null>()

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  let clock: Intl.DateTimeFormat | null
  try {
    const two = '2-digit'
    clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    })
  } catch {
    clock = null
  }
  clocks.set(zone, clock)
  return clock
}

/** Local time of a zone at an instant, as if it were UTC. */
const wallTime = (clock: Intl.DateTimeFormat, at: number): number =>
  Date.parse(`${clock.format(at - (at % 1000)).replace(' ', 'T')}Z`)
