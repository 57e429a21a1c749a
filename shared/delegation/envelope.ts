/**
 * Envelope: the one binary form of what devices of a delegation send, signed and encrypted (sign over ciphertext).
 *
 *     length(2, big endian) | header (JSON) | iv(12) | text (AES-256-GCM, additional data = header) | signature(64, Ed25519)
 *
 * The signature is over all before it, so that a device that cannot open an envelope can still tell whose it is, and
 * whether it is whole. Large texts are deflated; small ones are padded, so that their sizes say little.
 */
import * as v from 'valibot'
import { type Bytes, concat, textOf, toBase32, utf8 } from './bytes'
import type { Cryptography, Signer } from './cryptography'
import { ID, type Name } from './names'
import { fail, type Result, succeed } from './result'

/** Largest envelope: below the message size of a server, with what the transport adds. */
export const LARGEST_ENVELOPE = 1_000_000
/** Largest text, once inflated. */
export const LARGEST_TEXT = 16_000_000
const DEFLATED_FROM = 4096
const PADDED_TO = 512
const LENGTH = 2
const IV = 12
const TAG = 16
const SIGNATURE = 64

export const ENVELOPE_TYPES = ['batch', 'membership', 'heartbeat', 'request', 'response'] as const
export type EnvelopeType = (typeof ENVELOPE_TYPES)[number]

export const idSchema = v.pipe(v.string(), v.regex(ID, 'is not an id'))
export const numberSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const base64Url = v.pipe(v.string(), v.regex(/^[\w-]+$/, 'is not base64url'), v.maxLength(100))

/** The delegation's key, wrapped for devices (`wrap.ts`): the ephemeral public key, and the wrapped key by device. */
export const wrappedKeysSchema = v.strictObject({ from: base64Url, to: v.record(idSchema, base64Url) })
export type WrappedKeys = v.InferOutput<typeof wrappedKeysSchema>

const headerSchema = v.strictObject({
  v: v.literal(1),
  /** The delegation. */
  d: idSchema,
  type: v.picklist(ENVELOPE_TYPES),
  /** The device that signed it. */
  by: idSchema,
  n: v.pipe(numberSchema, v.minValue(1)),
  /** Hash of the one before; `null` for the first. */
  prev: v.nullable(idSchema),
  /** 0 where the key is none of the delegation's. */
  keyEpoch: numberSchema,
  /** Least schema that reads the text. */
  schema: v.pipe(numberSchema, v.minValue(1)),
  /** Set where the text is deflated. */
  z: v.exactOptional(v.literal(1)),
  keys: v.exactOptional(wrappedKeysSchema),
})
export type Header = v.InferOutput<typeof headerSchema>

/** An envelope whose parts are known; neither verified nor opened. */
export interface Envelope {
  readonly bytes: Bytes
  readonly header: Header
}

export type EnvelopeProblem =
  /** Shorter or longer than an envelope can be. */
  | { readonly code: 'size' }
  | { readonly code: 'header'; readonly reason: string }
  /** Of a later form, which an update of the app may read. */
  | { readonly code: 'version'; readonly version: number }
  /** Its name is of another device, number, type or hash. */
  | { readonly code: 'name'; readonly field: 'hash' | 'type' | 'by' | 'n' }
  | { readonly code: 'delegation' }
  /** No device that is known signed it. */
  | { readonly code: 'unknown-device' }
  | { readonly code: 'signature' }
  | { readonly code: 'decryption' }
  | { readonly code: 'text'; readonly reason: 'inflate' | 'utf-8' | 'json' }

/** First 16 bytes of SHA-256, as base32: of an envelope, or of a device's public keys. */
export async function hashOf(cryptography: Cryptography, bytes: Bytes): Promise<string> {
  return toBase32((await cryptography.digest(bytes)).slice(0, 16))
}

export interface ToSeal {
  readonly header: Omit<Header, 'v' | 'z'>
  /** Value that is written as JSON. */
  readonly text: unknown
  /** The AES key: of one device and type (`keys.ts`). */
  readonly key: Bytes
  readonly signer: Signer
}

export async function seal(cryptography: Cryptography, { header, text, key, signer }: ToSeal): Promise<Bytes> {
  const json = utf8(JSON.stringify(text))
  const isDeflated = json.length >= DEFLATED_FROM
  const headerBytes = utf8(JSON.stringify({ v: 1, ...header, ...(isDeflated ? { z: 1 } : {}) }))
  if (headerBytes.length > 0xffff) throw new RangeError('the header of an envelope is too long')
  const iv = cryptography.random(IV)
  const plain = isDeflated ? await cryptography.deflate(json) : padded(json)
  const signed = concat(
    Uint8Array.of(headerBytes.length >> 8, headerBytes.length & 0xff),
    headerBytes,
    iv,
    await cryptography.encrypt(key, iv, headerBytes, plain),
  )
  return concat(signed, await signer.sign(signed))
}

