/**
 * Keys of a device and of a delegation: identity from two seeds, and the sealing key of each device and type (HKDF), so
 * that no two devices share a counter of AES-GCM, and no envelope opens as one of another type.
 */
import { type Bytes, concat, utf8 } from '../bytes'
import type { Cryptography, KeyAgreement, Signer } from '../cryptography'
import { type EnvelopeType, hashOf } from '../envelope'

const SEED = 32
export const KEY = 32

/** Seeds of a device, secret, 32 bytes each. */
export interface Seeds {
  readonly signing: Bytes
  readonly agreement: Bytes
}

/** Public keys of a device: Ed25519 and X25519. */
export interface PublicKeys {
  readonly signing: Bytes
  readonly agreement: Bytes
}

export interface Identity {
  /** Hash of both public keys: never used twice, and nobody else's. */
  readonly id: string
  readonly signer: Signer
  readonly agreement: KeyAgreement
}

export const newSeeds = (cryptography: Cryptography): Seeds => ({
  signing: cryptography.random(SEED),
  agreement: cryptography.random(SEED),
})

export const newKey = (cryptography: Cryptography): Bytes => cryptography.random(KEY)

export async function identityOf(cryptography: Cryptography, seeds: Seeds): Promise<Identity> {
  const [signer, agreement] = await Promise.all([
    cryptography.signer(seeds.signing),
    cryptography.keyAgreement(seeds.agreement),
  ])
  return { id: await deviceId(cryptography, publicKeysOf({ signer, agreement })), signer, agreement }
}

export const publicKeysOf = ({ signer, agreement }: Pick<Identity, 'signer' | 'agreement'>): PublicKeys => ({
  signing: signer.publicKey,
  agreement: agreement.publicKey,
})

export const deviceId = (cryptography: Cryptography, { signing, agreement }: PublicKeys): Promise<string> =>
  hashOf(cryptography, concat(signing, agreement))

/** The AES key under which one device seals envelopes of one type. */
export const sealingKey = (
  cryptography: Cryptography,
  key: Bytes,
  { d, type, by }: { readonly d: string; readonly type: EnvelopeType; readonly by: string },
): Promise<Bytes> => cryptography.hkdf(key, utf8(d), utf8(`plenary ${type} ${by}`))

/** Keys of a delegation by key epoch, with the sealing keys that were derived from them. */
export interface KeyRing {
  readonly d: string
  has(keyEpoch: number): boolean
  /** The key of an epoch itself, for wrapping; `null` where it is not known. */
  key(keyEpoch: number): Bytes | null
  /** `null` where the key of that epoch is not known. */
  sealing(keyEpoch: number, type: EnvelopeType, by: string): Promise<Bytes | null>
}

export function keyRing(cryptography: Cryptography, d: string, keys: ReadonlyMap<number, Bytes>): KeyRing {
  const derived = new Map<string, Promise<Bytes>>()
  return {
    d,
    has: (keyEpoch) => keys.has(keyEpoch),
    key: (keyEpoch) => keys.get(keyEpoch) ?? null,
    sealing: async (keyEpoch, type, by) => {
      const key = keys.get(keyEpoch)
      if (!key) return null
      const of = `${keyEpoch} ${type} ${by}`
      const known = derived.get(of) ?? sealingKey(cryptography, key, { d, type, by })
      derived.set(of, known)
      return await known
    },
  }
}
