/**
 * Recovery key: 26 letters (128 bits, base32), from which the seeds of an admin device are derived (HKDF). Whoever has
 * them has that device.
 */
import { type Bytes, fromBase32, toBase32, utf8 } from '../bytes'
import type { Cryptography } from '../cryptography'
import type { Seeds } from './keys'

export const newRecoveryKey = (cryptography: Cryptography): string => toBase32(cryptography.random(16))

/** In groups of five, as it is written down; the last one has six. */
export const grouped = (key: string): string => (key.match(/.{6}$|.{5}/g) ?? []).join(' ')

/**
 * The seeds of the device that a recovery key is; `null` for what is none. Spaces, hyphens and capitals do not matter,
 * nor do digits that base32 has not and eyes take for its letters.
 */
export async function seedsOfRecoveryKey(cryptography: Cryptography, d: string, typed: string): Promise<Seeds | null> {
  const letters = typed
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replaceAll('8', 'b')
  const secret = letters.length === 26 ? fromBase32(letters) : null
  if (!secret) return null
  const derive = (what: string): Promise<Bytes> => cryptography.hkdf(secret, utf8(d), utf8(`plenary recovery ${what}`))
  return { signing: await derive('signing'), agreement: await derive('agreement') }
}
