/**
 * Keyed digest (HMAC-SHA-256) with a key of this installation: recognises words that are no longer stored. Without the
 * key, nobody can tell by a digest whether a guessed sentence was saved.
 */
import { fromBase64, toBase64 } from '../../shared/encoding/base64'

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' } as const

/** A new random key, as text. */
export const newDigestKey = (): string => toBase64(crypto.getRandomValues(new Uint8Array(32)))

/** Digests of several texts, as text. */
export async function keyedDigests(digestKey: string, texts: readonly string[]): Promise<readonly string[]> {
  const key = await crypto.subtle.importKey('raw', fromBase64(digestKey), ALGORITHM, false, ['sign'])
  const encoder = new TextEncoder()
  return await Promise.all(
    texts.map(async (text) => toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))))),
  )
}
