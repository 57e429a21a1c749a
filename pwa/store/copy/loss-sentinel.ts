/**
 * Loss sentinel in localStorage: epoch and entry count of the database, kept outside it, so that an erased database is told
 * from a first start. Counts only, no content.
 */
import * as v from 'valibot'
import { readLocalJson } from '../local-json'
import { writeLocal } from '../local-storage'
import { type Contents, countOf } from '../log/contents'

const KEY = 'plenary.sentinel'
const sentinelSchema = v.object({
  epoch: v.string(),
  records: v.number(),
  lastBackup: v.nullable(v.string()),
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
 * Adds to the count at each write of its epoch: a count of starts only would miss a first day's work. `at` is the time within
 * the transaction, since a full count may have been made after it.
 */
export function raiseSentinel(count: number, epoch: string | null, at: number): void {
  const sentinel = readSentinel()
  if (sentinel?.epoch === epoch && sentinel.at <= at) writeSentinel({ ...sentinel, records: sentinel.records + count })
}

/** Sentinel of a full read, of a database in an epoch. */
export const sentinelOf = (contents: Contents, epoch: string): Sentinel => ({
  epoch,
  records: countOf(contents),
  lastBackup: contents.backup?.at ?? null,
  at: contents.at,
})

/** Compares two sentinels, except for `at`; `null` equals `null`. */
export const isSameSentinel = (one: Sentinel | null, other: Sentinel | null): boolean =>
  one?.epoch === other?.epoch && one?.records === other?.records && one?.lastBackup === other?.lastBackup

/** Without localStorage it writes nothing: there is no loss detection then; the data itself is unharmed. */
export const writeSentinel = (sentinel: Sentinel): void => writeLocal(KEY, JSON.stringify(sentinel))
