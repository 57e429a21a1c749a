/**
 * Signed packs: a pack's text between a signature over its very bytes and the end of the file. One JSON object, so that
 * any tool can look into it; read as bytes, so that not one of them can be altered.
 *
 *   {"signature":{"algorithm":"Ed25519","key":"…","value":"…"},"pack":{…}}
 *
 * How a signature is checked comes in as a function: this folder knows no browser.
 */
import { KNOWN_KEYS } from './known-keys'
import { type Problem, readPackText } from './read'
import type { Pack } from './schema'

/** Who signed. `name` is set only for a key that Plenary itself names; any other key proves no more than itself. */
export interface Signer {
  /** The public key, 32 bytes in base64url. */
  readonly key: string
  readonly name: string | null
}

export type ReadSignedPack =
  /** `signer` is `null` for a pack that nobody signed. */
  | { readonly ok: true; readonly pack: Pack; readonly signer: Signer | null }
  | { readonly ok: false; readonly problem: Problem }

/** Whether the value is the key's signature of the text. Rejects where the browser cannot tell. */
export type Verify = (key: string, value: string, text: string) => Promise<boolean>

// What 32 and 64 bytes look like in base64url: the last character carries fewer bits, so not every one is allowed.
const SIGNED =
  /^\{"signature":\{"algorithm":"Ed25519","key":"([\w-]{42}[AEIMQUYcgkosw048])","value":"([\w-]{85}[AQgw])"\},"pack":(?=\{)/

/** What is signed: a pack's text, and what it is, so that the signature counts for nothing else. */
export const signedBytes = (packText: string) => `plenary-pack\n${packText}`

/** The file of a signed pack. */
export const joinSigned = (packText: string, key: string, value: string): string =>
  `{"signature":{"algorithm":"Ed25519","key":"${key}","value":"${value}"},"pack":${packText}}\n`

/** Reads a pack file of any origin, signed or not. Never throws; a signature that does not hold refuses it whole. */
export async function readSignedPack(text: string, verify: Verify): Promise<ReadSignedPack> {
  const head = SIGNED.exec(text)
  if (!head) {
    if (/^\s*\{\s*"signature"/.test(text)) return refuse('is not written as it was when it was signed')
    const read = readPackText(text)
    return read.ok ? { ...read, signer: null } : read
  }
  const [whole, key = '', value = ''] = head
  if (!text.endsWith('}}\n')) return refuse('does not match: the file ends otherwise than it was signed')
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

/** A key as people compare it: its first 20 characters in fives. */
export const keyWords = (key: string): string => (key.slice(0, 20).match(/.{5}/g) ?? []).join(' ')
