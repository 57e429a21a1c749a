/** Cryptography of the delegation over Web Crypto and Compression Streams, as browsers and Node have them. */

import { type Bytes, concat } from '../delegation/bytes'
import type { Cryptography } from '../delegation/cryptography'
import { fromBase64Url } from '../encoding/base64'

const { subtle } = crypto
const AES = 'AES-GCM'

/** PKCS #8 of a private key of 32 bytes: the last byte of the object identifier names the curve. */
const pkcs8 = (curve: 0x6e | 0x70, seed: Bytes): Bytes =>
  Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, curve, 4, 0x22, 4, 0x20, ...seed)

/** The public key of a seed, which Web Crypto gives as part of the private one's JWK. */
async function publicKeyOf(key: CryptoKey): Promise<Bytes> {
  const { x } = await subtle.exportKey('jwk', key)
  if (x === undefined) throw new Error('the key has no public half')
  return fromBase64Url(x)
}

const aesKey = (key: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  subtle.importKey('raw', key, AES, false, [use])

export const webCryptography: Cryptography = {
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  digest: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes)),
  hkdf: async (secret, salt, info) => {
    const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
    return new Uint8Array(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, base, 256))
  },
  encrypt: async (key, iv, additionalData, text) =>
    new Uint8Array(await subtle.encrypt({ name: AES, iv, additionalData }, await aesKey(key, 'encrypt'), text)),
  decrypt: async (key, iv, additionalData, text) => {
    try {
      const plain = await subtle.decrypt({ name: AES, iv, additionalData }, await aesKey(key, 'decrypt'), text)
      return new Uint8Array(plain)
    } catch {
      return null
    }
  },
  signer: async (seed) => {
    const key = await subtle.importKey('pkcs8', pkcs8(0x70, seed), 'Ed25519', true, ['sign'])
    const publicKey = await publicKeyOf(key)
    return { publicKey, sign: async (bytes) => new Uint8Array(await subtle.sign('Ed25519', key, bytes)) }
  },
  verify: async (publicKey, signature, bytes) => {
    try {
      const key = await subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
      return await subtle.verify('Ed25519', key, signature, bytes)
    } catch {
      return false
    }
  },
  keyAgreement: async (seed) => {
    const key = await subtle.importKey('pkcs8', pkcs8(0x6e, seed), 'X25519', true, ['deriveBits'])
    return {
      publicKey: await publicKeyOf(key),
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
    let length = 0
    try {
      for await (const part of new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))) {
        length += part.length
        if (length > limit) return null
        parts.push(Uint8Array.from(part))
      }
    } catch {
      return null
    }
    return concat(...parts)
  },
}
