/**
 * Key wrapping (ECIES: X25519 with an ephemeral key, HKDF, AES-GCM): the delegation's key for each of its devices. One
 * ephemeral key serves all devices of one membership change; each has its own secret with it, which is used once.
 */
import { fromBase64Url, toBase64Url } from '../../encoding/base64'
import { type Bytes, concat, utf8 } from '../bytes'
import type { Cryptography } from '../cryptography'
import type { WrappedKeys } from '../envelope'
import { type Identity, KEY } from './keys'

/** Which delegation and key epoch a key is of: part of what it is bound to. */
export interface KeyOf {
  readonly d: string
  readonly keyEpoch: number
}

/** A key that wraps one key has no need of a fresh initialisation vector. */
const IV = new Uint8Array(12)

export async function wrapKey(
  cryptography: Cryptography,
  key: Bytes,
  of: KeyOf,
  devices: ReadonlyMap<string, Bytes>,
): Promise<WrappedKeys> {
  const ephemeral = await cryptography.keyAgreement(cryptography.random(KEY))
  const to: Record<string, string> = {}
  for (const [device, publicKey] of devices) {
    const secret = await ephemeral.agree(publicKey)
    // A device without a usable key could not have proved itself; it gets none, and says that it reads nothing.
    if (!secret) continue
    const wrapping = await wrappingKey(cryptography, secret, ephemeral.publicKey, of, device)
    to[device] = toBase64Url(await cryptography.encrypt(wrapping, IV, new Uint8Array(), key))
  }
  return { from: toBase64Url(ephemeral.publicKey), to }
}

/** The delegation's key, out of what was wrapped for this device; `null` where nothing was, or it does not open. */
export async function unwrapKey(
  cryptography: Cryptography,
  { from, to }: WrappedKeys,
  of: KeyOf,
  { id, agreement }: Pick<Identity, 'id' | 'agreement'>,
): Promise<Bytes | null> {
  const wrapped = decoded(to[id])
  const ephemeral = decoded(from)
  const secret = wrapped && ephemeral && (await agreement.agree(ephemeral))
  if (!secret) return null
  const wrapping = await wrappingKey(cryptography, secret, ephemeral, of, id)
  const key = await cryptography.decrypt(wrapping, IV, new Uint8Array(), wrapped)
  return key?.length === KEY ? key : null
}

const wrappingKey = (
  cryptography: Cryptography,
  secret: Bytes,
  ephemeral: Bytes,
  { d, keyEpoch }: KeyOf,
  device: string,
): Promise<Bytes> => cryptography.hkdf(secret, utf8(d), concat(ephemeral, utf8(` plenary key ${device} ${keyEpoch}`)))

function decoded(text: string | undefined): Bytes | null {
  try {
    return text === undefined ? null : fromBase64Url(text)
  } catch {
    return null
  }
}
