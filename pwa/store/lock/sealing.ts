/** AES-GCM sealing with WebCrypto of what is not public. No database access. */
import * as v from 'valibot'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { fromBase64, toBase64 } from '../../../shared/encoding/base64'
import type { Sealed } from '../../../shared/pack/sealed'
import { isOfBefore } from '../log/contents'

export const AES = { name: 'AES-GCM', length: 256 } as const
export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Encrypts entries. */
export const seal = (entries: readonly Entry[], key: CryptoKey): Promise<Sealed[]> =>
  Promise.all(entries.map((entry) => sealText(entry.id, JSON.stringify(entry), key)))

/** Encrypts a text with a fresh IV and its id as additional authenticated data. */
export const sealText = (id: string, text: string, key: CryptoKey): Promise<Sealed> => sealBytes(id, bytesOf(text), key)

/** The same of bytes. */
export async function sealBytes(id: string, bytes: Uint8Array<ArrayBuffer>, key: CryptoKey): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const algorithm = { name: AES.name, iv, additionalData: bytesOf(id) }
  const sealed = await crypto.subtle.encrypt(algorithm, key, bytes)
  return { id, iv: toBase64(iv), text: toBase64(new Uint8Array(sealed)) }
}

/** Decrypts a text. Rejects where it fails authentication. */
export const unsealText = async (sealed: Sealed, key: CryptoKey): Promise<string> =>
  new TextDecoder().decode(await unsealBytes(sealed, key))

/** The same of bytes. */
export async function unsealBytes({ id, iv, text }: Sealed, key: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: AES.name, iv: fromBase64(iv), additionalData: bytesOf(id) }
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, fromBase64(text)))
}

/** Number of rows that hold an entry of before the first release, which is no entry of today. */
export async function countOlder(rows: readonly Sealed[], key: CryptoKey): Promise<number> {
  const isOlder = async (row: Sealed): Promise<boolean> => {
    try {
      const entry: unknown = JSON.parse(await unsealText(row, key))
      return typeof entry === 'object' && entry !== null && isOfBefore(entry)
    } catch {
      return false
    }
  }
  return (await Promise.all(rows.map(isOlder))).filter(Boolean).length
}

/** Decrypts and validates rows. Those that fail authentication or are no such entry of that id are left out. */
export async function unseal(rows: readonly Sealed[], key: CryptoKey): Promise<Entry[]> {
  if (rows.length === 0) return []
  const { entrySchema } = await import('../../../shared/pack/entry-schema')
  const open = async (row: Sealed): Promise<Entry[]> => {
    try {
      const entry = v.parse(entrySchema, JSON.parse(await unsealText(row, key)))
      return entry.id === row.id && !isPublic(entry) ? [entry] : []
    } catch {
      return []
    }
  }
  return (await Promise.all(rows.map(open))).flat()
}
