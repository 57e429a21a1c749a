/** Monotonic clock for `madeAt`, and unique ids for entries. */

import { utcInstant } from '../../shared/domain/dates/instants'
import type { Entry } from '../../shared/domain/entries/entries'
import { SKEW } from '../../shared/domain/queries/ahead'
import { watchEntries } from './changes'

let latest = ''

/** The latest instant that the clock follows: no entry, one's own or imported, takes it further ahead of this device. */
const farthest = (): string => new Date(Date.now() + SKEW).toISOString()

/**
 * The current instant (ISO 8601), but after that of the entries before it: the later of two entries counts, and a system clock that was
 * set back by minutes must not make the older one win. One that was set back by more begins again, since other devices hold what is
 * dated further ahead.
 */
export function instant(): string {
  const now = new Date().toISOString()
  const goesOn = now <= latest && latest < farthest()
  latest = goesOn ? new Date(Date.parse(latest) + 1).toISOString() : now
  return latest
}

/** Advances the clock to the latest `madeAt` of the entries, of those that are not from the future. */
export function advanceClock(entries: readonly Entry[]): void {
  const limit = farthest()
  for (const { madeAt } of entries) {
    const made = utcInstant(madeAt)
    if (made > latest && made <= limit) latest = made
  }
}

watchEntries((change) => {
  if (change.type === 'kept') advanceClock(change.records)
})

/** A globally unique id (UUID v4). */
export const newEntryId = (): string => crypto.randomUUID()
