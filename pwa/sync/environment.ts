/**
 * Environment of the running sync: what it needs of the store, the server and the browser, as interfaces, so that tests
 * have them in memory and any of them can be another one.
 */

import type { Cryptography } from '../../shared/delegation/cryptography'
import type { Authority } from '../../shared/delegation/membership/authority'
import type { Invitation } from '../../shared/delegation/membership/links'
import type { Access, Limits } from '../../shared/delegation/membership/membership-schema'
import type { About } from '../../shared/delegation/seal-next'
import type { SyncStore } from '../../shared/delegation/sync-store'
import type { Transport, TransportErrorCode } from '../../shared/delegation/transport'
import type { DelegationState } from './model'
import type { Credential } from './token'

/** Credentials for the server, as an admin's device issues them. */
export type Credentials = typeof import('./credentials')

export interface Server {
  /** Under the app's own folder. */
  readonly path: string
  readonly d: string
  /** The device's id, or a guest's invitation. */
  readonly name: string
  readonly credential: Credential
  /** Limits of the streams, which a device that may write creates where they are missing; `null` for readers and guests. */
  readonly limits: Limits | null
  /**
   * Called once where the connection ends otherwise than by `close`. There is no reconnection: each connection begins
   * with repair, so the caller connects anew.
   */
  readonly closed: (code: TransportErrorCode) => void
}

/** An invitation that this device has made, until it is used or expires. */
export interface OpenInvitation {
  readonly invitation: Invitation
  readonly access: Access
  /** The request that was answered, the answer, and the digits to compare. The binary ones are base64url. */
  readonly answered: { readonly request: string; readonly response: string; readonly digits: string } | null
}

/** Profile: what a device keeps of its delegation beside the log, and sealed where its private entries are. */
export interface Profile {
  readonly d: string
  readonly root: string
  readonly path: string
  /** Name of this device when it came. */
  readonly device: string
  /** Seeds of its keys, base64url. */
  readonly seeds: { readonly signing: string; readonly agreement: string }
  /** Seed of its user on the server. */
  readonly user: string
  /** Its first token: a later one is in the membership log. `null` while it joins. */
  readonly token: string | null
  /** Of the device that created the delegation. Other admins' devices have it in the membership log. */
  readonly authority: Authority | null
  readonly invitations: readonly OpenInvitation[]
  /** While it joins: the invitation, and its request, base64url. */
  readonly joining: { readonly invitation: Invitation; readonly request: string } | null
  /**
   * The membership change that this device made to belong, its number and base64url, until the server has it: the first
   * of a new delegation, or that of a recovery key, which creates no stream.
   */
  readonly creation: { readonly n: number; readonly change: string; readonly limits: Limits | null } | null
}

/** A change of the profile, made on what the store has. */
export type ProfileChange = (profile: Profile) => Profile

/** Row by which a start knows that this device belongs. */
export interface MembershipRow {
  readonly d: string
  /** Of the delegation. */
  readonly name: string
  /** Id of this device in it. */
  readonly device: string
  readonly access: Access
}

export type StoreEvent =
  /** Entries were written, by any tab. */
  | 'saved'
  /** A restore, an erasure, an import, an unlocking. */
  | 'replaced'
  | 'locked'

export interface DelegationStore {
  profile(): Promise<Profile | 'locked' | null>
  saveProfile(profile: Profile): Promise<void>
  saveRow(row: MembershipRow): Promise<void>
  open(): Promise<SyncStore>
  /** Puts into the outbox what may go and no batch holds. */
  enqueueUnshared(): Promise<void>
  /**
   * Deletes profile, row, log and the entries of the delegation's layer. What had not been sent becomes private: gives how
   * many entries.
   */
  forget(): Promise<number>
  /** Ends with the returned function. */
  watch(listener: (event: StoreEvent) => void): () => void
}

/** The page, as far as the connection depends on it. */
export interface Page {
  isShown(): boolean
  /** Called when it is shown or hidden, and when the browser is online again. */
  watch(listener: () => void): () => void
}

export type TabMessage = { readonly type: 'state'; readonly state: DelegationState } | { readonly type: 'ask' }

/** The tabs of this browser, of which one has the connection. */
export interface Tabs {
  /**
   * Holds the lock while `work` runs. `takesOver` takes it from another tab, whose `lost` aborts; without it the tab waits
   * in line, until `given up`. Resolves once the lock is given back, taken, or given up.
   */
  hold(takesOver: boolean, givenUp: AbortSignal, work: (lost: AbortSignal) => Promise<void>): Promise<void>
  post(message: TabMessage): void
  listen(listener: (message: TabMessage) => void): () => void
}

export type Removed = Extract<DelegationState, { readonly stage: 'removed' }>

export interface Environment {
  readonly cryptography: Cryptography
  /** False in a browser that has not what `cryptography` needs. */
  hasCurves(): Promise<boolean>
  readonly store: DelegationStore
  connect(server: Server): Promise<Transport>
  readonly credentials: Credentials
  readonly tabs: Tabs
  readonly page: Page
  about(): Omit<About, 'at'>
  /** Ids by which entries name this device, from before it joined. */
  ownIds(): readonly string[]
  /** The row as it was read at the start: what is shown of the delegation while it is locked. */
  row(): Omit<MembershipRow, 'device'> | null
  /** The message that this device was removed, until it is closed; it outlives the page. */
  readonly removal: { read(): Removed | null; write(removed: Removed | null): void }
  /** Called with each state, in the tab that has the connection and in the others. */
  show(state: DelegationState): void
  /** Counts of the entries whose dataset is not here, by negotiation. */
  withoutDataset(): ReadonlyMap<string, number>
}

export const now = (): string => new Date().toISOString()
