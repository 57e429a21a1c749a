/**
 * What is read before the app is loaded, by the browser's own means: what opens the database for all else is larger than
 * all that the first screen needs. Makes no database, and holds up no other tab.
 */
import { CHANNEL } from './changes-channel'
import type { Rows } from './contents'
import { DATABASE, type FoundBoard, LAST_BOARD, MOVED } from './last-board'

/** The version of the schema as the browser counts it: the store's library takes ten of it for one of its own. */
export const VERSION = 20
const STORES = ['packs', 'records', 'batches', 'sealed', 'meta'] as const

let isOthers = false
// From before the first reading on: what was written since is not in it.
CHANNEL.addEventListener('message', () => (isOthers = true))

/** Whether another tab wrote since this one began to read. */
export const othersWrote = (): boolean => isOthers

/** Opens the database as it is; `null` where there is none, or it is not of this version. */
export function openRaw(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(DATABASE)
    opening.onupgradeneeded = () => opening.transaction?.abort()
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

/** A database that another tab holds up is waited for by the app, which can say so. */
const PATIENCE = 300

/** What comes of it; `null` where that takes too long. */
export const inTime = <T>(coming: Promise<T>): Promise<T | null> =>
  Promise.race([coming, new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))])

/** The board that is kept, if there is one, with what may have moved since. */
export async function readLastBoard(database: IDBDatabase): Promise<FoundBoard | null> {
  const both = IDBKeyRange.bound(LAST_BOARD, MOVED)
  const [board, moved] = await answer(database.transaction('meta').objectStore('meta').getAll(both))
  return board?.key === LAST_BOARD ? { ...board.value, moved: moved?.value } : null
}

/** All rows, and ends with the database; `null` where it cannot be read: the store then says why. */
export async function readRows(database: IDBDatabase): Promise<Rows | null> {
  try {
    const transaction = database.transaction(STORES)
    const all = (name: (typeof STORES)[number]) => answer(transaction.objectStore(name).getAll())
    const [packs, records, batches, sealed, meta] = await Promise.all([
      all('packs'),
      all('records'),
      inPieces(transaction.objectStore('batches')),
      all('sealed'),
      all('meta'),
    ])
    return { packs, records, batches, sealed, meta, at: Date.now() }
  } catch {
    return null
  } finally {
    database.close()
  }
}

/** Rows that are read at once, where each is large. */
const FEW = 4

/** All rows of a store, by several requests: what the browser has read is taken in while it reads the next. */
async function inPieces(store: IDBObjectStore): Promise<Rows['batches']> {
  const keys = await answer(store.getAllKeys())
  const starts = keys.filter((_, index) => index % FEW === 0)
  const pieces = starts.map((start) => answer(store.getAll(IDBKeyRange.lowerBound(start), FEW)))
  return (await Promise.all(pieces)).flat()
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
