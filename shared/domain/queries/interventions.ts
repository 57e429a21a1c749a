/** Interventions of the meeting log, as facts: the day of one is that of its meeting, whenever it was noted. */
import { earlierDay, effectiveDay } from '../dates/days'
import type { InterventionEntry } from '../entries/entries'
import type { Day, Meeting } from '../types'

/** Day on which something was said: of a line that was written after its meeting, the last day of that. */
export function saidOn(meetings: readonly Meeting[]): (line: Pick<InterventionEntry, 'meeting' | 'day'>) => Day {
  const ends = new Map(meetings.map(({ id, end }) => [id, effectiveDay(end)]))
  return ({ meeting, day }) => earlierDay(day, ends.get(meeting ?? '') ?? day)
}
