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
  const after = Date.parse(latest) + 1
  latest = now > latest || Number.isNaN(after) ? now : new Date(after).toISOString()
  return latest
}

/**
 * Advances the clock to the latest `madeAt` of entries. One that is no instant, or leaves the clock none to go on to, is
 * passed over: an earlier version took such entries from others.
 */
export function advanceClock(entries: readonly Entry[]): void {
  for (const { madeAt } of entries) {
    // Nearly all are in the form that this device writes, which needs no parsing.
    const made = madeAt.length === 24 && madeAt.endsWith('Z') ? madeAt : inOwnForm(madeAt)
    if (made > latest && made < END) latest = made
  }
}

/** The instants of a clock that goes on by milliseconds from here on would not be in order as texts. */
const END = '9999'

function inOwnForm(madeAt: string): string {
  const time = Date.parse(madeAt)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

watchEntries((change) => {
  if (change.type === 'kept') advanceClock(change.records)
})

/** A globally unique id (UUID v4). */
export const newEntryId = (): string => crypto.randomUUID()
