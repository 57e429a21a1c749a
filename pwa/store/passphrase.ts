/** Makes and opens locks: the key of the private layer, wrapped by a passphrase. Knows no database. */
import { fromBase64, toBase64 } from '../../shared/encoding/base64'
import type { Lock } from '../../shared/pack/sealed'
import { AES, bytesOf } from './sealing'

/** What OWASP asks of PBKDF2 with SHA-256, at the time of writing. */
const ROUNDS = 600_000

/** A new lock, and the key that it wraps. */
export async function newLock(passphrase: string): Promise<{ readonly lock: Lock; readonly key: CryptoKey }> {
  const fresh = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt'])
  const lock = await wrap(fresh, crypto.randomUUID(), passphrase)
  const key = await openLock(lock, passphrase)
  if (!key) throw new Error('the new lock does not open')
  return { lock, key }
}

/** The key, which never leaves the browser's hands; `null` for a wrong passphrase. */
export const openLock = (lock: Lock, passphrase: string): Promise<CryptoKey | null> => unwrap(lock, passphrase, false)

/** The same key under another passphrase, so that nothing need be sealed again; `null` when the old one is wrong. */
export async function changeLock(lock: Lock, old: string, next: string): Promise<Lock | null> {
  const key = await unwrap(lock, old, true)
  return key && (await wrap(key, lock.id, next))
}

async function wrap(key: CryptoKey, id: string, passphrase: string): Promise<Lock> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const outer = await keyFrom(passphrase, salt, ROUNDS)
  const wrapped = await crypto.subtle.wrapKey('raw', key, outer, { name: AES.name, iv, additionalData: bytesOf(id) })
  const madeAt = new Date().toISOString()
  return { id, madeAt, salt: toBase64(salt), rounds: ROUNDS, iv: toBase64(iv), key: toBase64(new Uint8Array(wrapped)) }
}

async function unwrap(lock: Lock, passphrase: string, extractable: boolean): Promise<CryptoKey | null> {
  const outer = await keyFrom(passphrase, fromBase64(lock.salt), lock.rounds)
  const how = { name: AES.name, iv: fromBase64(lock.iv), additionalData: bytesOf(lock.id) }
  const uses = ['encrypt', 'decrypt'] as const
  try {
    return await crypto.subtle.unwrapKey('raw', fromBase64(lock.key), outer, how, AES, extractable, uses)
  } catch {
    // AES-GCM says of a wrong key and of a damaged text the same.
    return null
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // One passphrase, however a keyboard composes its accents.
  const secret = bytesOf(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return await crypto.subtle.deriveKey(how, base, AES, false, ['wrapKey', 'unwrapKey'])
}
