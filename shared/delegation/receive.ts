/** Receiving: what arrives from the server as steps of the store. Nothing is stored that no known device signed. */
import type { Bytes } from './bytes'
import { countLinked } from './counting'
import { type Envelope, hashOf, openEnvelope, parseEnvelope, verifyEnvelope } from './envelope'
import { LARGEST_HEARTBEAT, readHeartbeat, withHeartbeat } from './heads'
import type { Membership } from './membership/membership'
import { receiveChanges } from './membership/membership-log'
import { nameText, parseName } from './names'
import type { Replica } from './replica'
import { type LoggedBatch, loggedBatch } from './sync-log'
import type { Step, SyncState } from './sync-store'
import type { Cursor, Item } from './transport'

/** Largest membership change: a rotation for as many devices as there may be. */
const LARGEST_CHANGE = 128_000
/** Most names that are remembered of devices that are not known: more are read anew by the next repair. */
const MOST_UNVERIFIED = 1000

/**
 * Membership changes that have arrived: those that hold go into the log. Moves `applied` along where nothing else
 * counts now.
 */
export async function receiveMembership(replica: Replica, items: readonly Item[]): Promise<Step> {
  const before = replica.membership
  const keysBefore = replica.membershipLog.keys.size
  const envelopes = (await Promise.all(items.map((item) => changeIn(replica, item)))).flatMap((one) => one ?? [])
  const { log, folded } = await receiveChanges(replica.reader, replica.membershipLog, envelopes)
  replica.membershipLog = log
  const { applied } = replica.state
  // Another member as well: entries may name it already, under composite keys that are its own from now on.
  const isSameCount =
    before !== null &&
    keysBefore === log.keys.size &&
    before.members.size === log.membership?.members.size &&
    limits(before) === limits(log.membership)
  return {
    log: await Promise.all(
      folded.map(async ({ bytes, header: { n } }) => {
        const hash = await hashOf(replica.device.cryptography, bytes)
        return { name: nameText({ type: 'membership', n, hash }), bytes }
      }),
    ),
    state: {
      ...(applied && isSameCount && applied.membership === before.head.n && log.membership
        ? { applied: { ...applied, membership: log.membership.head.n } }
        : {}),
    },
  }
}

/** Where each device's log ends: another value, and other entries count. */
const limits = (membership: Membership | null): string =>
  JSON.stringify([...(membership?.members.values() ?? [])].flatMap(({ id, upTo }) => (upTo ? [[id, upTo]] : [])))

async function changeIn({ device }: Replica, { name, bytes }: Item): Promise<Envelope | null> {
  const of = parseName(name)
  const parsed = parseEnvelope(bytes)
  if (of?.type !== 'membership' || !parsed.ok || bytes.length > LARGEST_CHANGE) return null
  const { d, type, n } = parsed.value.header
  if (d !== device.d || type !== 'membership' || n !== of.n) return null
  return (await hashOf(device.cryptography, bytes)) === of.hash ? parsed.value : null
}

/** Batches that have arrived: signed ones go into the log, what they link is counted. One step with the cursor. */
export async function receiveBatches(replica: Replica, items: readonly Item[], cursor: Cursor | null): Promise<Step> {
  const { state } = replica
  const unverified = new Set(state.unverified)
  const arrived = new Map<string, Bytes>()
  const linked: LoggedBatch[] = []
  let { dropped, keyEpochs } = state
  // All at once: each waits for a thread of the cryptography.
  const outcomes = await Promise.all(
    items
      .filter(({ name }) => !replica.names.has(name))
      .map(async (item) => ({ ...item, verified: await verifyBatch(replica, item.name, item.bytes) })),
  )
  for (const { name, bytes, verified } of outcomes) {
    if (arrived.has(name)) continue
    if (verified === 'later' && unverified.size < MOST_UNVERIFIED) unverified.add(name)
    // Counted as the server shows it in its order, and not again each time that it is asked for it.
    if (verified === 'dropped' && cursor) dropped++
    if (typeof verified === 'string') continue
    unverified.delete(name)
    arrived.set(name, bytes)
    keyEpochs = withKeyEpoch(keyEpochs, verified.name.device, verified.keyEpoch)
    for (const one of replica.log.add(verified)) linked.push(one)
  }
  const counted = await countLinked(replica, linked, arrived)
  return {
    ...counted,
    log: [...arrived].map(([name, bytes]) => ({ name, bytes })),
    state: {
      ...counted.state,
      dropped,
      keyEpochs,
      unverified: [...unverified],
      ...(cursor ? { cursor } : {}),
    },
  }
}

const withKeyEpoch = (epochs: SyncState['keyEpochs'], device: string, keyEpoch: number): SyncState['keyEpochs'] =>
  keyEpoch > (epochs[device] ?? 0) ? { ...epochs, [device]: keyEpoch } : epochs

async function verifyBatch(replica: Replica, text: string, bytes: Bytes): Promise<LoggedBatch | 'later' | 'dropped'> {
  const name = parseName(text)
  if (name?.type !== 'batch') return 'dropped'
  const verified = await verifyEnvelope(replica.device.cryptography, bytes, replica.expected(name))
  if (verified.ok) return loggedBatch(name, verified.value.header)
  const { code } = verified.problem
  return code === 'unknown-device' || code === 'version' ? 'later' : 'dropped'
}

/** Heartbeats that have arrived. What one names of keys counts even where it cannot be opened. */
export async function receiveHeartbeats(replica: Replica, items: readonly Item[]): Promise<Step | null> {
  const before = replica.beats
  const unheard = new Set(replica.state.unheard)
  let [beats, { keyEpochs }] = [before, replica.state]
  for (const { name: text, bytes } of items) {
    const name = parseName(text)
    if (name?.type !== 'heartbeat' || bytes.length > LARGEST_HEARTBEAT) continue
    const verified = await verifyEnvelope(replica.device.cryptography, bytes, replica.expected(name))
    if (!verified.ok) continue
    keyEpochs = withKeyEpoch(keyEpochs, name.device, verified.value.header.keyEpoch)
    const beat = await openHeartbeat(replica, verified.value)
    const known = beats
    if (beat) beats = withHeartbeat(beats, name.device, beat)
    if (beats !== known) unheard.delete(name.device)
  }
  if (beats === before && keyEpochs === replica.state.keyEpochs) return null
  return { state: { beats: [...beats], keyEpochs, unheard: [...unheard] } }
}

async function openHeartbeat({ device, ring }: Replica, envelope: Envelope) {
  const { keyEpoch, by, n } = envelope.header
  const key = await ring.sealing(keyEpoch, 'heartbeat', by)
  const text = key ? await openEnvelope(device.cryptography, envelope, key) : null
  return text?.ok ? readHeartbeat(n, text.value) : null
}
