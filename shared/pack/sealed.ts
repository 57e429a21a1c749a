/**
 * What a locked private layer looks like at rest: in the database, the second copy and a backup alike. How it is sealed
 * and opened is the store's business; here is only its shape.
 */
import * as v from 'valibot'

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'is not base64'))

/**
 * The key of the private layer, wrapped by one that is made from the passphrase (PBKDF2, SHA-256). The least number of
 * rounds keeps a guess slow; the most keeps a file from being made to hang whoever opens it.
 */
export const lockSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  /** ISO 8601 instant of the passphrase. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  salt: base64,
  rounds: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(5_000_000)),
  iv: base64,
  key: base64,
})
export type Lock = v.InferOutput<typeof lockSchema>

/** One private record: its id in the clear, all else under the key of the lock (AES-GCM, bound to the id). */
export const sealedSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{7,63}$/, 'is not a record id')),
  iv: base64,
  text: v.pipe(base64, v.maxLength(400_000)),
})
export type Sealed = v.InferOutput<typeof sealedSchema>
