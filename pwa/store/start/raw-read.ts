/**
 * Raw IndexedDB reads before the app is loaded: Dexie is larger than all that the first screen needs. Read-only: creates
 * no database, upgrades none, and blocks no other tab.
 */

import type { Entry } from '../../../shared/domain/entries/entries'
import { CHANNEL } from '../changes-channel'
import { DATABASE, type Rows, VERSION } from '../schema'
import { CHECKPOINT, type CheckpointContents, type CheckpointHead, CONTENTS, tailOf } from './checkpoint'

const STORES = ['packs', 'records', 'batches', 'sealed', 'meta'] as const

let isStale = false
// Listens from before the first read: later writes are not in it.
CHANNEL.addEventListener('message', () => (isStale = true))

/** True when another tab has written since this one began to read: the rows read may be stale. */
export const othersWrote = (): boolean => isStale

let isNone = false

/** True when the database was not there as this tab began. */
export const isAbsent = (): boolean => isNone

/** Opens the database without upgrading it; resolves to `null` when there is none, or its version is another. */
export function openRaw(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(DATABASE)
    opening.onupgradeneeded = ({ oldVersion }) => {
      isNone = oldVersion === 0
      opening.transaction?.abort()
    }
    opening.onerror = () => resolve(null)
    opening.onsuccess = () => {
      const database = opening.result
      database.onversionchange = () => database.close()
      if (database.version === VERSION) return resolve(database)
      database.close()
      resolve(null)
    }
  })
}

/**
 * A database that another tab blocks is left to the app, which can report it. On a slow device opening takes some 300 ms
 * where the browser ended in the middle of a write: less would leave the checkpoint unread.
 */
const TIMEOUT_MS = 1000

/** Races a promise with a timeout: resolves to `null` when it takes too long. */
export const withTimeout = <T>(pending: Promise<T>): Promise<T | null> =>
  Promise.race([pending, new Promise<null>((resolve) => setTimeout(resolve, TIMEOUT_MS, null))])

/** Rows of the database that belong to a checkpoint, read in one transaction. */
export interface FoundCheckpoint {
  readonly epoch: string
  readonly checkpoint: CheckpointContents
  /** Entries that came after it. */
  readonly tail: readonly Entry[]
  /** Row of the last backup as it is stored: the first script has no parser of rows. */
  readonly backup: unknown
}

/** Reads the checkpoint of a build with its tail, in one transaction; `null` when there is none that matches. */
export async function readCheckpoint(database: IDBDatabase, build: string): Promise<FoundCheckpoint | null> {
  const transaction = database.transaction(['records', 'batches', 'meta'])
  const [records, batches, meta] = ['records', 'batches', 'meta'].map((name) => transaction.objectStore(name))
  if (!records || !batches || !meta) return null
  const [found, contents, epoch, lock, backup, ...keys] = await Promise.all([
    ...[CHECKPOINT, CONTENTS, 'epoch', 'lock', 'backup'].map((key) => resultOf(meta.get(key))),
    ...[records, batches].map((store) => resultOf(store.getAllKeys())),
  ])
  const head: CheckpointHead | undefined = found?.value
  if (lock || !contents || head?.build !== build || head.epoch !== epoch?.value) return null
  const { summaries, entries: own, pack } = contents.value ?? {}
  if (!Array.isArray(summaries) || !Array.isArray(own) || !pack) return null
  const tail = tailOf(head, { records: keys[0], batches: keys[1] })
  if (!tail) return null
  const entries = await Promise.all(tail.map((key) => resultOf(records.get(key))))
  return { epoch: head.epoch, checkpoint: contents.value, tail: entries, backup }
}

/** Reads all rows in one transaction and closes the database; `null` on an error, which the store then reports. */
export async function readRows(database: IDBDatabase): Promise<Rows | null> {
  try {
    const transaction = database.transaction(STORES)
    const all = (name: (typeof STORES)[number]) => resultOf(transaction.objectStore(name).getAll())
    const [packs, records, batches, sealed, meta] = await Promise.all([
      all('packs'),
      all('records'),
      inChunks(transaction.objectStore('batches')),
      all('sealed'),
      resultOf(transaction.objectStore('meta').getAll(IDBKeyRange.upperBound(CHECKPOINT, true))),
    ])
    return { packs, records, batches, sealed, meta, at: Date.now() }
  } catch {
    return null
  } finally {
    database.close()
  }
}

/** Rows per request for `batches`, whose rows are large. */
const CHUNK = 2

/**
 * All rows of a store by several requests, of which two wait at a time: one is deserialised while the browser reads the
 * next. Results that are ready together arrive in one task, so more of them would block keys.
 */
async function inChunks(store: IDBObjectStore): Promise<Rows['batches']> {
  const keys = await resultOf(store.getAllKeys())
  const starts = keys.filter((_, index) => index % CHUNK === 0)
  const chunks: Rows['batches'][] = []
  let next = 0
  const readOn = async () => {
    while (next < starts.length) {
      const at = next++
      chunks[at] = await resultOf(store.getAll(IDBKeyRange.lowerBound(starts[at]), CHUNK))
    }
  }
  await Promise.all([readOn(), readOn()])
  return chunks.flat()
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
