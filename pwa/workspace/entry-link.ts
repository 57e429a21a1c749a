/** One public record as an address that a QR code holds, and back. What comes back is foreign text like any other. */
import * as v from 'valibot'
import type { Entry } from '../../shared/domain/entries'
import { viewFor } from '../../shared/domain/layers'
import { entrySchema } from '../../shared/pack/entry-schema'

/** The longest address that a QR code still shows at a size that phones read. */
export const MAX_ADDRESS = 2300

/** The address that hands a record over; `null` for what may not be shared. */
export async function linkToEntry(record: Entry, base: string): Promise<string | null> {
  const [open] = viewFor([record], 'share')
  if (!open) return null
  const packed = await pipe(new TextEncoder().encode(JSON.stringify(open)), new CompressionStream('deflate-raw'))
  return `${base}#/receive?c=${toBase64Url(packed)}`
}

export type Received = { readonly ok: true; readonly record: Entry } | { readonly ok: false; readonly reason: string }

/** The record in an address or in its part after `c=`. Never throws. */
export async function entryInLink(text: string): Promise<Received> {
  const code = /[?&]c=([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? (/^[A-Za-z0-9_-]+$/.test(text.trim()) ? text.trim() : null)
  if (code === null) return { ok: false, reason: 'no code in it' }
  try {
    const bytes = await pipe(fromBase64Url(code), new DecompressionStream('deflate-raw'))
    const result = v.safeParse(entrySchema, JSON.parse(new TextDecoder().decode(bytes)))
    if (result.success) return { ok: true, record: result.output }
    return { ok: false, reason: `${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`.trim() }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

// Enough for any record; more would be a bomb.
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
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
