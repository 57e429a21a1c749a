/**
 * Write-ahead journal of drafts, in an IndexedDB database of its own. The browser writes localStorage to the disk seconds to
 * minutes later, so that a crash loses what was typed meanwhile; a transaction is on the disk when it is complete.
 */
export type DraftRows = ReadonlyMap<string, string | null>

const DATABASE = 'plenary-drafts'
const STORE = 'drafts'

let opening: Promise<IDBDatabase> | null = null
const waiting = new Map<string, string | null>()
let clears = false
let isWriting = false

/** Rows of the last run by key, `null` for a draft that was deleted. None where there is no journal. */
export async function readJournal(): Promise<DraftRows> {
  try {
    const store = (await opened()).transaction(STORE).objectStore(STORE)
    const [keys, texts] = await Promise.all([resultOf(store.getAllKeys()), resultOf(store.getAll())])
    return new Map(keys.map((key, index) => [String(key), typeof texts[index] === 'string' ? texts[index] : null]))
  } catch {
    return new Map()
  }
}

/** Writes a draft, or that it was deleted. What is typed while a transaction runs is written by the next one. */
export function journal(key: string, text: string | null): void {
  waiting.set(key, text)
  if (!isWriting) void flush()
}

/** Deletes all rows, and what waits. */
export function clearJournal(): void {
  waiting.clear()
  clears = true
  if (!isWriting) void flush()
}

async function flush(): Promise<void> {
  isWriting = true
  while (clears || waiting.size > 0) {
    const [rows, isCleared] = [[...waiting], clears]
    waiting.clear()
    clears = false
    await write(rows, isCleared).catch(() => {
      // Without the journal a draft is in localStorage alone.
      opening = null
    })
  }
  isWriting = false
}

async function write(rows: readonly (readonly [string, string | null])[], isCleared: boolean): Promise<void> {
  const transaction = (await opened()).transaction(STORE, 'readwrite', { durability: 'strict' })
  const store = transaction.objectStore(STORE)
  if (isCleared) store.clear()
  for (const [key, text] of rows) store.put(text, key)
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

const opened = (): Promise<IDBDatabase> => (opening ??= open())

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return resultOf(request).then((database) => {
    // The browser erases the site’s data, or closes the connection: the next write opens it again.
    database.onversionchange = () => database.close()
    database.onclose = () => (opening = null)
    return database
  })
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
