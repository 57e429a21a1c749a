/**
 * Signing key of this device (Ed25519), in an IndexedDB database of its own: it is no part of a backup, and no code can read
 * its private half, which the browser keeps. Made on its first use.
 */
import { fromBase64Url, toBase64Url } from '../../../shared/encoding/base64'
import { joinSigned, signedBytes } from '../../../shared/pack/signature'

const DATABASE = 'plenary-keys'
const STORE = 'keys'
const KEY = 'signing'

interface StoredKey {
  /** 32 bytes in base64url. */
  readonly publicKey: string
  readonly privateKey: CryptoKey
}

/** Public key of this device; `null` before its first use. Rejects where the browser gives no database. */
export const readSigningKey = async (): Promise<string | null> => (await stored())?.publicKey ?? null

/** Text of a signed pack file. Rejects where the browser has no Ed25519, or keeps no key. */
export async function signPack(packText: string): Promise<string> {
  const { publicKey, privateKey } = (await stored()) ?? (await makeKey())
  const bytes = new TextEncoder().encode(signedBytes(packText))
  const value = toBase64Url(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)))
  const isOwn = await crypto.subtle.verify('Ed25519', await imported(publicKey), fromBase64Url(value), bytes)
  if (!isOwn) throw new Error('the key does not fit its public half')
  return joinSigned(packText, publicKey, value)
}

const imported = (publicKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64Url(publicKey), 'Ed25519', false, ['verify'])

async function makeKey(): Promise<StoredKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 gave a single key')
  const publicKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  const made: StoredKey = { publicKey, privateKey: pair.privateKey }
  // Of two tabs the first one makes it.
  await inStore('readwrite', (store) => store.add(made, KEY)).catch(() => undefined)
  return (await stored()) ?? made
}

async function stored(): Promise<StoredKey | null> {
  const row: unknown = await inStore('readonly', (store) => store.get(KEY))
  return isStoredKey(row) ? row : null
}

const isStoredKey = (row: unknown): row is StoredKey =>
  typeof row === 'object' &&
  row !== null &&
  'publicKey' in row &&
  typeof row.publicKey === 'string' &&
  'privateKey' in row &&
  row.privateKey instanceof CryptoKey

/** Runs one request in a transaction. Resolves to its result once the transaction is complete. */
async function inStore<T>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' })
      const request = run(transaction.objectStore(STORE))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => void request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
