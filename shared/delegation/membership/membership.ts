/**
 * Membership: the devices of a delegation after some membership changes. A fold of immutable values, one change at a
 * time.
 */
import { fromBase64Url } from '../../encoding/base64'
import type { Bytes } from '../bytes'
import type { Head } from '../envelope'
import type { PublicKeys } from './keys'
import {
  ACCESSES,
  type Access,
  type Change,
  type ChangeOf,
  type DeviceDescription,
  MOST_CHANGES,
  MOST_DEVICES,
} from './membership-schema'

export interface Member {
  readonly id: string
  readonly name: string
  readonly access: Access
  readonly signing: Bytes
  readonly agreement: Bytes
  readonly credential: string
  /** The one that it had before its access was lowered, which the host revokes; `null` where it was not. */
  readonly formerCredential: string | null
  /** Order of joining, from 0: its place in the lists of heartbeats. */
  readonly index: number
  /** Ends of its log, where it may not write: only these batches and those before them count. `null` where all do. */
  readonly upTo: readonly Head[] | null
  readonly wasAdmin: boolean
  readonly isRecoveryKey: boolean
  readonly removed: { readonly by: string; readonly at: string } | null
}

export interface Membership {
  readonly d: string
  readonly name: string
  readonly limits: ChangeOf<'create'>['limits']
  readonly head: Head
  /** Hashes of all changes, in order. The first one is the root of trust. */
  readonly hashes: readonly string[]
  readonly keyEpoch: number
  readonly members: ReadonlyMap<string, Member>
  /** Heads that admins have seen, the highest of each device. */
  readonly heads: ReadonlyMap<string, Head>
}

/** A change with what its envelope says, which was verified. */
export interface SignedChange {
  readonly by: string
  readonly head: Head
  readonly keyEpoch: number
  /** Id that follows from the keys of the device in it; `null` where there is none. */
  readonly described: string | null
  readonly change: Change
}

/** Why a change that is signed and whole does not hold. */
export type BrokenRule =
  | 'order'
  | 'author'
  | 'device'
  | 'key-epoch'
  | 'access'
  | 'last-admin'
  | 'too-many-devices'
  | 'too-many-changes'

export const isLiving = ({ removed }: Member): boolean => removed === null
export const isAdmin = (member: Member | undefined): boolean =>
  member !== undefined && isLiving(member) && member.access === 'admin'
export const mayWrite = (member: Member | undefined): boolean =>
  member !== undefined && isLiving(member) && member.access !== 'reader'

export const livingIn = (membership: Membership): readonly Member[] => [...membership.members.values()].filter(isLiving)

/** The membership after a change, or the rule that it breaks. The first change creates it. */
export function withChange(before: Membership | null, d: string, signed: SignedChange): Membership | BrokenRule {
  const { change, head } = signed
  if (!before || change.kind === 'create')
    return !before && change.kind === 'create' && head.n === 1 ? created(d, signed, change) : 'order'
  if (head.n !== before.head.n + 1) return 'order'
  if (head.n > MOST_CHANGES) return 'too-many-changes'
  if (!isAdmin(before.members.get(signed.by))) return 'author'
  if (signed.keyEpoch !== before.keyEpoch + (change.kind === 'remove' ? 1 : 0)) return 'key-epoch'
  const after = { ...before, head, hashes: [...before.hashes, head.hash], keyEpoch: signed.keyEpoch }
  switch (change.kind) {
    case 'approve':
      return approved(after, signed, change)
    case 'access':
      return withAccess(after, change)
    case 'remove':
      return without(after, signed.by, change)
    case 'rename':
      return renamed(after, change)
  }
}

function created(d: string, signed: SignedChange, change: ChangeOf<'create'>): Membership | BrokenRule {
  const { by, head, keyEpoch, described } = signed
  if (described !== by) return 'device'
  if (keyEpoch !== 1) return 'key-epoch'
  if (change.device.access !== 'admin') return 'access'
  return {
    d,
    name: change.name,
    limits: change.limits,
    head,
    hashes: [head.hash],
    keyEpoch,
    members: new Map([[by, memberOf(by, change.device, 0)]]),
    heads: new Map(),
  }
}

function approved(
  after: Membership,
  { described }: SignedChange,
  change: ChangeOf<'approve'>,
): Membership | BrokenRule {
  // An id is never used twice, by a removed device neither.
  if (described === null || after.members.has(described)) return 'device'
  if (livingIn(after).length >= MOST_DEVICES) return 'too-many-devices'
  const member = memberOf(described, change.device, after.members.size)
  return {
    ...after,
    members: new Map([...after.members, [described, member]]),
    heads: higher(after.heads, Object.entries(change.heads)),
  }
}

/** Public keys of a device, out of its description. */
export const keysIn = ({ signing, agreement }: Pick<DeviceDescription, 'signing' | 'agreement'>): PublicKeys => ({
  signing: fromBase64Url(signing),
  agreement: fromBase64Url(agreement),
})

const memberOf = (id: string, device: DeviceDescription, index: number): Member => ({
  id,
  name: device.name,
  access: device.access,
  ...keysIn(device),
  credential: device.credential,
  formerCredential: null,
  index,
  upTo: device.access === 'reader' ? [] : null,
  wasAdmin: device.access === 'admin',
  isRecoveryKey: device.isRecoveryKey === true,
  removed: null,
})

function withAccess(
  after: Membership,
  { device, access, upTo, credential }: ChangeOf<'access'>,
): Membership | BrokenRule {
  const member = after.members.get(device)
  if (!member || !isLiving(member)) return 'device'
  if ((access === 'reader') !== (upTo !== undefined) || access === member.access) return 'access'
  const wasAdmin = member.wasAdmin || access === 'admin'
  const isLowered = ACCESSES.indexOf(access) > ACCESSES.indexOf(member.access)
  const credentials = {
    credential: credential ?? member.credential,
    formerCredential: isLowered ? member.credential : member.formerCredential,
  }
  return withAdmin(withMember(after, { ...member, ...credentials, access, wasAdmin, upTo: upTo ?? null }))
}

function without(after: Membership, by: string, { device, upTo, at }: ChangeOf<'remove'>): Membership | BrokenRule {
  const member = after.members.get(device)
  // A device does not remove itself: it leaves, and an admin's device removes it.
  if (!member || !isLiving(member) || device === by) return 'device'
  // Batches that a reader had written before it became one count no less, and no more.
  return withAdmin(withMember(after, { ...member, upTo: member.upTo ?? upTo, removed: { by, at } }))
}

function renamed(after: Membership, { device, name }: ChangeOf<'rename'>): Membership | BrokenRule {
  if (device === null) return { ...after, name }
  const member = after.members.get(device)
  return member && isLiving(member) ? withMember(after, { ...member, name }) : 'device'
}

const withMember = (after: Membership, member: Member): Membership => ({
  ...after,
  members: new Map([...after.members, [member.id, member]]),
})

const withAdmin = (after: Membership): Membership | BrokenRule => (livingIn(after).some(isAdmin) ? after : 'last-admin')

/** Heads by device, of each the one with the higher number. */
export function higher(
  heads: ReadonlyMap<string, Head>,
  more: readonly (readonly [device: string, head: Head])[],
): ReadonlyMap<string, Head> {
  const highest = new Map(heads)
  for (const [device, head] of more) if (head.n > (highest.get(device)?.n ?? 0)) highest.set(device, head)
  return highest
}
