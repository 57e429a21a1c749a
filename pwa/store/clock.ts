/** Monotonic clock for `madeAt`, and unique ids for entries. */
import { OWN_SKEW, splitAhead } from '../../shared/domain/ahead'
import type { Entry } from '../../shared/domain/entries'
import { watchEntries } from './changes'
import { ownDevices } from './device'

let latest = ''

/**
 * The current instant (ISO 8601), but always after that of every entry that counts: the later of two entries counts, and a system
 * clock that was set back must not make the older one win. One that was set back by more than an own entry may be ahead begins again.
 */
export function instant(): string {
  const time = Date.now()
  const now = new Date(time).toISOString()
  const after = Date.parse(latest) + 1
  const goesOn = now <= latest && after <= time + OWN_SKEW + 1
  latest = goesOn ? new Date(after).toISOString() : now
  return latest
}

/**
 * Advances the clock to the latest `madeAt` of the entries that count (`splitAhead`), which are at most some minutes ahead, or as
 * much as an import or the user's own may be: no entry of another dates what this device adds. One that is no instant is passed over,
 * as an earlier version took such entries from others.
 */
export function advanceClock(all: readonly Entry[]): void {
  const { entries } = splitAhead(all, Date.now(), ownDevices())
  for (const { madeAt } of entries) {
    // Nearly all are in the form that this device writes, which needs no parsing.
    const made = madeAt.length === 24 && madeAt.endsWith('Z') ? madeAt : inOwnForm(madeAt)
    if (made > latest) latest = made
  }
}

function inOwnForm(madeAt: string): string {
  const time = Date.parse(madeAt)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

watchEntries((change) => {
  if (change.type === 'kept') advanceClock(change.records)
})

/** A globally unique id (UUID v4). */
export const newEntryId = (): string => crypto.randomUUID()
