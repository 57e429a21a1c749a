/**
 * Schema of the encrypted private layer at rest: in the database, the second copy and a backup. Encryption itself
 * belongs to the store; only the shape is here.
 */

import * as v from 'valibot'
import { ENTRY_ID } from '../domain/entries/id-under'

export const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'is not base64'))

/**
 * Key of the private layer, wrapped by a key derived from the passphrase (PBKDF2, SHA-256). The minimum of rounds slows
 * down guessing; the maximum keeps a crafted file from blocking the device that opens it.
 */
export const lockSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  /** ISO 8601 instant at which the passphrase was set. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  salt: base64,
  rounds: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(5_000_000)),
  iv: base64,
  key: base64,
})
export type Lock = v.InferOutput<typeof lockSchema>

/** One encrypted private entry: the id in clear, all else under the key of the lock (AES-GCM, bound to the id). */
export const sealedSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(ENTRY_ID, 'is not a record id')),
  iv: base64,
  text: v.pipe(base64, v.maxLength(400_000)),
})
export type Sealed = v.InferOutput<typeof sealedSchema>
