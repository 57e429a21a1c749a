/**
 * Points of small order on Curve25519. An Ed25519 public key that is one verifies signatures that nobody made, of any text: such a key
 * is refused as it is taken in. Platforms differ: Node 20 and 22 take such a signature, Node 24 does not.
 */
import { fromBase64Url } from './base64'

/** Their y coordinates, as a key has them (little endian, hexadecimal), those above the modulus too; the last bit is a sign. */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
])

/** True for an Ed25519 public key, 32 bytes in base64url, that proves nothing. */
export function isWeakKey(key: string): boolean {
  const bytes = fromBase64Url(key)
  const unsigned = bytes.map((byte, at) => (at === 31 ? byte & 0x7f : byte))
  return SMALL_ORDER.has([...unsigned].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}
