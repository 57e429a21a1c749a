/**
 * Clock skew. An entry of later than this device's clock allows is held: it is stored and synced as any other, and counts once its
 * time has come, so that no entry decides what the user's next one is dated, or which of the two is the later. How much is allowed
 * follows from how it came.
 */
import { isBy, isByDelegation } from './authors'
import type { Entry } from './entries'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** Of what comes by itself: another device of a delegation, or the extension. */
export const SKEW = 10 * MINUTE
/** Of another's entries otherwise, which an import that the user chose has brought. */
export const SKEW_OF_IMPORT = DAY
/** Of the user's own, so that the last one counts after the clock was set back. */
export const OWN_SKEW = 31 * DAY

/** Time from which an entry counts, in milliseconds. */
export function countsFrom({ madeAt, by }: Pick<Entry, 'madeAt' | 'by'>, own: readonly string[]): number {
  const skew = isBy(by, own) ? OWN_SKEW : isByDelegation(by) ? SKEW : SKEW_OF_IMPORT
  return Date.parse(madeAt) - skew
}

/** Entries that count at a time, in their order, and those that are held; the same list where none is. */
export function splitAhead(
  entries: readonly Entry[],
  now: number,
  own: readonly string[],
): { readonly entries: readonly Entry[]; readonly ahead: readonly Entry[] } {
  // Nearly all are in the form that this app writes, and need no parsing.
  const sure = new Date(now).toISOString()
  const isAhead = (entry: Entry): boolean =>
    !(entry.madeAt.length === sure.length && entry.madeAt.endsWith('Z') && entry.madeAt <= sure) &&
    countsFrom(entry, own) > now
  const ahead = entries.filter(isAhead)
  return ahead.length === 0 ? { entries, ahead } : { entries: entries.filter((entry) => !isAhead(entry)), ahead }
}
