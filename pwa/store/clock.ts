/** Monotonic clock for `madeAt`, and unique ids for entries. */
import type { Entry } from '../../shared/domain/entries'
import { watchEntries } from './changes'

let latest = ''

/**
 * The current instant (ISO 8601), but always after that of every known entry: the later of two entries counts, and a system
 * clock that was set back must not make the older one win.
 */
export function instant(): string {
  const now = new Date().toISOString()
  if (now > latest) latest = now
  else latest = new Date(Date.parse(latest) + 1).toISOString()
  return latest
}

/** Advances the clock to the latest `madeAt` of entries. */
export function advanceClock(entries: readonly Entry[]): void {
  for (const { madeAt } of entries) {
    // Nearly all are in the form that this device writes, which needs no parsing.
    const made = madeAt.length === 24 && madeAt.endsWith('Z') ? madeAt : new Date(madeAt).toISOString()
    if (made > latest) latest = made
  }
}

watchEntries((change) => {
  if (change.type === 'kept') advanceClock(change.records)
})

/** A globally unique id (UUID v4). */
export const newEntryId = (): string => crypto.randomUUID()
