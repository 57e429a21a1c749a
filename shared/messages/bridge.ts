/**
 * Message protocol between the PWA page and the extension's bridge, over `window.postMessage` on the PWA's own origin.
 *
 *   extension                         PWA
 *     hello {protocol, snapshotId} ->
 *                                  <- withdrawn {ids}          observations, when there are any: they may be saved again
 *                                  <- hello {protocol}
 *                                  <- snapshot {snapshot}      when its id is another
 *                                  <- follows {articles, members}  for the watch: ids, and no word of the user's
 *     records {records}            ->                          what waits in the outbox
 *                                  <- kept {ids}               only after the transaction has committed
 *                                  <- later {ids, reason}      not saved yet: the next hello sends them again
 *                                  <- refused {ids, reason}    this PWA cannot save them, however often they are sent
 *                                  <- changed {}               the data changed: send hello again
 *
 * Each side drops what does not parse. `kept` names every id that the PWA holds, so sending is idempotent.
 */
import * as v from 'valibot'
import type { Entry } from '../domain/entries'
import { entrySchema } from '../pack/entry-schema'
import type { Follows } from './follows'

/**
 * Protocol version: grows when a message changes its meaning; a side that receives a newer one reports it and stops.
 */
export const PROTOCOL = 1

const envelope = { plenary: v.literal('bridge') }
const fromExtension = { ...envelope, from: v.literal('extension') }
const fromPwa = { ...envelope, from: v.literal('pwa') }
const ids = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))), v.maxLength(2000))
const protocol = v.pipe(v.number(), v.integer(), v.minValue(1))

export type ToPwa =
  | {
      plenary: 'bridge'
      from: 'extension'
      type: 'hello'
      protocol: number
      version: string
      snapshotId: string | null
    }
  /** Validated one by one in `sortRecords`, so that an invalid entry does not hold back the others. */
  | { plenary: 'bridge'; from: 'extension'; type: 'records'; records: readonly unknown[] }

export type ToExtension =
  | { plenary: 'bridge'; from: 'pwa'; type: 'hello'; protocol: number; version: string }
  | { plenary: 'bridge'; from: 'pwa'; type: 'snapshot'; snapshot: unknown }
  | ({ plenary: 'bridge'; from: 'pwa'; type: 'follows' } & Follows)
  | { plenary: 'bridge'; from: 'pwa'; type: 'kept' | 'withdrawn'; ids: readonly string[] }
  | { plenary: 'bridge'; from: 'pwa'; type: 'later' | 'refused'; ids: readonly string[]; reason: string }
  | { plenary: 'bridge'; from: 'pwa'; type: 'changed' }

const toPwaSchema: v.GenericSchema<unknown, ToPwa> = v.variant('type', [
  v.strictObject({
    ...fromExtension,
    type: v.literal('hello'),
    protocol,
    version: v.string(),
    snapshotId: v.nullable(v.string()),
  }),
  v.strictObject({
    ...fromExtension,
    type: v.literal('records'),
    records: v.pipe(v.array(v.unknown()), v.maxLength(500)),
  }),
])

const toExtensionSchema: v.GenericSchema<unknown, ToExtension> = v.variant('type', [
  v.strictObject({ ...fromPwa, type: v.literal('hello'), protocol, version: v.string() }),
  // Validated by `readSnapshot`, once, where the snapshot is stored.
  v.strictObject({ ...fromPwa, type: v.literal('snapshot'), snapshot: v.unknown() }),
  v.strictObject({ ...fromPwa, type: v.literal('follows'), articles: ids, members: ids }),
  v.strictObject({ ...fromPwa, type: v.picklist(['kept', 'withdrawn']), ids: v.array(v.string()) }),
  v.strictObject({ ...fromPwa, type: v.picklist(['later', 'refused']), ids: v.array(v.string()), reason: v.string() }),
  v.strictObject({ ...fromPwa, type: v.literal('changed') }),
])

/** Parses a message for the PWA; `null` for anything else that a page may post. */
export const readToPwa = (data: unknown): ToPwa | null => parsed(toPwaSchema, data)
/** Parses a message for the extension; `null` for anything else. */
export const readToExtension = (data: unknown): ToExtension | null => parsed(toExtensionSchema, data)

/** A received entry that cannot be saved. */
export interface Unreadable {
  readonly id: string
  readonly reason: string
}

/** Separates valid entries from invalid ones, with the reason. Items without an id are dropped. */
export function sortRecords(handed: readonly unknown[]): {
  readonly records: readonly Entry[]
  readonly unreadable: readonly Unreadable[]
} {
  const records: Entry[] = []
  const unreadable: Unreadable[] = []
  for (const one of handed) {
    const read = v.safeParse(entrySchema, one, { abortEarly: true })
    const named = v.safeParse(v.object({ id: v.pipe(v.string(), v.maxLength(100)) }), one)
    if (read.success) records.push(read.output)
    else if (named.success)
      unreadable.push({
        id: named.output.id,
        reason: `${v.getDotPath(read.issues[0]) ?? 'record'}: ${read.issues[0].message}`,
      })
  }
  return { records, unreadable }
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T | null {
  const result = v.safeParse(schema, data)
  return result.success ? result.output : null
}
