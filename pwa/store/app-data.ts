/** Result type of opening the store: all that the app has in memory. */
import type { NamedDelegation } from '../../shared/domain/entries/delegation-layer'
import type { Entry } from '../../shared/domain/entries/entries'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import type { Sentinel } from './copy/loss-sentinel'
import type { MetaKey } from './meta-rows'
import type { Backup, Import, OwnDelegation, PackRow, Signers, Step } from './schema'

/** Outcome of a restore from the second copy. */
export interface Recovered {
  /** Entries restored. */
  readonly records: number
  /** Lines and entries of the copy that were unreadable. */
  readonly damaged: number
}

export interface AppData {
  /** A row for each negotiation that is on. */
  readonly packs: readonly PackRow[]
  readonly signers: Signers
  /** Imports that can be undone, the earliest first. */
  readonly imports: readonly Import[]
  /** Changes that can be undone and redone, the earliest first. */
  readonly steps: readonly Step[]
  /** Ids of erased entries. */
  readonly forgotten: readonly string[]
  /** All entries that this tab can read and that count, ordered by `madeAt`. */
  readonly entries: readonly Entry[]
  /** Those that are held until their time comes. */
  readonly ahead: readonly Entry[]
  /** Entries of before the first release, as they are stored: kept, and shown nowhere. */
  readonly older: readonly Entry[]
  /** The delegation that this device is in; `null` without one. */
  readonly delegation: OwnDelegation | null
  /** The delegation of the entries in its layer, on a device that is in none; `null` where it is not known. */
  readonly formerDelegation: NamedDelegation | null
  /** Lock of the private entries; `null` without one. */
  readonly lock: Lock | null
  /** True when this tab lacks the key; also right after another tab set a lock, before `lock` itself is read. */
  readonly isShut: boolean
  /** Sealed private entries, as stored. */
  readonly sealed: readonly Sealed[]
  /** Number of entries of before the first release that this tab’s key opens. */
  readonly sealedOlder: number
  /** Number of sealed entries that this tab’s key does not open: damaged, forged, or sealed under another key. */
  readonly unreadable: number
  /** Number of private entries found in the clear beside the lock, which a locked tab does not show. */
  readonly unsealed: number
  /** Rows of `meta` that were damaged as the data were opened. */
  readonly damaged: readonly MetaKey[]
  /** Number of entries, sealed ones included. */
  readonly count: number
  /** Number of database rows that hold entries. */
  readonly rows: number
  /** Keys of those that hold imported entries. */
  readonly batches: readonly string[]
  readonly lastBackup: Backup | null
  /** Set when this device had entries that are lost: the sentinel of the lost database. */
  readonly erased: Sentinel | null
  /** Set when entries were lost: what was restored from the second copy, and how many entries are missing in both. */
  readonly recovered: (Recovered & { readonly missing: number }) | null
  /** Id of the epoch; `null` in a database that has lost its entries. */
  readonly epoch: string | null
}
