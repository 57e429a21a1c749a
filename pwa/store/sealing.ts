/** Seals and opens private records with the browser's own cryptography. Knows no database. */
import * as v from 'valibot'
import type { Entry } from '../../shared/domain/entries'
import { fromBase64, toBase64 } from '../../shared/encoding/base64'
import type { Sealed } from '../../shared/pack/sealed'

export const AES = { name: 'AES-GCM', length: 256 } as const
export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Seals records, each bound to its id. */
export const seal = (records: readonly Entry[], key: CryptoKey): Promise<Sealed[]> =>
  Promise.all(
    records.map(async (record) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const how = { name: AES.name, iv, additionalData: bytesOf(record.id) }
      const text = await crypto.subtle.encrypt(how, key, bytesOf(JSON.stringify(record)))
      return { id: record.id, iv: toBase64(iv), text: toBase64(new Uint8Array(text)) }
    }),
  )

/** Opens what the key opens. What it does not open, or is no record, is left out. */
export async function unseal(rows: readonly Sealed[], key: CryptoKey): Promise<Entry[]> {
  if (rows.length === 0) return []
  const { entrySchema } = await import('../../shared/pack/entry-schema')
  const open = async ({ id, iv, text }: Sealed): Promise<Entry[]> => {
    try {
      const how = { name: AES.name, iv: fromBase64(iv), additionalData: bytesOf(id) }
      const opened = await crypto.subtle.decrypt(how, key, fromBase64(text))
      const record = v.parse(entrySchema, JSON.parse(new TextDecoder().decode(opened)))
      return record.id === id && record.layer === 'private' ? [record] : []
    } catch {
      return []
    }
  }
  return (await Promise.all(rows.map(open))).flat()
}
