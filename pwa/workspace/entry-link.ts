/** Codec for one public entry in a URL or QR code: JSON, deflate, base64url. Decoded input is untrusted and validated. */
import * as v from 'valibot'
import type { Entry } from '../../shared/domain/entries'
import { mayGo, viewFor } from '../../shared/domain/layers'
import { fromBase64Url, toBase64Url } from '../../shared/encoding/base64'
import { entrySchema } from '../../shared/pack/entry-schema'
import type { OpenData } from '../model/open-negotiation'

/** Longest URL, in characters, whose QR code is still readable by phones at the size shown. */
export const MAX_LINK_LENGTH = 2300

/** URL that opens the receive screen with an entry of the data; `null` for one that may not be shared. */
export async function linkToEntry(
  id: string,
  { pack, entries }: Pick<OpenData, 'pack' | 'entries'>,
  base: string,
): Promise<string | null> {
  const shared = viewFor(entries, 'share', pack).find((entry) => entry.id === id)
  if (!shared) return null
  const packed = await pipe(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'))
  return `${base}#/receive?c=${toBase64Url(packed)}`
}

export type DecodedEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly reason: string }

/** Decodes the entry in a URL, or in the bare value of its parameter `c`. Never rejects. */
export async function entryFromLink(text: string): Promise<DecodedEntry> {
  const code = /[?&]c=([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? (/^[A-Za-z0-9_-]+$/.test(text.trim()) ? text.trim() : null)
  if (code === null) return { ok: false, reason: 'no code in it' }
  try {
    const bytes = await pipe(fromBase64Url(code), new DecompressionStream('deflate-raw'))
    const result = v.safeParse(entrySchema, JSON.parse(new TextDecoder().decode(bytes)))
    // No link of Plenary holds a private entry, a note or a follow.
    if (result.success && !mayGo(result.output, 'share')) return { ok: false, reason: 'it may not be shared' }
    if (result.success) return { ok: true, entry: result.output }
    return { ok: false, reason: `${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`.trim() }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

// Larger than any entry; a guard against decompression bombs.
const MAX_BYTES = 100_000

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > MAX_BYTES) throw new Error('it is too long')
    parts.push(value)
  }
  const joined = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
