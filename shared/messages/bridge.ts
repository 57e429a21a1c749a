/**
 * Message protocol between the PWA page and the extension's bridge, over `window.postMessage` on the PWA's own origin.
 * Once: the user asks for it in the extension, which then says
 *     pair {token}                 ->                          while the user waits, to the page that it opened
 *                                  <- paired {token}           the page has stored the token
 * From then on each message has the token, and the page speaks first: the extension is silent to any other page.
 *
 *   extension                         PWA
 *                                  <- changed {}               the page is there, or its data changed
 *     hello                        ->
 *                                  <- withdrawn {ids}          observations, when there are any: they may be saved again
 *                                  <- hello {takesPrivate}     false while the PWA is locked
 *                                  <- negotiations {list}      all that are on: the id of the snapshot of each, and what is
 *                                                              followed, for the watch: ids, and no word of the user's
 *                                  <- followed {negotiations}  those that are followed as a whole
 *     news {items}                 ->                          what the watch has found, then and whenever it changes
 *                                  <- seen {urls}              news that the user saw
 *     wanted {negotiations}        ->                          those whose snapshot the extension lacks
 *                                  <- snapshot {snapshot}      one for each of them
 *     records {records, heldBack}  ->                          what waits in the outbox; the number of private ones held back
 *                                  <- kept {ids}               only after the transaction has committed
 *                                  <- later {ids, reason}      not saved yet: the next hello sends them again
 *                                  <- refused {ids, reason}    this PWA cannot save them, however often they are sent
 *
 * Each side drops what does not parse, and so what an older one does not know: what is added later is a message of its own. `kept` names every id that the PWA holds, so sending is idempotent.
 */

import * as v from 'valibot'
import type { Entry } from '../domain/entries/entries'
import { LONGEST_ID } from '../domain/entries/id-under'
import { isOfDelegation } from '../domain/entries/layers'
import type { Day, Lang } from '../domain/types'
import { daySchema, langSchema, urlSchema } from '../kinds/scalars'
import { entrySchema } from '../pack/entry-schema'
import type { Follows } from './follows'
import { RECORDS_LIMITS, SNAPSHOT_LIMITS, within } from './limits'

/**
 * Protocol version: grows when a message changes its meaning; a side that receives a newer one reports it and stops.
 */
export const PROTOCOL = 2

/** Ids in a message; a longer list is sent in several. */
export const IDS_MOST = 2000
/** Entries in a message. */
export const RECORDS_MOST = 500
/** Negotiations in a list: more than a user follows. */
export const NEGOTIATIONS_MOST = 100
/** News in a message: the newest. */
export const NEWS_MOST = 20
/** Articles or members that one of them names. */
export const NAMED_MOST = 100
const LONGEST_TITLE = 300
const LONGEST_REASON = 2000

const envelope = { plenary: v.literal('bridge') }
const fromExtension = { ...envelope, from: v.literal('extension') }
const fromPwa = { ...envelope, from: v.literal('pwa') }
/** The id of an entry may name its signer too: one that is longer than others would drop the whole message. */
const id = v.pipe(v.string(), v.maxLength(LONGEST_ID), v.regex(/^[a-z0-9][a-z0-9-]*$/))
const ids = v.pipe(v.array(id), v.maxLength(IDS_MOST))
const negotiations = v.pipe(v.array(id), v.maxLength(NEGOTIATIONS_MOST))
const protocol = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))
const version = v.pipe(v.string(), v.maxLength(40))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const reason = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LONGEST_REASON)),
  v.maxLength(LONGEST_REASON),
)

const TOKEN_LENGTH = 32
const token = v.pipe(v.string(), v.maxLength(TOKEN_LENGTH), v.regex(/^[0-9a-f]{32}$/))

