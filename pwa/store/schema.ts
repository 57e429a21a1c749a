/**
 * IndexedDB schema: database name, native version, and the row type of each object store. Shared by the Dexie connection
 * (`connection.ts`) and the raw reader (`raw-read.ts`), which must not load Dexie. Upgrades are in `versions.ts`.
 */
import type { Access } from '../../shared/delegation/membership/membership-schema'
import type { SyncState } from '../../shared/delegation/sync-store'
import type { Item } from '../../shared/delegation/transport'
import type { NamedDelegation } from '../../shared/domain/entries/delegation-layer'
import type { Entry } from '../../shared/domain/entries/entries'
import type { Pack } from '../../shared/pack/schema'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import type { Signer } from '../../shared/pack/signature'
import type { CHECKPOINT, CheckpointContents, CheckpointHead, CONTENTS } from './start/checkpoint'

export const DATABASE = 'plenary'

/** Native version of the schema: Dexie multiplies its own by ten. */
export const VERSION = 70

/** A pack with its provenance. */
export interface InstalledPack {
  pack: Pack
  origin: 'bundled' | 'imported'
  /** Verified signer; `null` or missing for an unsigned pack. */
  signer?: Signer | null
  /** True for one that the user made on this device, of a table. */
  isOwn?: true
  /** ISO 8601 instant; unique per installation of a negotiation. */
  installedAt: string
}

/** Row of `packs`: a negotiation that is on. */
export interface PackRow extends InstalledPack {
  /** Id of the negotiation. */
  slot: string
  /** The pack before, to which `revertPack` goes back. */
  previous?: InstalledPack
}

/** Public key of the pack installed last, by negotiation id (trust on first use). */
export type Signers = Readonly<Record<string, string>>

/** Row of `batches`: many imported entries in one row, because the number of rows is what a start costs. */
export interface Batch {
  id: string
  records: readonly Entry[]
  /** Id of the import that wrote it; missing in rows of a restore. */
  import?: string
}

/**
 * Origin of imported entries: a colleague's export or shared file, a file of the extension, a link or code, a backup that was
 * merged, or a table.
 */
export type ImportOrigin = 'export' | 'outbox' | 'link' | 'backup' | 'table'

/** An import that can be undone. Its public entries are the rows of `batches` that name it. */
export interface Import {
  readonly id: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly from: ImportOrigin
  /** Number of entries that it added. */
  readonly count: number
  /** Ids of its entries that are not public, which a lock moves to other rows. */
  readonly private: readonly string[]
}

/** A change of the record, which is undone and redone as one. */
export interface Step {
  readonly id: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly kind: 'save' | 'withdraw' | 'import'
  /** Negotiation of its entries; `null` where they are of several, or name none. */
  readonly negotiation: string | null
  /** Ids of the entries that were saved together; none of an import, whose rows name it. */
  readonly entries: readonly string[]
  /** Number of entries that it added. */
  readonly count: number
  /** Id of the import that it is. */
  readonly import?: string
  /** Set while it is undone. */
  readonly undone?: {
    /** Place in the order of undoing: the last one is redone first. */
    readonly order: number
    /** Ids of the withdrawals of its entries; none of an import. */
    readonly by: readonly string[]
  }
}

/** Rows of an import that was undone. */
export interface UndoneImport {
  readonly made: Import
  readonly batches: readonly Batch[]
  readonly records: readonly Entry[]
  readonly sealed: readonly Sealed[]
}

/** Key of an undone import in `meta`, with its id. */
export const UNDONE_IMPORT = '~undone '

/** An import that was undone, as long as it can be redone. Sorts after the checkpoint: no start reads it. */
export interface UndoneRow {
  key: `${typeof UNDONE_IMPORT}${string}`
  value: UndoneImport
}

/** Key of a row of the arrival log, with its instant. Sorts after the checkpoint: no start reads it. */
export const ARRIVED = '~reached '

/** Ids of the entries that reached this device in one transaction; none where a visit is marked. */
export interface ArrivedRow {
  key: `${typeof ARRIVED}${string}`
  value: readonly string[]
}

/** The last backup: when it was made, and the number of entries here that it covers. */
export interface Backup {
  /** ISO 8601 instant. */
  readonly at: string
  readonly records: number
}

/** The delegation that this device is in. */
export interface OwnDelegation extends NamedDelegation {
  /** Id of this device in it. */
  readonly device: string
  readonly access: Access
  /** ISO 8601 instant since when. */
  readonly at: string
}

/** Row of `outbox`: ids of entries that wait to be sealed for the delegation. */
export interface OutboxRow {
  /** Missing until it is written. */
  readonly n?: number
  readonly ids: readonly string[]
}

/** Row of `syncLog`: envelopes that came together. A start reads none. */
export interface SyncLogRow {
  /** Missing until it is written. */
  readonly row?: number
  readonly envelopes: readonly Item[]
}

/** State of the sync as stored, with the storage epoch that it was read in last. */
export interface StoredState extends SyncState {
  /** Id of the last commit, by which a retry knows its own. */
  readonly commit: string
  /** Ids of the entries in the batch that the server has not acknowledged. */
  readonly sending: readonly string[]
}

/** Row of `syncState`. The profile is what this device keeps in secret, as text: sealed where the entries that are not public are. */
export type SyncStateRow =
  | { readonly key: 'state'; readonly value: StoredState }
  | { readonly key: 'profile'; readonly value: string | Sealed }

/** Row of `meta`, a key-value store. */
export type MetaRow =
  /** Id of the epoch: changes with each transaction that removes or seals entries. */
  | { key: 'epoch'; value: string }
  | { key: 'backup'; value: Backup }
  /** Present while the entries that are not public are sealed. */
  | { key: 'lock'; value: Lock; check: number }
  | { key: 'signers'; value: Signers }
  /** Imports that can be undone, the earliest first. */
  | { key: 'imports'; value: readonly Import[] }
  /** Changes that can be undone and redone, the earliest first. */
  | { key: 'steps'; value: readonly Step[] }
  | UndoneRow
  | ArrivedRow
  /** Ids of erased entries, which nothing may bring back. */
  | { key: 'forgotten'; value: readonly string[] }
  /** Missing without a delegation. */
  | { key: 'delegation'; value: OwnDelegation }
  /** The delegation of the entries in its layer, on a device that is in none. */
  | { key: 'former-delegation'; value: NamedDelegation }
  | { key: typeof CHECKPOINT; value: CheckpointHead }
  | { key: typeof CONTENTS; value: CheckpointContents }

/** All rows of the database without the checkpoint, read in one transaction. */
export interface Rows {
  readonly packs: readonly PackRow[]
  readonly records: readonly Entry[]
  readonly batches: readonly Batch[]
  readonly sealed: readonly Sealed[]
  readonly meta: readonly MetaRow[]
  /** Epoch milliseconds within the transaction. */
  readonly at: number
}
