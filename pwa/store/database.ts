/** The database and its life: opened once, given up to a newer version, reopened when the browser drops it. */
import { Dexie, type EntityTable } from 'dexie'
import type { UserRecord } from '../../shared/domain/records'
import type { Pack } from '../../shared/pack/schema'
import type { Signer } from '../../shared/pack/signature'
import { failureFrom, StoreFailure } from './failure'
import { v1 } from './versions/v1'

const DATABASE = 'plenary'

/** `active` is what the app shows; `previous` is what it can go back to. */
export interface PackRow {
  slot: 'active' | 'previous'
  pack: Pack
  origin: 'bundled' | 'imported'
  /** Who signed it; `null` or missing for a pack that nobody signed. */
  signer?: Signer | null
  installedAt: string
}

/** Records that came in together. */
export interface Batch {
  id: string
  records: readonly UserRecord[]
}

/** When the last backup was made and how many records it holds. */
export interface Backup {
  /** ISO 8601 instant. */
  readonly at: string
  readonly records: number
}

/** `born` is the instant at which this device's record began. */
export type MetaRow = { key: 'born'; value: string } | { key: 'backup'; value: Backup }

class PlenaryDatabase extends Dexie {
  readonly packs!: EntityTable<PackRow, 'slot'>
  readonly records!: EntityTable<UserRecord, 'id'>
  readonly batches!: EntityTable<Batch, 'id'>
  readonly meta!: EntityTable<MetaRow, 'key'>

  constructor() {
    // Strict: a write that was confirmed is on the disk, not in a buffer.
    super(DATABASE, { chromeTransactionDurability: 'strict' })
    v1(this)
  }
}

export type StoreEvent = 'blocked' | 'outdated' | 'erased'
const listeners = new Set<(event: StoreEvent) => void>()

/** Told when an older tab blocks an upgrade, a newer Plenary took the database over, or someone deleted it. */
export function watchDatabase(listener: (event: StoreEvent) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tell = (event: StoreEvent) => {
  for (const listener of listeners) listener(event)
}

const db = new PlenaryDatabase()
let outdated = false
db.on('blocked', () => tell('blocked'))
db.on('versionchange', (event) => {
  const deleted = event.newVersion === null
  outdated = !deleted
  db.close({ disableAutoOpen: !deleted })
  tell(deleted ? 'erased' : 'outdated')
  // Handled here: Dexie need not close it again and warn.
  return false
})

/** Runs work on the database; a connection that the browser dropped is opened again, once. Throws `StoreFailure`. */
export async function withDatabase<T>(work: (db: PlenaryDatabase) => PromiseLike<T>): Promise<T> {
  if (outdated) throw new StoreFailure('outdated', 'a newer version of Plenary has upgraded the database')
  try {
    return await attempt(work)
  } catch (error) {
    if (outdated || !wasDropped(error)) throw failureFrom(error)
    db.close({ disableAutoOpen: false })
    return await attempt(work).catch((again) => Promise.reject(failureFrom(again)))
  }
}

async function attempt<T>(work: (db: PlenaryDatabase) => PromiseLike<T>): Promise<T> {
  if (!db.isOpen()) await db.open()
  return await work(db)
}

// A dropped connection shows as one of these on the next use, before anything was written.
const wasDropped = (error: unknown) =>
  error instanceof Error && ['DatabaseClosedError', 'InvalidStateError', 'PrematureCommitError'].includes(error.name)
