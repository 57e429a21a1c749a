/**
 * Database connection (Dexie): opened once, closed for a newer schema, reopened and retried when the browser drops it. Loaded
 * by `database.ts` when it is first needed, because the library is a third of the app and the first screen does without.
 */
import { Dexie, type EntityTable } from 'dexie'
import type { Entry } from '../../shared/domain/entries/entries'
import type { Sealed } from '../../shared/pack/sealed'
import type { BodyRow } from '../../shared/pack/text-body'
import { failureFrom, StoreFailure } from './failure'
import {
  type Batch,
  DATABASE,
  type MetaRow,
  type OutboxRow,
  type PackRow,
  type SyncLogRow,
  type SyncStateRow,
} from './schema'
import { emit } from './store-events'
import { defineVersions } from './versions'

export class Database extends Dexie {
  readonly packs!: EntityTable<PackRow, 'slot'>
  readonly records!: EntityTable<Entry, 'id'>
  readonly batches!: EntityTable<Batch, 'id'>
  /** Entries that are not public while there is a lock; without one they are in `records` and `batches`. */
  readonly sealed!: EntityTable<Sealed, 'id'>
  readonly meta!: EntityTable<MetaRow, 'key'>
  /** The tables of a delegation, empty without one. */
  readonly outbox!: EntityTable<OutboxRow, 'n'>
  readonly syncLog!: EntityTable<SyncLogRow, 'row'>
  readonly syncState!: EntityTable<SyncStateRow, 'key'>
  /** Bodies of texts: in the clear by their digest, under a lock sealed by a random id. */
  readonly bodies!: EntityTable<BodyRow, 'id'>

  constructor() {
    // Strict durability: a write that was confirmed is on the disk, not in a buffer.
    super(DATABASE, { chromeTransactionDurability: 'strict' })
    defineVersions(this)
  }
}

const db = new Database()
/** Version of Dexie: a tenth of the native one. */
const { verno: latest } = db
let isOutdated = false
const outdated = () => new StoreFailure('outdated', 'a newer version of Plenary has upgraded the database')
// Dexie opens a newer schema as it is, but this version does not know its rules. Dexie's own repairs add less than ten.
const refuseNewerSchema = () => {
  if (db.backendDB().version < (latest + 1) * 10) return
  isOutdated = true
  emit('outdated')
  throw outdated()
}
db.on('ready', refuseNewerSchema, true)
db.on('blocked', () => emit('blocked'))
// Dexie emits `close` for its own closings too; only one that nobody asked for is reported, and only once.
let isConnected = false
db.on('close', () => {
  if (isConnected) emit('dropped')
  isConnected = false
})
db.on('versionchange', (event) => {
  const isDeleted = event.newVersion === null
  isOutdated = !isDeleted
  isConnected = false
  db.close({ disableAutoOpen: !isDeleted })
  emit(isDeleted ? 'erased' : 'outdated')
  // Handled here: Dexie need not close it again and warn.
  return false
})

/**
 * Runs work on the database, and retries it when the browser drops the connection. A dropped attempt may have committed
 * all the same: `applied` is shared by all attempts, so that work notes there what it wrote and a retry is idempotent.
 * Throws `StoreFailure`.
 */
export async function withDatabase<T>(work: (db: Database, applied: Set<string>) => PromiseLike<T>): Promise<T> {
  if (isOutdated) throw outdated()
  const applied = new Set<string>()
  for (const delay of RETRY_DELAYS_MS) {
    try {
      return await attempt((db) => work(db, applied))
    } catch (error) {
      if (isOutdated || delay === null || !wasDropped(error)) throw failureFrom(error)
      isConnected = false
      db.close({ disableAutoOpen: false })
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
  }
  throw new StoreFailure('unknown', 'the database stayed closed')
}

/** A browser that is just erasing a site's data refuses to open for a moment. */
const RETRY_DELAYS_MS = [0, 200, 1000, null] as const

async function attempt<T>(work: (db: Database) => PromiseLike<T>): Promise<T> {
  if (!db.isOpen()) await untilOpen(db.open())
  return await work(db)
}

const BLOCKED_AFTER_MS = 3000

/** Reports `blocked` after a timeout: a tab that queues behind another's upgrade gets no event from the browser. */
async function untilOpen(opening: PromiseLike<unknown>): Promise<void> {
  const timer = setTimeout(() => emit('blocked'), BLOCKED_AFTER_MS)
  try {
    await opening
    isConnected = true
  } finally {
    clearTimeout(timer)
  }
}

/** Deletes a database that can no longer be read; the loss sentinel and the second copy stay. Throws `StoreFailure`. */
export async function deleteDatabase(): Promise<void> {
  await db.delete({ disableAutoOpen: false }).catch((error: unknown) => Promise.reject(failureFrom(error)))
}

/** True for the errors of a dropped connection, whose transaction was aborted whole. */
const wasDropped = (error: unknown) =>
  error instanceof Error &&
  (['DatabaseClosedError', 'InvalidStateError', 'OpenFailedError', 'PrematureCommitError'].includes(error.name) ||
    (error.name === 'AbortError' && !db.isOpen()))
