/**
 * Cryptography of the delegation by Node's own functions: the same algorithms as Web Crypto has, without a
 * thread for each call. `quickCryptography` leaves out what costs most, for tests about what devices do and not about
 * keys.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Bytes, concat, isEqual } from '../../shared/delegation/bytes'
import type { Cryptography } from '../../shared/delegation/cryptography'

const TAG = 16
const CIPHER = 'aes-256-gcm'
type Curve = 'Ed25519' | 'X25519'

/** PKCS #8 of a private key of 32 bytes: the last byte of the object identifier names the curve. */
function privateKey(curve: Curve, seed: Bytes): KeyObject {
  const head = Uint8Array.of(
    0x30,
    0x2e,
    2,
    1,
    0,
    0x30,
    5,
    6,
    3,
    0x2b,
    0x65,
    curve === 'Ed25519' ? 0x70 : 0x6e,
    4,
    34,
    4,
    32,
  )
  return createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' })
}

const publicKey = (curve: Curve, bytes: Bytes): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: curve, x: Buffer.from(bytes).toString('base64url') }, format: 'jwk' })

const publicBytes = (key: KeyObject): Bytes =>
  Uint8Array.from(Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url'))

/** `null` where a function throws, as on keys that are none. */
function attempt<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}

const sha256 = (...parts: readonly Bytes[]): Bytes => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return Uint8Array.from(hash.digest())
}

export const nodeCryptography: Cryptography = {
  random: (length) => Uint8Array.from(randomBytes(length)),
  digest: async (bytes) => sha256(bytes),
  hkdf: async (secret, salt, info) => new Uint8Array(hkdfSync('sha256', secret, salt, info, 32)),
  encrypt: async (key, iv, additionalData, text) => {
    const cipher = createCipheriv(CIPHER, key, iv).setAAD(additionalData)
    return Uint8Array.from(Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]))
  },
  decrypt: async (key, iv, additionalData, text) =>
    attempt(() => {
      const decipher = createDecipheriv(CIPHER, key, iv).setAAD(additionalData).setAuthTag(text.slice(-TAG))
      return Uint8Array.from(Buffer.concat([decipher.update(text.slice(0, -TAG)), decipher.final()]))
    }),
  signer: async (seed) => {
    const key = privateKey('Ed25519', seed)
    return { publicKey: publicBytes(key), sign: async (bytes) => Uint8Array.from(sign(null, bytes, key)) }
  },
  verify: async (key, signature, bytes) =>
    attempt(() => verify(null, bytes, publicKey('Ed25519', key), signature)) ?? false,
  keyAgreement: async (seed) => {
    const key = privateKey('X25519', seed)
    return {
      publicKey: publicBytes(key),
      agree: async (other) =>
        attempt(() => Uint8Array.from(diffieHellman({ privateKey: key, publicKey: publicKey('X25519', other) }))),
    }
  },
  deflate: async (bytes) => Uint8Array.from(deflateRawSync(bytes)),
  inflate: async (bytes, limit) => attempt(() => Uint8Array.from(inflateRawSync(bytes, { maxOutputLength: limit }))),
}

const quickSignature = (publicKey: Bytes, bytes: Bytes): Bytes => concat(sha256(publicKey, bytes), publicKey)

/** Signatures are hashes, which everyone could make: fit where nothing in a test forges one. */
export const quickCryptography: Cryptography = {
  ...nodeCryptography,
  signer: async (seed) => {
    const own = sha256(seed)
    return { publicKey: own, sign: async (bytes) => quickSignature(own, bytes) }
  },
  verify: async (key, signature, bytes) => isEqual(signature, quickSignature(key, bytes)),
}
