/** A database as data: dumped from one release, made again for the tests of the next. Each function stands alone, so
 * that it also runs inside a page. */

export interface DatabaseDump {
  readonly name: string
  /** The browser's version number: ten times Dexie's. */
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string
    readonly indexes: readonly string[]
    readonly rows: readonly unknown[]
  }[]
}

/** Everything in a database that is there. */
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
      const { keyPath, indexNames } = transaction.objectStore(store)
      const rows = await settled(transaction.objectStore(store).getAll())
      return { name: store, keyPath: String(keyPath), indexes: [...indexNames], rows }
    }),
  )
  const { version } = db
  db.close()
  return { name, version, stores }
}

/** Makes a database as it was. There must be none of the name. */
export async function restoreDump({ name, version, stores }: DatabaseDump): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexes } of stores) {
        const made = request.result.createObjectStore(store, { keyPath })
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
