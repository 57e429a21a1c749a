/**
 * Clock skew. An entry of later than this device's clock allows is held: it is stored and synced as any other, and counts once its
 * time has come. The rule is one for all devices and authors, and the clock follows what counts (`store/clock.ts`), so that devices
 * count the same, and what the user adds next is later than all that counts.
 */
import type { Entry } from '../entries/entries'

/** How far ahead of this device an entry counts, in milliseconds: ten minutes. */
export const SKEW = 600_000

/** Time from which an entry counts, in milliseconds. */
export const countsFrom = ({ madeAt }: Pick<Entry, 'madeAt'>): number => Date.parse(madeAt) - SKEW

/** Entries that count at a time, in their order, and those that are held; the same list where none is. */
export function splitAhead(
  entries: readonly Entry[],
  now: number,
): { readonly entries: readonly Entry[]; readonly ahead: readonly Entry[] } {
  // Nearly all are in the form that this app writes, and need no parsing.
  const sure = new Date(now).toISOString()
  const isAhead = (entry: Entry): boolean =>
    !(entry.madeAt.length === sure.length && entry.madeAt.endsWith('Z') && entry.madeAt <= sure) &&
    countsFrom(entry) > now
  const ahead = entries.filter(isAhead)
  return ahead.length === 0 ? { entries, ahead } : { entries: entries.filter((entry) => !isAhead(entry)), ahead }
}
