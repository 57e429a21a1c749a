/**
 * The server's signing seeds, wrapped (as `wrap.ts` does for keys) for one device: in the change that makes it an admin,
 * so that it can issue credentials without the host.
 */
import * as v from 'valibot'
import { fromBase64Url, toBase64Url } from '../../encoding/base64'
import { type Bytes, textOf, utf8 } from '../bytes'
import type { Cryptography } from '../cryptography'
import { type Envelope, wrappedKeysSchema } from '../envelope'
import { openChange, type Reader } from './fold-change'
import { type Identity, newKey } from './keys'
import { type Creation, seedsSchema } from './links'
import { unwrapKey, wrapKey } from './wrap'

/** Issues credentials for the server. */
export type Authority = Pick<Creation, 'account' | 'seeds'>

const wrappedSchema = v.pipe(v.string(), v.parseJson(), v.strictObject({ keys: wrappedKeysSchema, text: v.string() }))
const seedsTextSchema = v.pipe(v.string(), v.parseJson(), seedsSchema)

/** Key epochs begin with 1: no key of the delegation is wrapped like this one. */
const KEY_EPOCH = 0
/** A key that encrypts one text has no need of a fresh initialisation vector. */
const IV = new Uint8Array(12)

export async function wrapSeeds(
  cryptography: Cryptography,
  seeds: Authority['seeds'],
  d: string,
  device: { readonly id: string; readonly agreement: Bytes },
): Promise<string> {
  const key = newKey(cryptography)
  const to = new Map([[device.id, device.agreement]])
  const text = await cryptography.encrypt(key, IV, new Uint8Array(), utf8(JSON.stringify(seeds)))
  const keys = await wrapKey(cryptography, key, { d, keyEpoch: KEY_EPOCH }, to)
  return JSON.stringify({ keys, text: toBase64Url(text) })
}

/** `null` where they were wrapped for another device, or are none. */
async function unwrapSeeds(
  cryptography: Cryptography,
  wrapped: string,
  d: string,
  identity: Pick<Identity, 'id' | 'agreement'>,
): Promise<Authority['seeds'] | null> {
  const parsed = v.safeParse(wrappedSchema, wrapped)
  if (!parsed.success) return null
  const { keys, text } = parsed.output
  const key = await unwrapKey(cryptography, keys, { d, keyEpoch: KEY_EPOCH }, identity)
  const sealed = bytesOf(text)
  const plain = key && sealed && (await cryptography.decrypt(key, IV, new Uint8Array(), sealed))
  const seeds = plain && v.safeParse(seedsTextSchema, textOf(plain))
  return seeds?.success ? seeds.output : null
}

/** The seeds that a device was given: by the newest change that made it an admin. */
export async function seedsFor(
  { cryptography, d, identity }: Reader,
  keys: ReadonlyMap<number, Bytes>,
  changes: readonly Envelope[],
): Promise<Authority['seeds'] | null> {
  for (const envelope of changes.toReversed()) {
    const opened = await openChange(cryptography, d, keys, envelope)
    if (!opened.ok) continue
    const { change, described } = opened.value
    const isOwn = change.kind === 'access' ? change.device === identity.id : described === identity.id
    if (isOwn && 'seeds' in change && change.seeds !== undefined)
      return await unwrapSeeds(cryptography, change.seeds, d, identity)
  }
  return null
}

function bytesOf(text: string): Bytes | null {
  try {
    return fromBase64Url(text)
  } catch {
    return null
  }
}
