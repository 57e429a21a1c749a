/**
 * View model of a delegation: the state that screens show and the actions that they call. Types and signals alone, so
 * that screens need no cryptography, store or network, and the first load nothing but these names. The running sync
 * writes the signals and provides the actions.
 */
import { computed, signal } from '@preact/signals'
import type { JoinProblem } from '../../shared/delegation/membership/joining'
import type { LinkProblem } from '../../shared/delegation/membership/links'
import type { BrokenRule } from '../../shared/delegation/membership/membership'
import type { Access } from '../../shared/delegation/membership/membership-schema'
import type { Result } from '../../shared/delegation/result'
import type { SealingBarrier } from '../../shared/delegation/seal-next'
import type { TransportErrorCode } from '../../shared/delegation/transport'

/** ISO 8601, in UTC. */
type Instant = string

/** Name of the device of a recovery key, until it is renamed: screens show their own words for it. */
export const RECOVERY_KEY_NAME = 'recovery-key'

/** A device of the delegation, as this one sees it. */
export interface DelegationDevice {
  readonly id: string
  readonly name: string
  readonly access: Access
  /** This very device. */
  readonly isOwn: boolean
  /** The device whose seeds are the recovery key's letters: it never sends. */
  readonly isRecoveryKey: boolean
  /** Time of its newest heartbeat; `null` before the first one. */
  readonly lastSeen: Instant | null
  /** Number of batches of other devices that its newest heartbeat has not seen and this device has: it may have them since. */
  readonly behind: number
  /** Its app reads fewer kinds of entries than this one. */
  readonly isOlderApp: boolean
  /** Negotiations of which it has another version of the dataset than this device. */
  readonly otherDatasets: readonly string[]
  /** Batches of it are known that have not reached this device for ten minutes. */
  readonly isMissing: boolean
  /** Number of its batches that cannot be read, or in part. */
  readonly damaged: number
  /** It runs in two places, by a copied profile. */
  readonly isCopied: boolean
  /** It was shown another membership log. */
  readonly isOnOtherLog: boolean
  /** It names a membership change, or a key, that is not here. */
  readonly isAhead: boolean
  /** What it had before its access was lowered: its user on the server, and the time up to which the host revokes it. */
  readonly former: { readonly user: string; readonly issued: number } | null
  /** It has said that it leaves: an admin's device removes it. */
  readonly isLeaving: boolean
}

/** A device that an admin removed. */
export interface RemovedDevice {
  readonly id: string
  readonly name: string
  readonly at: Instant
  /** Name of the admin's device. */
  readonly by: string
  /** Public key of its user on the server (`U…`), by which the host revokes its credential. */
  readonly user: string
  /** Number of batches that it wrote after its removal, which do not count. */
  readonly setAside: number
}

/** A device that asks an admin's device to join. */
export interface JoinRequestShown {
  readonly id: string
  /** Name that it has chosen. */
  readonly name: string
  /** Access that was chosen as it was invited. */
  readonly access: Access
  /** Six digits to compare; `null` until the answer is sent. */
  readonly digits: string | null
}

export interface Invitation {
  /** Also of the request that uses it. */
  readonly id: string
  readonly link: string
  readonly expires: Instant
}

export type Connection =
  | { readonly kind: 'connecting' }
  /** Catching up: entries or batches received of those that were there as it began. */
  | { readonly kind: 'receiving'; readonly done: number; readonly total: number }
  | { readonly kind: 'synced'; readonly at: Instant }
  | { readonly kind: 'offline'; readonly since: Instant }
  /** The server does not accept the credential. */
  | { readonly kind: 'refused' }
  /** Something answers that is no sync server, as a captive portal does. */
  | { readonly kind: 'not-a-server'; readonly since: Instant }
  /** The passphrase is not entered. */
  | { readonly kind: 'locked' }

export interface MemberState {
  readonly stage: 'member'
  readonly d: string
  readonly name: string
  /** Own access. */
  readonly access: Access
  readonly devices: readonly DelegationDevice[]
  readonly removed: readonly RemovedDevice[]
  /** Ask to join this device's invitations; empty for who is no admin. */
  readonly requests: readonly JoinRequestShown[]
  readonly connection: Connection
  /** Ids of entries that only this device has. */
  readonly waiting: ReadonlySet<string>
  /** Ids of entries that are too long for the server. */
  readonly tooLarge: readonly string[]
  /** Number of batches that wait for an update of the app, or for a key. */
  readonly unread: number
  /** Number of envelopes that proved nothing and were dropped. */
  readonly dropped: number
  /** Entries of negotiations whose dataset is not here, by negotiation. */
  readonly withoutDataset: ReadonlyMap<string, number>
  /** Reason that nothing may be sent, but for being a reader. */
  readonly barrier: Exclude<SealingBarrier, 'reader' | 'not-a-member' | 'removed'> | null
  /** The server, or this device, has no room. */
  readonly full: 'server' | 'device' | null
  /** Number of envelopes that the server had lost and this device gave back in this session. */
  readonly restored: number
  /** Other admins' devices that were not heard since the server began anew: no change until they are, or are confirmed. */
  readonly unheard: readonly string[]
  /** Minutes by which this device's clock is ahead of the server's (negative: behind), where it is more than five. */
  readonly clockAhead: number | null
}

