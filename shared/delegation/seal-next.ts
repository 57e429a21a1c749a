/** Sealing: the next batch out of the outbox, and this device's heartbeat. */
import { ENTRY_SCHEMA, nextBatch } from './batch'
import type { Bytes } from './bytes'
import { hashOf, seal } from './envelope'
import { aheadOf, type HeartbeatText, onOtherLogs, seenOf, writersAmong } from './heads'
import { mayWrite } from './membership/membership'
import { nameText } from './names'
import type { Replica } from './replica'
import { isShareable, type SharedEntry, sealedForm } from './shared-entry'
import { loggedBatch } from './sync-log'
import type { Step } from './sync-store'

/** Most ids that one step takes out of the outbox. */
const MOST_IDS = 200

/** Why nothing may be sealed. */
export type SealingBarrier =
  | 'not-a-member'
  | 'removed'
  | 'reader'
  | 'update'
  /** Two membership logs: admins decide. */
  | 'two-logs'
  /** A later membership change exists that is not here: its key may have to be used. */
  | 'later-change'

/**
 * A server that hides a removal from a device stops it: it seals only while nothing that it has seen of a device that may
 * write names a later change. Whoever says so without reason is named, and removed by an admin.
 */
export function sealingBarrier({ membership, membershipLog, me, beats, state, ring }: Replica): SealingBarrier | null {
  const { removedBy, unknown } = membershipLog
  if (removedBy !== null || me?.removed) return 'removed'
  if (!membership || !me) return 'not-a-member'
  if (!mayWrite(me)) return 'reader'
  if (unknown !== null) return 'update'
  if (writersAmong(membership, onOtherLogs(membership, beats)).length > 0) return 'two-logs'
  if (writersAmong(membership, aheadOf(membership, beats, state.keyEpochs)).length > 0) return 'later-change'
  return ring.has(membership.keyEpoch) ? null : 'later-change'
}

export interface Sealing {
  readonly at: string
  readonly maxBytes: number
  /** Says that this device leaves. */
  readonly leaves?: boolean
}

/** The step that seals the next batch; `null` where nothing waits, or something is pending. */
export async function sealNext(replica: Replica, { at, maxBytes, leaves = false }: Sealing): Promise<Step | null> {
  const { device, membership, state } = replica
  if (!membership || state.pending !== null || sealingBarrier(replica) !== null) return null
  const ids = await device.store.outbox(MOST_IDS)
  if (ids.length === 0 && !leaves) return null
  const going = (await device.store.outgoing(ids)).filter(isShareable)
  const { entries, schema, tooLarge } = nextBatch(
    going.map((entry) => sealedForm(entry, device.ownIds)),
    maxBytes,
  )
  const taken = new Set([...entries, ...tooLarge].map(({ id }) => id))
  const rest = new Set(going.flatMap(({ id }) => (taken.has(id) ? [] : [id])))
  const sealed = ids.filter((id) => !rest.has(id))
  const kept = { tooLarge: [...state.tooLarge, ...tooLarge.map(({ id }) => id)] }
  if (entries.length === 0 && !leaves) return { sealed, state: kept }
  const { name, bytes } = await sealBatch(replica, { at, entries, ...(leaves ? { leave: true } : {}) }, schema)
  return { sealed, log: [{ name, bytes }], state: { ...kept, pending: name } }
}

async function sealBatch(
  { device: { cryptography, d, identity }, membership, log, ring, id }: Replica,
  text: { readonly at: string; readonly entries: readonly SharedEntry[]; readonly leave?: true },
  schema: number,
): Promise<{ readonly name: string; readonly bytes: Bytes }> {
  const keyEpoch = membership?.keyEpoch ?? 0
  const key = await ring.sealing(keyEpoch, 'batch', id)
  if (!key) throw new Error('no key to seal with: a barrier was passed over')
  const head = log.head(id)
  const header = {
    d,
    type: 'batch' as const,
    by: id,
    n: (head?.n ?? 0) + 1,
    prev: head?.hash ?? null,
    keyEpoch,
    schema,
  }
  const bytes = await seal(cryptography, { header, text, key, signer: identity.signer })
  const name = { type: 'batch' as const, device: id, n: header.n, hash: await hashOf(cryptography, bytes) }
  log.add(loggedBatch(name, { v: 1, ...header }))
  return { name: nameText(name), bytes }
}

/** Facts that a device tells of itself and the log does not have. */
export type About = Pick<HeartbeatText, 'at' | 'build' | 'packs'>

/** This device's next heartbeat, and the step that numbers it; `null` where it is no member. */
export async function sealHeartbeat(
  replica: Replica,
  { at, build, packs }: About,
): Promise<{ readonly name: string; readonly bytes: Bytes; readonly step: Step } | null> {
  const { device, membership, me, log, ring, id, state } = replica
  const key = membership && (await ring.sealing(membership.keyEpoch, 'heartbeat', id))
  if (!membership || !key || !me || me.removed) return null
  const n = Math.max(state.beat, replica.beats.get(id)?.n ?? 0) + 1
  const heads = log.heads()
  const seen = [...seenOf(membership, heads)]
  const text: HeartbeatText = {
    at,
    build,
    packs,
    seen,
    head: heads.get(id) ?? null,
    membership: membership.head,
    schema: ENTRY_SCHEMA,
  }
  const bytes = await seal(device.cryptography, {
    header: { d: device.d, type: 'heartbeat', by: id, n, prev: null, keyEpoch: membership.keyEpoch, schema: 1 },
    text,
    key,
    signer: device.identity.signer,
  })
  return { name: nameText({ type: 'heartbeat', device: id }), bytes, step: { state: { beat: n } } }
}
