/** Web Crypto and Compression Streams as the cryptography of a delegation. */
import { type Bytes, concat } from '../../shared/delegation/bytes'
import type { Cryptography } from '../../shared/delegation/cryptography'
import { fromBase64Url } from '../../shared/encoding/base64'

const { subtle } = crypto
const AES = 'AES-GCM'

/** PKCS #8 of a private key of 32 bytes: the last byte of the object identifier names the curve. */
const pkcs8 = (curve: 0x6e | 0x70, seed: Bytes): Bytes =>
  Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, curve, 4, 0x22, 4, 0x20, ...seed)

interface KeyPair {
  /** Not extractable. */
  readonly key: CryptoKey
  readonly publicKey: Bytes
}

/** The key pair of a seed. Web Crypto gives the public half only with the private one, so that it is imported twice. */
async function keyPair(curve: 'Ed25519' | 'X25519', seed: Bytes): Promise<KeyPair> {
  const [bytes, uses]: [Bytes, KeyUsage[]] =
    curve === 'Ed25519' ? [pkcs8(0x70, seed), ['sign']] : [pkcs8(0x6e, seed), ['deriveBits']]
  const { x } = await subtle.exportKey('jwk', await subtle.importKey('pkcs8', bytes, curve, true, uses))
  if (x === undefined) throw new Error('the key has no public half')
  return { key: await subtle.importKey('pkcs8', bytes, curve, false, uses), publicKey: fromBase64Url(x) }
}

type Imported = (key: Bytes) => Promise<CryptoKey>

/** An import that is done once for the same bytes: a log is thousands of envelopes under a few keys. */
function memoized(importKey: Imported): Imported {
  const imported = new WeakMap<Bytes, Promise<CryptoKey>>()
  return (key) => {
    const known = imported.get(key) ?? importKey(key)
    imported.set(key, known)
    return known
  }
}

const encryptionKey = memoized((key) => subtle.importKey('raw', key, AES, false, ['encrypt']))
const decryptionKey = memoized((key) => subtle.importKey('raw', key, AES, false, ['decrypt']))
const verificationKey = memoized((key) => subtle.importKey('raw', key, 'Ed25519', false, ['verify']))

export const webCryptography: Cryptography = {
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  digest: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes)),
  hkdf: async (secret, salt, info) => {
    const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
    return new Uint8Array(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, base, 256))
  },
  encrypt: async (key, iv, additionalData, text) =>
    new Uint8Array(await subtle.encrypt({ name: AES, iv, additionalData }, await encryptionKey(key), text)),
  decrypt: async (key, iv, additionalData, text) => {
    try {
      const plain = await subtle.decrypt({ name: AES, iv, additionalData }, await decryptionKey(key), text)
      return new Uint8Array(plain)
    } catch {
      return null
    }
  },
  signer: async (seed) => {
    const { key, publicKey } = await keyPair('Ed25519', seed)
    return { publicKey, sign: async (bytes) => new Uint8Array(await subtle.sign('Ed25519', key, bytes)) }
  },
  verify: async (publicKey, signature, bytes) => {
    try {
      return await subtle.verify('Ed25519', await verificationKey(publicKey), signature, bytes)
    } catch {
      return false
    }
  },
  keyAgreement: async (seed) => {
    const { key, publicKey } = await keyPair('X25519', seed)
    return {
      publicKey,
      agree: async (publicKey) => {
        try {
          const other = await subtle.importKey('raw', publicKey, 'X25519', false, [])
          return new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: other }, key, 256))
        } catch {
          return null
        }
      },
    }
  },
  deflate: async (bytes) =>
    new Uint8Array(
      await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer(),
    ),
  inflate: async (bytes, limit) => {
    const parts: Bytes[] = []
    // By a reader: Safari has no iteration of streams.
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    try {
      for (let length = 0; ; ) {
        const { done, value } = await reader.read()
        if (done) return concat(...parts)
        length += value.length
        if (length > limit) {
          await reader.cancel()
          return null
        }
        parts.push(Uint8Array.from(value))
      }
    } catch {
      return null
    }
  },
}

/** False in browsers before Ed25519 and X25519. */
export const hasCurves = (): Promise<boolean> =>
  Promise.all([keyPair('Ed25519', new Uint8Array(32)), keyPair('X25519', new Uint8Array(32))]).then(
    () => true,
    () => false,
  )
