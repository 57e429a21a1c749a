/**
 * Rows of drafts, in an IndexedDB database of their own: it is opened before the first form, and deleted from as a lock is set,
 * whatever version the database of the entries has.
 */
interface RowChanges {
  /** Deletes all rows, before the rest. */
  readonly clears?: boolean
  /** Texts by key; `null` deletes the row. */
  readonly texts?: ReadonlyMap<string, string | null>
}

/** Tells other tabs that rows have changed; which, they read. */
export const DRAFTS_CHANNEL = new BroadcastChannel('plenary-drafts')

const DATABASE = 'plenary-drafts'
const VERSION = 2
const STORE = 'rows'

let opening: Promise<IDBDatabase> | null = null

/** Changes rows in one transaction. Resolves to all rows once it is complete; rejects where nothing was changed. */
export async function changeRows({
  clears = false,
  texts = new Map(),
}: RowChanges): Promise<ReadonlyMap<string, string>> {
  const isWrite = clears || texts.size > 0
  const transaction = (await opened()).transaction(STORE, isWrite ? 'readwrite' : 'readonly', { durability: 'strict' })
  const store = transaction.objectStore(STORE)
  if (clears) store.clear()
  for (const [key, text] of texts)
    if (text === null) store.delete(key)
    else store.put(text, key)
  const [keys, rows] = [store.getAllKeys(), store.getAll()]
  // So that it completes without this tab, which may be closing.
  transaction.commit()
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  if (texts.size > 0) DRAFTS_CHANNEL.postMessage(null)
  return new Map(keys.result.map((key, index) => [String(key), String(rows.result[index])]))
}

/** The open connection. After a failure, or once the browser has closed it, the next call opens another. */
const opened = (): Promise<IDBDatabase> => (opening ??= open())
const forget = (): void => void (opening = null)

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION)
    request.onupgradeneeded = () => {
      const database = request.result
      // Stores of another version hold words in the clear, which no lock would delete.
      for (const name of database.objectStoreNames) database.deleteObjectStore(name)
      database.createObjectStore(STORE)
    }
    request.onerror = () => {
      forget()
      reject(request.error)
    }
    request.onsuccess = () => {
      const database = request.result
      database.onclose = forget
      database.onversionchange = () => {
        database.close()
        forget()
      }
      resolve(database)
    }
  })
}
