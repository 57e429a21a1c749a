/**
 * IndexedDB dump and restore: the fixtures of earlier releases that migration tests open. Each function is
 * self-contained, so that a test can also evaluate it inside a page.
 */

export interface DatabaseDump {
  readonly name: string
  /** The IndexedDB version: ten times Dexie's. */
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string
    /** The store makes the keys; missing where it does not. */
    readonly autoIncrement?: boolean
    readonly indexes: readonly string[]
    readonly rows: readonly unknown[]
  }[]
}

/** Reads all stores of an existing database. Rejects with the `DOMException` of the request that failed. */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await settled(indexedDB.open(name))
  const names = [...db.objectStoreNames]
  const transaction = db.transaction(names)
  const stores = await Promise.all(
    names.map(async (store) => {
      const { keyPath, autoIncrement, indexNames } = transaction.objectStore(store)
      const rows = await settled(transaction.objectStore(store).getAll())
      const made = autoIncrement ? { autoIncrement } : {}
      return { name: store, keyPath: String(keyPath), ...made, indexes: [...indexNames], rows }
    }),
  )
  const { version } = db
  db.close()
  return { name, version, stores }
}

/** Creates the database of a dump, with its stores, indexes and rows. No database of that name may exist. */
export async function restoreDump({ name, version, stores }: DatabaseDump): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, autoIncrement = false, indexes } of stores) {
        const made = request.result.createObjectStore(store, { keyPath, autoIncrement })
        for (const index of indexes) made.createIndex(index, index)
      }
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite')
  for (const { name: store, rows } of stores) for (const row of rows) transaction.objectStore(store).put(row)
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  db.close()
}
