/** Snapshot: the read-only, public copy of the user's data that the PWA gives the extension. */
import * as v from 'valibot'
import { assemblePart } from '../domain/assembly/assemble'
import { type Entry, entriesOf } from '../domain/entries/entries'
import { viewFor } from '../domain/entries/layers'
import { replacedIds } from '../domain/entries/replaced'
import { type CustomTerm, customTermsIn } from '../domain/queries/custom-terms'
import { langSchema } from '../kinds/scalars'
import { withoutDangling } from '../pack/dangling'
import type { Problem } from '../pack/read'
import { readPack } from '../pack/read'
import type { Pack } from '../pack/schema'
import { SNAPSHOT_LIMITS, within } from './limits'
import { mineForPack } from './snapshot-observations'

export const SNAPSHOT_VERSION = 1

export interface Snapshot {
  readonly snapshot: typeof SNAPSHOT_VERSION
  /** Changes with any content of the snapshot. */
  readonly id: string
  readonly madeAt: string
  /** The assembled negotiation, with the user's public observations among the pack's and without replaced or withdrawn ones. */
  readonly pack: Pack
  /** Ids of the user's observations. */
  readonly mine: readonly string[]
  readonly words: readonly CustomTerm[]
}

/** Builds the snapshot. Private entries, and those of other negotiations, are filtered in the first line. */
export function makeSnapshot(pack: Pack, records: readonly Entry[], id: string, madeAt: string): Snapshot {
  const publicEntries = viewFor(entriesOf(records, pack.id), 'snapshot', pack)
  const { provenance: _, ...negotiation } = withoutDangling(assemblePart(pack, publicEntries, records))
  const replaced = replacedIds(publicEntries, pack.observations)
  const mine = publicEntries.flatMap((record) =>
    record.kind === 'observation' && !replaced.has(record.id) ? [record] : [],
  )
  const inForce = negotiation.observations.filter((observation) => !replaced.has(observation.id))
  const observations = mineForPack(negotiation, inForce, mine)
  return {
    snapshot: SNAPSHOT_VERSION,
    id,
    madeAt,
    pack: { ...negotiation, observations: [...inForce, ...observations] },
    mine: observations.map((observation) => observation.id),
    words: customTermsIn(publicEntries),
  }
}

export type ReadSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly problem: Problem }

/** More entries than a user makes. */
const ENTRIES_MOST = 1_000_000
const id = v.pipe(v.string(), v.maxLength(100))

const word = v.strictObject({
  lang: langSchema,
  text: v.pipe(v.string(), v.maxLength(20_000)),
  names: v.strictObject({ kind: v.picklist(['article', 'member', 'status']), id }),
})

/** Exported for the test that looks for a length at each of its strings and arrays. */
export const snapshotHeadSchema = v.object({
  snapshot: v.pipe(v.number(), v.integer()),
  id: v.pipe(id, v.minLength(1)),
  madeAt: v.pipe(v.string(), v.maxLength(40)),
  mine: v.pipe(v.array(id), v.maxLength(ENTRIES_MOST)),
  words: v.pipe(v.array(word), v.maxLength(ENTRIES_MOST)),
  // Validated by `readPack`; its size is that of the whole.
  pack: within(SNAPSHOT_LIMITS),
})

/** Validates a snapshot of any origin; another version is refused with a remedy. Never throws. */
export function readSnapshot(value: unknown): ReadSnapshot {
  const result = v.safeParse(snapshotHeadSchema, value)
  if (!result.success) return refuse(v.getDotPath(result.issues[0]) ?? 'the snapshot', result.issues[0].message)
  const { snapshot, ...rest } = result.output
  if (snapshot !== SNAPSHOT_VERSION) {
    const remedy = snapshot > SNAPSHOT_VERSION ? 'update the extension' : 'open the PWA, which gives a new one'
    return refuse('snapshot', `has version ${snapshot}: ${remedy}`)
  }
  const read = readPack(rest.pack)
  if (!read.ok) return read
  return { ok: true, snapshot: { ...rest, snapshot: SNAPSHOT_VERSION, pack: read.pack } }
}

const refuse = (place: string, reason: string): ReadSnapshot => ({ ok: false, problem: { place, reason } })
