/** Batch: what one envelope of the sync log holds, up to some hundred entries of one device. */
import * as v from 'valibot'
import { utf8 } from './bytes'
import { LARGEST_ENVELOPE } from './envelope'
import { instantSchema } from './membership/membership-schema'
import { fail, type Result, succeed } from './result'
import { parseShared, type SharedEntry } from './shared-entry'

/** Schema of entries that this version writes and reads. */
export const ENTRY_SCHEMA = 1
/** Since which schema each kind exists. An older app misses only what it cannot know. */
const SINCE: Readonly<Record<SharedEntry['kind'], number>> = {
  observation: 1,
  withdrawal: 1,
  note: 1,
  follow: 1,
  room: 1,
  position: 1,
  word: 1,
  negotiation: 1,
  theme: 1,
  status: 1,
  member: 1,
  article: 1,
  meeting: 1,
  document: 1,
  milestone: 1,
  role: 1,
  participation: 1,
}

export const MOST_SEALED = 200
const MOST_READ = 1000
/** Bytes of JSON of one batch; a larger entry is alone in its own. */
const LARGEST_BATCH = 128_000
/** Overhead of an envelope over the text of one entry, at most: header, vector, tag, signature, padding. */
const OVERHEAD = 2_000

const batchSchema = v.strictObject({
  at: instantSchema,
  entries: v.pipe(v.array(v.unknown()), v.maxLength(MOST_READ)),
  /** Set in the last batch of a device that leaves. */
  leave: v.exactOptional(v.literal(true)),
})

export interface Batch {
  readonly at: string
  readonly entries: readonly SharedEntry[]
  /** Number of entries that do not parse. */
  readonly damaged: number
  readonly leaves: boolean
}

/** Reads a batch: what parses of a damaged one is taken. */
export function readBatch(value: unknown): Result<Batch, 'damaged'> {
  const parsed = v.safeParse(batchSchema, value)
  if (!parsed.success) return fail('damaged')
  const { at, leave } = parsed.output
  const entries = parsed.output.entries.flatMap((entry) => parseShared(entry) ?? [])
  return succeed({ at, entries, damaged: parsed.output.entries.length - entries.length, leaves: leave === true })
}

export interface NextBatch {
  readonly entries: readonly SharedEntry[]
  /** Least schema that reads them all. */
  readonly schema: number
  /** Entries that no envelope holds: they stay on this device. */
  readonly tooLarge: readonly SharedEntry[]
}

/** Of entries in their order, those of the next batch: of one schema, within the limits. */
export function nextBatch(waiting: readonly SharedEntry[], maxBytes: number): NextBatch {
  const largest = Math.min(maxBytes, LARGEST_ENVELOPE) - OVERHEAD
  const entries: SharedEntry[] = []
  const tooLarge: SharedEntry[] = []
  let [size, schema] = [0, ENTRY_SCHEMA]
  for (const entry of waiting) {
    const bytes = utf8(JSON.stringify(entry)).length
    if (bytes > largest) {
      tooLarge.push(entry)
      continue
    }
    const since = SINCE[entry.kind]
    if (entries.length === 0) schema = since
    else if (since !== schema || size + bytes > Math.min(LARGEST_BATCH, largest)) break
    if (entries.length === MOST_SEALED) break
    entries.push(entry)
    size += bytes + 1
  }
  return { entries, schema, tooLarge }
}
