/**
 * The meeting that the log goes on with: that of the last line, over midnight too, unless another began after it; else the one of
 * today that began last. Without a time nothing tells several of one day apart: none is chosen for the user.
 */
import { effectiveDay } from '../../../shared/domain/dates/days'
import { instantIn } from '../../../shared/domain/dates/zoned'
import type { InterventionEntry } from '../../../shared/domain/entries/entries'
import { saidAt } from '../../../shared/domain/entries/entries'
import { heldMeetings } from '../../../shared/domain/queries/meetings'
import type { Day, Meeting } from '../../../shared/domain/types'

interface Now {
  readonly today: Day
  /** Instant in milliseconds. */
  readonly time: number
}

/** Id of the meeting; `null` where none is likely. `lines` are in the order in which they were said. */
export function likelyMeeting(
  meetings: readonly Meeting[],
  lines: readonly InterventionEntry[],
  now: Now,
): string | null {
  const ofToday = heldMeetings({ meetings }, now.today).filter(({ end }) => effectiveDay(end) >= now.today)
  const begun = ofToday
    .map((meeting) => ({ id: meeting.id, at: beginOf(meeting, now.today) }))
    .filter(({ at }) => at !== null && at <= now.time)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .at(-1)
  const last = lines.at(-1)
  const lastAt = last ? Date.parse(saidAt(last)) : 0
  const isGoingOn = now.time - lastAt < LONGEST_PAUSE && (begun?.at ?? 0) <= lastAt
  if (isGoingOn && meetings.some(({ id }) => id === last?.meeting)) return last?.meeting ?? null
  if (begun) return begun.id
  if (ofToday.length === 1) return ofToday[0]?.id ?? null
  return ofToday.find((meeting) => beginOf(meeting, now.today) !== null)?.id ?? null
}

/** A session that lasts into the night goes on; what was said yesterday morning does not. */
const LONGEST_PAUSE = 8 * 3_600_000

/** Instant of the beginning on a day of the meeting; `null` without a time. */
function beginOf({ start, time, zone }: Meeting, today: Day): number | null {
  if (time === undefined) return null
  const day = start < today ? today : effectiveDay(start)
  const at = zone === undefined ? null : instantIn(day, time, zone)
  return at?.getTime() ?? new Date(`${day}T${time}:00`).getTime()
}
