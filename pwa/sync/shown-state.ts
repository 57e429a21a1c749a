/** State of a delegation as screens show it, out of what the running sync of this device has. */
import { ENTRY_SCHEMA } from '../../shared/delegation/batch'
import { openBatch } from '../../shared/delegation/counting'
import type { DeviceSync } from '../../shared/delegation/device-sync'
import type { Head } from '../../shared/delegation/envelope'
import type { Heartbeat } from '../../shared/delegation/heads'
import { isAdmin, isLiving, type Member, type Membership } from '../../shared/delegation/membership/membership'
import { parseName } from '../../shared/delegation/names'
import type { Replica } from '../../shared/delegation/replica'
import type { SyncStatus } from '../../shared/delegation/sync-status'
import type { Connection } from './connection'
import type { Profile } from './environment'
import { requestsShown } from './lobby'
import type { DelegationDevice, MemberState, RemovedDevice } from './model'
import { claimsOf, userOf } from './token'

/** Minutes by which clocks may differ untold. */
const CLOCK_TOLERANCE = 5

interface Surroundings {
  readonly profile: Profile
  readonly connection: Connection
  readonly packs: Readonly<Record<string, string>>
  readonly withoutDataset: ReadonlyMap<string, number>
}

/** `null` before the membership log is here. */
export async function memberState(sync: DeviceSync, surroundings: Surroundings): Promise<MemberState | null> {
  const { replica } = sync
  const { membership, me } = replica
  if (!membership || !me) return null
  const { connection, profile } = surroundings
  const { status } = sync
  const pending = await pendingIds(replica)
  const heads = replica.log.heads()
  return {
    stage: 'member',
    d: membership.d,
    name: membership.name,
    access: me.access,
    devices: [...membership.members.values()]
      .filter(isLiving)
      .map((member) => deviceShown(member, replica, { membership, status, heads, ...surroundings })),
    removed: [...membership.members.values()].flatMap((member) => removedShown(member, membership, status) ?? []),
    requests: isAdmin(me) ? await requestsShown(replica.device.cryptography, profile) : [],
    connection: connection.shown,
    waiting: new Set([...(await replica.device.store.outbox(Number.POSITIVE_INFINITY)), ...pending]),
    tooLarge: sync.refusal === 'too-large' ? [...status.tooLarge, ...pending] : status.tooLarge,
    unread: status.unread,
    dropped: status.dropped,
    withoutDataset: surroundings.withoutDataset,
    barrier: barrierShown(status),
    full: connection.isDeviceFull ? 'device' : sync.refusal === 'full' ? 'server' : null,
    restored: sync.restored,
    unheard: me.access === 'admin' ? replica.state.unheard : [],
    clockAhead: Math.abs(connection.clockAhead) > CLOCK_TOLERANCE ? connection.clockAhead : null,
  }
}

function barrierShown({ barrier }: SyncStatus): MemberState['barrier'] {
  return barrier === 'reader' || barrier === 'not-a-member' || barrier === 'removed' ? null : barrier
}

/** Of each replica, the batch that was opened last: the name has its hash, so that it holds the same ids for ever. */
const opened = new WeakMap<Replica, { readonly pending: string; readonly ids: readonly string[] }>()

/** Ids of the entries in the batch that the server has not acknowledged. */
async function pendingIds(replica: Replica): Promise<readonly string[]> {
  const { pending } = replica.state
  if (pending === null) return []
  const before = opened.get(replica)
  if (before?.pending === pending) return before.ids
  const name = parseName(pending)
  const bytes = await replica.device.store.envelope(pending)
  const logged = name?.type === 'batch' ? replica.log.find(name) : null
  const batch = logged && bytes ? await openBatch(replica, logged, bytes) : 'locked'
  if (typeof batch === 'string') return []
  const ids = batch.entries.map(({ id }) => id)
  opened.set(replica, { pending, ids })
  return ids
}

/** Context of the states of devices, the same for each. */
interface Known extends Surroundings {
  readonly membership: Membership
  readonly status: SyncStatus
  readonly heads: ReadonlyMap<string, Head>
}

function deviceShown(
  member: Member,
  { id: own, beats }: Replica,
  { membership, status, heads, connection, packs }: Known,
): DelegationDevice {
  const beat = beats.get(member.id)
  return {
    id: member.id,
    name: member.name,
    access: member.access,
    isOwn: member.id === own,
    isRecoveryKey: member.isRecoveryKey,
    lastSeen: beat?.at ?? null,
    behind: member.isRecoveryKey || member.id === own ? 0 : behind(member, membership, heads, beat),
    isOlderApp: beat !== undefined && beat.schema < ENTRY_SCHEMA,
    otherDatasets: Object.entries(packs).flatMap(([negotiation, version]) => {
      const theirs = beat?.packs[negotiation]
      return theirs !== undefined && theirs !== version ? [negotiation] : []
    }),
    isMissing: connection.missing.has(member.id),
    damaged: status.damaged[member.id] ?? 0,
    isCopied: status.copied.includes(member.id),
    isOnOtherLog: status.onOtherLogs.includes(member.id),
    isAhead: status.ahead.includes(member.id),
    former: member.formerCredential === null ? null : claimsOf(member.formerCredential),
    isLeaving: status.leaving.includes(member.id),
  }
}

/** Number of batches of others that are here and that a device's heartbeat has not seen. */
function behind(
  { id: device }: Member,
  { members }: Membership,
  heads: ReadonlyMap<string, Head>,
  beat: Heartbeat | undefined,
): number {
  return [...members.values()]
    .filter(({ id }) => id !== device)
    .reduce((sum, { id, index }) => sum + Math.max(0, (heads.get(id)?.n ?? 0) - (beat?.seen[index] ?? 0)), 0)
}

function removedShown(
  { id, name, removed, credential }: Member,
  { members }: Membership,
  { setAside }: SyncStatus,
): RemovedDevice | null {
  if (!removed) return null
  const by = members.get(removed.by)?.name ?? ''
  return { id, name, at: removed.at, by, user: userOf(credential), setAside: setAside.get(id) ?? 0 }
}
