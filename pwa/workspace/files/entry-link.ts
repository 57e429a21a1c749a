/** Codec for a few public entries in a URL or QR code: JSON, deflate, base64url. Decoded input is untrusted and validated. */
import * as v from 'valibot'
import type { Entry } from '../../../shared/domain/entries/entries'
import { mayGo } from '../../../shared/domain/entries/layers'
import { fromBase64Url, toBase64Url } from '../../../shared/encoding/base64'
import { entrySchema } from '../../../shared/pack/entry-schema'
import { piped } from '../../store'

/** Longest URL, in characters, whose QR code is still readable by phones at the size shown. */
export const MAX_LINK_LENGTH = 2300

/** URL that opens the receive screen with entries. What may not be shared is left out, whoever asks. */
export async function linkToEntries(entries: readonly Entry[], base: string): Promise<string> {
  const shared = entries.filter((entry) => mayGo(entry, 'share'))
  const packed = await piped(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
    MAX_BYTES,
  )
  return `${base}#/receive?c=${toBase64Url(packed)}`
}

export type DecodedEntries =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly reason: string }

const entriesSchema = v.pipe(
  v.array(entrySchema),
  v.minLength(1),
  v.check((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, 'has an id twice'),
)

/** Decodes the entries in a URL, or in the bare value of its parameter `c`. Never rejects. */
export async function entriesFromLink(text: string): Promise<DecodedEntries> {
  const code = /[?&]c=([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? (/^[A-Za-z0-9_-]+$/.test(text.trim()) ? text.trim() : null)
  if (code === null) return { ok: false, reason: 'no code in it' }
  try {
    const bytes = await piped(fromBase64Url(code), new DecompressionStream('deflate-raw'), MAX_BYTES)
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const result = v.safeParse(entriesSchema, value)
    if (!result.success)
      return { ok: false, reason: `${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`.trim() }
    const entries = result.output
    // No link of Plenary holds a private entry, a note or a follow.
    if (!entries.every((entry) => mayGo(entry, 'share'))) return { ok: false, reason: 'it may not be shared' }
    return { ok: true, entries }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

// Larger than what a code holds; a guard against decompression bombs.
const MAX_BYTES = 100_000
