/**
 * Cryptographic primitives that the delegation needs, as an interface: the shared core uses no browser API. All are of
 * Web Crypto (SHA-256, HKDF-SHA-256, AES-256-GCM, Ed25519, X25519) and of the Compression Streams API (deflate-raw).
 */
import type { Bytes } from './bytes'

/** Ed25519 key pair. The private half may stay where it cannot be read. */
export interface Signer {
  readonly publicKey: Bytes
  sign(bytes: Bytes): Promise<Bytes>
}

/** X25519 key pair. */
export interface KeyAgreement {
  readonly publicKey: Bytes
  /** The shared secret with another's public key; `null` where that is no key, or one of low order. */
  agree(publicKey: Bytes): Promise<Bytes | null>
}

export interface Cryptography {
  random(length: number): Bytes
  /** SHA-256. */
  digest(bytes: Bytes): Promise<Bytes>
  /** HKDF-SHA-256, 32 bytes. */
  hkdf(secret: Bytes, salt: Bytes, info: Bytes): Promise<Bytes>
  /** AES-256-GCM, with its 16 bytes of tag at the end. */
  encrypt(key: Bytes, iv: Bytes, additionalData: Bytes, text: Bytes): Promise<Bytes>
  /** `null` for a wrong key, altered text or altered additional data: they cannot be told apart. */
  decrypt(key: Bytes, iv: Bytes, additionalData: Bytes, text: Bytes): Promise<Bytes | null>
  /** Ed25519 of a 32-byte seed. */
  signer(seed: Bytes): Promise<Signer>
  verify(publicKey: Bytes, signature: Bytes, bytes: Bytes): Promise<boolean>
  /** X25519 of a 32-byte seed. */
  keyAgreement(seed: Bytes): Promise<KeyAgreement>
  deflate(bytes: Bytes): Promise<Bytes>
  /** `null` where the bytes are not deflated, or inflate to more than `limit`. */
  inflate(bytes: Bytes, limit: number): Promise<Bytes | null>
}