/** A new token of a pairing, of random bytes. */
export const newToken = (random: Uint8Array): string =>
  [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
export const TOKEN_BYTES = TOKEN_LENGTH / 2

interface FromExtension {
  plenary: 'bridge'
  from: 'extension'
  token: string
}

export type ToPwa =
  | (FromExtension & { type: 'pair'; protocol: number; version: string })
  | (FromExtension & { type: 'hello'; protocol: number; version: string })
  | (FromExtension & { type: 'wanted'; negotiations: readonly string[] })
  | (FromExtension & { type: 'news'; items: readonly NewsPage[] })
  /** Validated one by one in `sortRecords`, so that an invalid entry does not hold back the others. */
  | (FromExtension & { type: 'records'; records: readonly unknown[]; heldBack: number })

/** A page that the news watch found, of one negotiation. */
export interface NewsPage {
  readonly negotiation: string
  readonly url: string
  readonly title: string
  readonly lang: Lang
  /** On which it was published; `null` where the feed does not say. */
  readonly day: Day | null
  /** Those for which it is listed. */
  readonly articles: readonly string[]
  readonly members: readonly string[]
  /** True until the user saw it, in the extension or in the PWA. */
  readonly isNew: boolean
}

/** A negotiation that is on in the PWA, with what the user follows in it. */
export interface ListedNegotiation extends Follows {
  readonly id: string
  readonly snapshotId: string
}

interface FromPwa {
  plenary: 'bridge'
  from: 'pwa'
  token: string
}

export type ToExtension =
  | (FromPwa & { type: 'paired'; protocol: number; version: string })
  | (FromPwa & { type: 'hello'; protocol: number; version: string; takesPrivate: boolean })
  | (FromPwa & { type: 'snapshot'; snapshot: unknown })
  | (FromPwa & { type: 'negotiations'; list: readonly ListedNegotiation[] })
  | (FromPwa & { type: 'followed'; negotiations: readonly string[] })
  | (FromPwa & { type: 'seen'; urls: readonly string[] })
  | (FromPwa & { type: 'kept' | 'withdrawn'; ids: readonly string[] })
  | (FromPwa & { type: 'later' | 'refused'; ids: readonly string[]; reason: string })
  | (FromPwa & { type: 'changed' })

const named = v.pipe(v.array(id), v.maxLength(NAMED_MOST))
const newsPage = v.strictObject({
  negotiation: id,
  url: urlSchema,
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  lang: langSchema,
  day: v.nullable(v.pipe(daySchema, v.maxLength(10))),
  articles: named,
  members: named,
  isNew: v.boolean(),
})

/** Both schemas are exported for the test that looks for a length at each of their strings and arrays. */
export const toPwaSchema = v.variant('type', [
  v.strictObject({ ...fromExtension, token, type: v.literal('pair'), protocol, version }),
  v.strictObject({ ...fromExtension, token, type: v.literal('hello'), protocol, version }),
  v.strictObject({ ...fromExtension, token, type: v.literal('wanted'), negotiations }),
  v.strictObject({
    ...fromExtension,
    token,
    type: v.literal('news'),
    items: v.pipe(v.array(newsPage), v.maxLength(NEWS_MOST)),
  }),
  v.strictObject({
    ...fromExtension,
    token,
    type: v.literal('records'),
    records: v.pipe(v.array(within(RECORDS_LIMITS)), v.maxLength(RECORDS_MOST)),
    heldBack: count,
  }),
])

const listed = v.strictObject({ id, snapshotId: id, articles: ids, members: ids })

export const toExtensionSchema = v.variant('type', [
  v.strictObject({ ...fromPwa, token, type: v.literal('paired'), protocol, version }),
  v.strictObject({ ...fromPwa, token, type: v.literal('hello'), protocol, version, takesPrivate: v.boolean() }),
  // Validated by `readSnapshot`, once, where the snapshot is stored.
  v.strictObject({ ...fromPwa, token, type: v.literal('snapshot'), snapshot: within(SNAPSHOT_LIMITS) }),
  v.strictObject({
    ...fromPwa,
    token,
    type: v.literal('negotiations'),
    list: v.pipe(v.array(listed), v.maxLength(NEGOTIATIONS_MOST)),
  }),
  v.strictObject({ ...fromPwa, token, type: v.literal('followed'), negotiations }),
  v.strictObject({
    ...fromPwa,
    token,
    type: v.literal('seen'),
    urls: v.pipe(v.array(urlSchema), v.maxLength(NEWS_MOST)),
  }),
  v.strictObject({ ...fromPwa, token, type: v.picklist(['kept', 'withdrawn']), ids }),
  v.strictObject({ ...fromPwa, token, type: v.picklist(['later', 'refused']), ids, reason }),
  v.strictObject({ ...fromPwa, token, type: v.literal('changed') }),
])

/** Parses a message for the PWA; `null` for anything else that a page may post. */
export const readToPwa = (data: unknown): ToPwa | null => parsed<ToPwa>(toPwaSchema, data)
/** Parses a message for the extension; `null` for anything else. */
export const readToExtension = (data: unknown): ToExtension | null => parsed<ToExtension>(toExtensionSchema, data)

/** A received entry that cannot be saved. */
export interface Unreadable {
  readonly id: string
  readonly reason: string
}

/** Of an entry that the extension delivers, which knows no delegation. */
const deliveredSchema = v.pipe(
  entrySchema,
  v.check((entry) => !isOfDelegation(entry), 'is of a delegation'),
)

/** Separates valid entries from invalid ones, with the reason. Items without an id are dropped. */
export function sortRecords(handed: readonly unknown[]): {
  readonly records: readonly Entry[]
  readonly unreadable: readonly Unreadable[]
} {
  const records: Entry[] = []
  const unreadable: Unreadable[] = []
  for (const one of handed) {
    const read = v.safeParse(deliveredSchema, one, { abortEarly: true })
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