export type DelegationState =
  /** Nothing is known yet: the sync is being loaded. */
  | { readonly stage: 'loading' }
  | { readonly stage: 'none' }
  | { readonly stage: 'creating'; readonly step: CreationStep }
  | { readonly stage: 'joining'; readonly step: JoiningStep }
  | MemberState
  /** An admin removed this device; until `acknowledgeRemoval`. */
  | {
      readonly stage: 'removed'
      readonly delegation: string
      readonly by: string
      readonly at: Instant
      /** Number of entries that had not been sent, and are private entries now. */
      readonly madePrivate: number
    }

/** The last try to reach the server has failed; the next one follows by itself. */
type Unanswered = { readonly kind: 'unanswered'; readonly problem: SyncProblem }

export type CreationStep = { readonly kind: 'creating' } | Unanswered

export type JoiningStep =
  | { readonly kind: 'asking' }
  | Unanswered
  /** The request is on the server; no admin's device has answered. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'comparing'; readonly digits: string }
  /** Approved: reading what is there. */
  | { readonly kind: 'receiving'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly problem: SyncProblem }

/** Problem codes of actions. Each has words with a remedy. */
export type SyncProblem =
  | LinkProblem['code']
  | JoinProblem
  | TransportErrorCode
  | Exclude<BrokenRule, 'order' | 'key-epoch'>
  /** The browser lacks Ed25519 or X25519. */
  | 'unsupported'
  | 'locked'
  /** The link to create was used: the server has a delegation. */
  | 'link-used'
  | 'link-expired'
  /** This device belongs to a delegation already. */
  | 'already-member'
  | 'rejected'
  /** Another admin was faster. */
  | 'taken'
  | 'unheard'
  | 'two-logs'
  | 'update'
  /** A membership change exists that is not here. */
  | 'later-change'
  /** Not the letters of this delegation's recovery key. */
  | 'recovery-key'
  /** The request, the device or the invitation is gone. */
  | 'gone'
  | 'device-full'

type Done<T = null> = Promise<Result<T, SyncProblem>>

/** Actions of the screens. None rejects. Progress is in `delegation`. */
export interface DelegationActions {
  /** Resolves once the first membership change is on the server. */
  create(choice: { readonly link: string; readonly name: string; readonly device: string }): Done
  /** Resolves once the device belongs, or does not; progress is in `delegation`. */
  join(choice: { readonly link: string; readonly device: string }): Done
  /** Gives up creating too: what may be on the server by then has no device. */
  cancelJoining(): Promise<void>
  invite(choice: { readonly access: Access }): Done<Invitation>
  approve(request: string): Done
  reject(request: string): Done
  /** Removes a device and changes the key; the public key of its user, for the host to revoke. */
  remove(device: string): Done<{ readonly user: string }>
  setAccess(device: string, access: Access): Done
  /** `null` renames the delegation. */
  rename(device: string | null, name: string): Done
  /** Sends what waits, says that this device leaves, and forgets the delegation. */
  leave(): Done
  /** Makes the device of a recovery key; `code` is the text of its QR code, with a credential in it. */
  makeRecoveryKey(): Done<{ readonly letters: string; readonly code: string }>
  /** `text`: the code, or the letters with a link of the host. */
  useRecoveryKey(choice: { readonly text: string; readonly link: string; readonly device: string }): Done
  /** Confirms that the other admins' devices that were not heard know of no later change. */
  confirmUnheard(): Done
  /** Closes the message that this device was removed. */
  acknowledgeRemoval(): Promise<void>
  /** Connects at once. */
  retry(): void
}

/** Row of the database by which this device belongs to a delegation; set at start, before the sync is loaded. */
export const ownMembership = signal<{ readonly d: string; readonly name: string; readonly access: Access } | null>(null)
/** True once a screen needs the sync; the shell loads it then, and at start where this device belongs to a delegation. */
export const isSyncWanted = signal(false)
/** True where the sync could not be loaded or started: it is tried again once this is false. */
export const syncFailed = signal(false)
/** Loads the version of the server's files; `null` where this page is of that version, or does not know. */
export const reloadOther = signal<(() => void) | null>(null)
/** State of the delegation, written by the running sync, in this tab or another. */
export const delegation = signal<DelegationState>({ stage: 'loading' })
/** Actions of the running sync; `null` until it is loaded. */
export const delegationActions = signal<DelegationActions | null>(null)

/** True where the visibility *delegation* can be chosen. */
export const hasDelegation = computed(() => ownMembership.value !== null)

const NONE: ReadonlySet<string> = new Set()
/** Ids of entries that wait to sync. */
export const waitingIds = computed(() => (delegation.value.stage === 'member' ? delegation.value.waiting : NONE))
