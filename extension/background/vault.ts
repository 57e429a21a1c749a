/**
 * Private store of the background (IndexedDB, by key): what no content script may read. `storage.local` is open to the
 * process of every page that the extension reads, in Firefox without a way to close it; IndexedDB of the extension's
 * origin is not. Each value is a Blob, which the browser stores as a file of its own and deletes with the value: in the
 * log of a database, deleted words would stay for weeks.
 */
import { announce } from '../browser'
import { newDigestKey } from './digest'

const NAME = 'vault'
const STORE = 'values'
type Items = Readonly<Record<string, unknown>>

let opening: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opening ??= opened().catch((error) => {
    opening = null
    throw error
  })
  return opening
}

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      // The browser closes a database whose files it lost; the next call opens it again.
      request.result.onclose = () => {
        opening = null
      }
      resolve(request.result)
    }
  })

/** Runs one transaction. Resolves once it is on the disk. */
async function transact<T>(mode: IDBTransactionMode, work: (values: IDBObjectStore) => () => T): Promise<T> {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' })
    const result = work(transaction.objectStore(STORE))
    transaction.oncomplete = () => resolve(result())
    transaction.onabort = () => reject(transaction.error)
  })
}

/**
 * Values as text, as far as this life of the background has read or written them. A Blob that was read keeps its file
 * until the garbage collection, also when the value was deleted: so each is read once.
 */
const texts = new Map<string, string>()
let writes = 0

async function read(keys: readonly string[]): Promise<Record<string, unknown>> {
  const unread = keys.filter((key) => !texts.has(key))
  if (unread.length > 0) await load(unread)
  return Object.fromEntries(keys.flatMap((key) => (texts.has(key) ? [[key, JSON.parse(texts.get(key) ?? '')]] : [])))
}

async function load(keys: readonly string[]): Promise<void> {
  const before = writes
  const found = await transact('readonly', (values) => {
    const asked = keys.map((key): readonly [string, IDBRequest<Blob | undefined>] => [key, values.get(key)])
    return () => asked.flatMap(([key, { result }]) => (result ? [[key, result] as const] : []))
  })
  const read = await Promise.all(found.map(async ([key, blob]) => [key, await blob.text()] as const))
  // A value written meanwhile is newer.
  if (writes !== before) return await load(keys.filter((key) => !texts.has(key)))
  for (const [key, text] of read) texts.set(key, text)
}

async function write(items: Items, removed: readonly string[] = []): Promise<void> {
  const written = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)] as const)
  await transact('readwrite', (values) => {
    for (const [key, text] of written) values.put(new Blob([text]), key)
    for (const key of removed) values.delete(key)
    return () => undefined
  })
  writes++
  for (const [key, text] of written) texts.set(key, text)
  for (const key of removed) texts.delete(key)
}

let ready: Promise<void> | null = null

/** Waits for the key of digests, which the first use makes; it is tried again where that failed. */
function whenReady(): Promise<void> {
  ready ??= ensureDigestKey().catch((error) => {
    ready = null
    throw error
  })
  return ready
}

async function ensureDigestKey(): Promise<void> {
  const { digestKey } = await read(['digestKey'])
  if (digestKey === undefined) await write({ digestKey: newDigestKey() })
}

export const vault = {
  async get(keys: readonly string[]): Promise<Record<string, unknown>> {
    await whenReady()
    return read(keys)
  },
  async set(items: Items): Promise<void> {
    await whenReady()
    await write(items)
    await announce(Object.keys(items))
  },
  async remove(keys: readonly string[]): Promise<void> {
    await whenReady()
    await write({}, keys)
    await announce(keys)
  },
}
