/**
 * Loss sentinel in localStorage: identity and entry count of the database, kept outside it, so that an erased database is
 * told from a first start. Counts only, no content.
 */
import * as v from 'valibot'
import { readLocalJson } from './local-json'
import { writeLocal } from './local-storage'

const KEY = 'plenary.sentinel'
const sentinelSchema = v.object({
  born: v.string(),
  records: v.number(),
  lastBackup: v.nullable(v.string()),
  /** Id of the lock: data read before the lock was set must not be shown in the clear. */
  lock: v.optional(v.nullable(v.string()), null),
  /** Epoch milliseconds of the last full count, within its transaction: earlier writes are included. */
  at: v.optional(v.number(), 0),
})

export type Sentinel = v.InferOutput<typeof sentinelSchema>

/** Reads the sentinel of an earlier start; `null` on a first start or without localStorage. */
export function readSentinel(): Sentinel | null {
  const result = v.safeParse(sentinelSchema, readLocalJson(KEY))
  return result.success ? result.output : null
}

/**
 * Adds to the count at each write (negative for a removal): a count of starts only would miss a first day's work. `at` is
 * the time within the transaction, since a full count may have been made after it.
 */
export function raiseSentinel(count: number, at: number): void {
  const sentinel = readSentinel()
  if (sentinel && sentinel.at <= at) writeSentinel({ ...sentinel, records: sentinel.records + count })
}

/** Raises the count to a minimum, when entries are found that were lost before the last full count. */
export function sentinelAtLeast(records: number): void {
  const sentinel = readSentinel()
  if (sentinel && sentinel.records < records) writeSentinel({ ...sentinel, records })
}

/** Compares two sentinels, except for `at`; `null` equals `null`. */
export const isSameSentinel = (one: Sentinel | null, other: Sentinel | null): boolean =>
  one?.born === other?.born &&
  one?.records === other?.records &&
  one?.lastBackup === other?.lastBackup &&
  one?.lock === other?.lock

/** Without localStorage it writes nothing: there is no loss detection then; the data itself is unharmed. */
export const writeSentinel = (sentinel: Sentinel): void => writeLocal(KEY, JSON.stringify(sentinel))
