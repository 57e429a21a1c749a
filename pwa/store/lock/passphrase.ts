/** Key wrapping: the AES-GCM key of the private entries, wrapped by a PBKDF2 key of the passphrase. No database access. */

import { fromBase64, toBase64 } from '../../../shared/encoding/base64'
import type { Lock } from '../../../shared/pack/sealed'
import { AES, bytesOf } from './sealing'

/** PBKDF2 iterations: OWASP's recommendation for SHA-256, at the time of writing. */
const ITERATIONS = 600_000

/** Generates a key and the lock that wraps it. */
export async function newLock(passphrase: string): Promise<{ readonly lock: Lock; readonly key: CryptoKey }> {
  const generated = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt'])
  const lock = await wrap(generated, crypto.randomUUID(), passphrase)
  const key = await openLock(lock, passphrase)
  if (!key) throw new Error('the new lock does not open')
  return { lock, key }
}

/** Unwraps the key, not extractable; `null` for a wrong passphrase. */
export const openLock = (lock: Lock, passphrase: string): Promise<CryptoKey | null> => unwrap(lock, passphrase, false)

/** Wraps the same key under another passphrase, so that no entry is sealed again; `null` when the old one is wrong. */
export async function changeLock(lock: Lock, old: string, next: string): Promise<Lock | null> {
  const key = await unwrap(lock, old, true)
  return key && (await wrap(key, lock.id, next))
}

async function wrap(key: CryptoKey, id: string, passphrase: string): Promise<Lock> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrappingKey = await keyFrom(passphrase, salt, ITERATIONS)
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrappingKey, {
    name: AES.name,
    iv,
    additionalData: bytesOf(id),
  })
  const madeAt = new Date().toISOString()
  return {
    id,
    madeAt,
    salt: toBase64(salt),
    rounds: ITERATIONS,
    iv: toBase64(iv),
    key: toBase64(new Uint8Array(wrapped)),
  }
}

async function unwrap(lock: Lock, passphrase: string, extractable: boolean): Promise<CryptoKey | null> {
  const wrappingKey = await keyFrom(passphrase, fromBase64(lock.salt), lock.rounds)
  const algorithm = { name: AES.name, iv: fromBase64(lock.iv), additionalData: bytesOf(lock.id) }
  const usages = ['encrypt', 'decrypt'] as const
  try {
    return await crypto.subtle.unwrapKey('raw', fromBase64(lock.key), wrappingKey, algorithm, AES, extractable, usages)
  } catch {
    // AES-GCM does not tell a wrong key from a damaged text.
    return null
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // Unicode normalisation: keyboards compose accents differently.
  const secret = bytesOf(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return await crypto.subtle.deriveKey(algorithm, base, AES, false, ['wrapKey', 'unwrapKey'])
}