/** JSON ends with as many spaces as one likes. */
function padded(json: Bytes): Bytes {
  const whole = new Uint8Array(Math.max(1, Math.ceil(json.length / PADDED_TO)) * PADDED_TO).fill(0x20)
  whole.set(json)
  return whole
}

/** Reads the header. Never throws. */
export function parseEnvelope(bytes: Bytes): Result<Envelope, EnvelopeProblem> {
  const end = headerEnd(bytes)
  if (bytes.length > LARGEST_ENVELOPE || bytes.length < end + IV + TAG + SIGNATURE) return fail({ code: 'size' })
  const value = jsonOf(bytes.slice(LENGTH, end))
  const parsed = v.safeParse(headerSchema, value)
  if (parsed.success) return succeed({ bytes, header: parsed.output })
  const version = v.safeParse(v.looseObject({ v: v.pipe(v.number(), v.integer(), v.minValue(2)) }), value)
  if (version.success) return fail({ code: 'version', version: version.output.v })
  const [issue] = parsed.issues
  return fail({ code: 'header', reason: `${v.getDotPath(issue) ?? 'header'}: ${issue.message}` })
}

const headerEnd = (bytes: Bytes): number => LENGTH + (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0))

function jsonOf(bytes: Bytes): unknown {
  const text = textOf(bytes)
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

export async function isSignedBy(cryptography: Cryptography, { bytes }: Envelope, publicKey: Bytes): Promise<boolean> {
  const end = bytes.length - SIGNATURE
  return await cryptography.verify(publicKey, bytes.slice(end), bytes.slice(0, end))
}

/** Context in which an envelope arrives: the delegation, the name it came under, and who may have signed it. */
export interface Expected {
  readonly d: string
  readonly name: Name
  /** Ed25519 public key of a device; `null` for one that is not known. */
  readonly signing: (device: string) => Bytes | null
}

/** Parses an envelope and verifies that it is what its name says: in the cheapest order, the signature last. */
export async function verifyEnvelope(
  cryptography: Cryptography,
  bytes: Bytes,
  { d, name, signing }: Expected,
): Promise<Result<Envelope, EnvelopeProblem>> {
  const parsed = parseEnvelope(bytes)
  if (!parsed.ok) return parsed
  const { header } = parsed.value
  if (header.d !== d) return fail({ code: 'delegation' })
  if (header.type !== name.type) return fail({ code: 'name', field: 'type' })
  if ('device' in name && header.by !== name.device) return fail({ code: 'name', field: 'by' })
  if ('n' in name && header.n !== name.n) return fail({ code: 'name', field: 'n' })
  if ('hash' in name && (await hashOf(cryptography, bytes)) !== name.hash) return fail({ code: 'name', field: 'hash' })
  const publicKey = signing(header.by)
  if (!publicKey) return fail({ code: 'unknown-device' })
  return (await isSignedBy(cryptography, parsed.value, publicKey)) ? parsed : fail({ code: 'signature' })
}

/** Decrypts the text of an envelope that was verified, and reads its JSON. */
export async function openEnvelope(
  cryptography: Cryptography,
  { bytes, header }: Envelope,
  key: Bytes,
): Promise<Result<unknown, EnvelopeProblem>> {
  const end = headerEnd(bytes)
  const iv = bytes.slice(end, end + IV)
  const sealed = bytes.slice(end + IV, bytes.length - SIGNATURE)
  const plain = await cryptography.decrypt(key, iv, bytes.slice(LENGTH, end), sealed)
  if (!plain) return fail({ code: 'decryption' })
  const json = header.z ? await cryptography.inflate(plain, LARGEST_TEXT) : plain
  if (!json) return fail({ code: 'text', reason: 'inflate' })
  if (textOf(json) === null) return fail({ code: 'text', reason: 'utf-8' })
  const value = jsonOf(json)
  return value === undefined ? fail({ code: 'text', reason: 'json' }) : succeed(value)
}

/** Hash of an envelope and number, by which the next one names it. */
export interface Head {
  readonly n: number
  readonly hash: string
}
export const headSchema = v.strictObject({ n: v.pipe(numberSchema, v.minValue(1)), hash: idSchema })
