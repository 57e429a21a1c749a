/** AES-GCM sealing of private entries with WebCrypto. No database access. */
import * as v from 'valibot'
import type { Entry } from '../../shared/domain/entries'
import { fromBase64, toBase64 } from '../../shared/encoding/base64'
import type { Sealed } from '../../shared/pack/sealed'

export const AES = { name: 'AES-GCM', length: 256 } as const
export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Encrypts entries, each with a fresh IV and its id as additional authenticated data. */
export const seal = (entries: readonly Entry[], key: CryptoKey): Promise<Sealed[]> =>
  Promise.all(
    entries.map(async (entry) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const algorithm = { name: AES.name, iv, additionalData: bytesOf(entry.id) }
      const text = await crypto.subtle.encrypt(algorithm, key, bytesOf(JSON.stringify(entry)))
      return { id: entry.id, iv: toBase64(iv), text: toBase64(new Uint8Array(text)) }
    }),
  )

/** Decrypts and validates rows. Those that fail authentication or are no private entry of that id are left out. */
export async function unseal(rows: readonly Sealed[], key: CryptoKey): Promise<Entry[]> {
  if (rows.length === 0) return []
  const { storedEntrySchema } = await import('../../shared/pack/entry-schema')
  const open = async ({ id, iv, text }: Sealed): Promise<Entry[]> => {
    try {
      const algorithm = { name: AES.name, iv: fromBase64(iv), additionalData: bytesOf(id) }
      const bytes = await crypto.subtle.decrypt(algorithm, key, fromBase64(text))
      const entry = v.parse(storedEntrySchema, JSON.parse(new TextDecoder().decode(bytes)))
      return entry.id === id && entry.layer === 'private' ? [entry] : []
    } catch {
      return []
    }
  }
  return (await Promise.all(rows.map(open))).flat()
}
