/**
 * Signed packs (Ed25519): the pack's text between a signature over its exact bytes and the end of the file. One JSON
 * object, readable by any tool; verified as bytes, so that no byte can be altered.
 * {"signature":{"algorithm":"Ed25519","key":"…","value":"…"},"pack":{…}}
 * The check of a signature is passed in as a function: this folder uses no browser API.
 */
import { isWeakKey } from '../encoding/weak-key'
import { KNOWN_KEYS } from './known-keys'
import { type Problem, readPackText } from './read'
import type { Pack } from './schema'

/** The signer. `name` is set only for a key of the allow list; any other key proves no more than its own identity. */
export interface Signer {
  /** Public key, 32 bytes in base64url. */
  readonly key: string
  readonly name: string | null
}

export type ReadSignedPack =
  /** `signer` is `null` for an unsigned pack. */
  | { readonly ok: true; readonly pack: Pack; readonly signer: Signer | null }
  | { readonly ok: false; readonly problem: Problem }

/** Verifies that the value is the key's signature of the text. Rejects where the browser has no Ed25519. */
export type Verify = (key: string, value: string, text: string) => Promise<boolean>

// 32 and 64 bytes in base64url: the last character carries fewer bits, so not every one is allowed.
const SIGNED =
  /^\{"signature":\{"algorithm":"Ed25519","key":"([\w-]{42}[AEIMQUYcgkosw048])","value":"([\w-]{85}[AQgw])"\},"pack":(?=\{)/

/** Signed content: the pack's text with a domain prefix, so that the signature is valid for nothing else. */
export const signedBytes = (packText: string) => `plenary-pack\n${packText}`

/** Serialises a signed pack file. */
export const joinSigned = (packText: string, key: string, value: string): string =>
  `{"signature":{"algorithm":"Ed25519","key":"${key}","value":"${value}"},"pack":${packText}}\n`

/** Reads a pack file of any origin, signed or not. Never throws; an invalid signature refuses the whole file. */
export async function readSignedPack(text: string, verify: Verify): Promise<ReadSignedPack> {
  const head = SIGNED.exec(text)
  if (!head) {
    if (/^\s*\{\s*"signature"/.test(text)) return refuse('is not written as it was when it was signed')
    const read = readPackText(text)
    return read.ok ? { ...read, signer: null } : read
  }
  const [whole, key = '', value = ''] = head
  if (!text.endsWith('}}\n')) return refuse('does not match: the file ends otherwise than it was signed')
  if (isWeakKey(key)) return refuse('is of a weak key, which proves nothing: ask its publisher for a new one')
  const packText = text.slice(whole.length, -2)
  try {
    if (!(await verify(key, value, signedBytes(packText))))
      return refuse('does not match: the pack was changed after it was signed')
  } catch (error) {
    return refuse(`cannot be checked here: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = readPackText(packText)
  return read.ok ? { ...read, signer: { key, name: KNOWN_KEYS.get(key) ?? null } } : read
}

const refuse = (reason: string): ReadSignedPack => ({ ok: false, problem: { place: 'the signature', reason } })

/** Fingerprint of a key for comparison by eye: its first 20 characters in groups of five. */
export const keyWords = (key: string): string => (key.slice(0, 20).match(/.{5}/g) ?? []).join(' ')
