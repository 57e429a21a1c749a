/**
 * Store of one device, as sync needs it. Each `commit` is one transaction: all of a step is written, or nothing. The
 * log outlives the entries, so that what is applied can be applied again.
 */
import type { Bytes } from './bytes'
import type { Heartbeat } from './heads'
import type { SharedEntry } from './shared-entry'
import type { Cursor, Item } from './transport'

/** Cache key of the entries: another value of any of these has them counted again from the log. */
export interface Applied {
  /** Storage epoch: another one after a restore, or an erasure. */
  readonly epoch: string
  /** Number of the membership change by which they were counted. */
  readonly membership: number
  /** Schema of entries that this version reads. */
  readonly schema: number
}

export interface SyncState {
  /** Raised by each commit: a step that was made from an older state is not written. */
  readonly revision: number
  /** The storage epoch that the entries are of now. */
  readonly epoch: string
  readonly applied: Applied | null
  /** All before it is in the log, or was refused. */
  readonly cursor: Cursor | null
  /** Name of the batch that the server has not acknowledged. */
  readonly pending: string | null
  /** Number of this device's last heartbeat. */
  readonly beat: number
  readonly beats: readonly (readonly [device: string, beat: Heartbeat])[]
  /** Names of batches whose device was not known when they came: to be read again once it is. */
  readonly unverified: readonly string[]
  /** Entries that did not parse, or lost their id to another content, by device. */
  readonly damaged: Readonly<Record<string, number>>
  /** Devices whose last batch said that they leave. */
  readonly leaving: readonly string[]
  /** Items that were forged, altered or moved. */
  readonly dropped: number
  /** Ids of entries that no batch holds. */
  readonly tooLarge: readonly string[]
  /** Highest key epoch that signed envelopes of each device named. */
  readonly keyEpochs: Readonly<Record<string, number>>
  /** The server was set back, and has not got back all that is here. */
  readonly isRepairing: boolean
  /** Other admins that were not heard since the server's store began anew. */
  readonly unheard: readonly string[]
}

export const NEW_STATE: Omit<SyncState, 'epoch'> = {
  revision: 0,
  applied: null,
  cursor: null,
  pending: null,
  beat: 0,
  beats: [],
  unverified: [],
  damaged: {},
  leaving: [],
  dropped: 0,
  tooLarge: [],
  keyEpochs: {},
  isRepairing: false,
  unheard: [],
}

export interface Step {
  readonly state: Partial<Omit<SyncState, 'revision' | 'epoch'>>
  /** Envelopes for the log; a name that is there stays as it is. */
  readonly log?: readonly Item[]
  /** Entries of the delegation, which take the place of what is there under their ids. No outbox row comes of them. */
  readonly append?: readonly SharedEntry[]
  /** Ids of received entries that no longer count. */
  readonly drop?: readonly string[]
  /** Ids that leave the outbox. The step fails where one of them is not there. */
  readonly sealed?: readonly string[]
  /** Ids of entries that batches hold as they are here: they leave the outbox, where they are there. */
  readonly held?: readonly string[]
}

export interface SyncStore {
  state(): Promise<SyncState>
  /** Gives all envelopes, in the order of their writing, some at a time: a long log is no long task. */
  readLog(take: (items: readonly Item[]) => void | Promise<void>): Promise<void>
  envelope(name: string): Promise<Bytes | null>
  /** Ids in the outbox, the oldest first. */
  outbox(most: number): Promise<readonly string[]>
  /**
   * Entries by id as the delegation may have them: of its outlet's fields alone, and `by` as on its other devices.
   * Private ones are not among them.
   */
  entries(ids: readonly string[]): Promise<readonly SharedEntry[]>
  /**
   * Those that are sealed for some ids: without what was withdrawn before it left, or names what stays here; with what counts again
   * by one of them.
   */
  outgoing(ids: readonly string[]): Promise<readonly SharedEntry[]>
  /** False, and nothing is written, where the state is no longer of that revision, or the membership has ended. */
  commit(revision: number, step: Step): Promise<boolean>
}
