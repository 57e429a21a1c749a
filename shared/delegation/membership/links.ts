/**
 * Codec of the link to join a delegation, and of the codes to create one on a server and of its recovery key. A code is a secret for good,
 * and no address: what is opened stays in the browser's history, and is synced. JSON, deflate, base64url, so that a phone reads the QR code
 * at once. Text of any origin, pasted or from a QR code: parsed within limits, and a path leads to the app's own folder only. The
 * delegation's key is in none of them.
 */
import * as v from 'valibot'
import { fromBase64Url, toBase64Url } from '../../encoding/base64'
import { textOf, utf8 } from '../bytes'
import type { Cryptography } from '../cryptography'
import { idSchema } from '../envelope'
import { fail, type Result, succeed } from '../result'
import { instantSchema, limitsSchema } from './membership-schema'

/** Longest link: its QR code is no denser than phones read on a screen. */
export const LONGEST_LINK = 1_400
/** Most bytes of JSON in a link: what is longer is a decompression bomb. */
export const LARGEST_CONTENTS = 4_096

/** The server's place under the app's own folder: one secret path, with no way up or to another host. */
export const pathSchema = v.pipe(v.string(), v.regex(/^sync\/[\w-]{22}$/, 'is not a path of a sync server'))
/** Seed of a NATS signing key. */
export const seedSchema = v.pipe(v.string(), v.regex(/^S[A-Z2-7]{57}$/, 'is not a seed'))
/** A token (JWT) and a seed. */
const credentialSchema = v.pipe(v.string(), v.regex(/^[\w.-]{1,1200}$/, 'is not a credential'))
/** As a link has it: in parts, each as the JSON that it is in base64url, which would hardly deflate. */
const credentialParts = v.pipe(
  v.array(v.string()),
  v.transform((parts) => parts.map(encodedPart).join('.')),
  credentialSchema,
)

export const seedsSchema = v.strictObject({
  admin: seedSchema,
  member: seedSchema,
  reader: seedSchema,
  guest: seedSchema,
})

const creationSchema = v.strictObject({
  v: v.literal(1),
  path: pathSchema,
  /** Public key of the NATS account: a user token names it. */
  account: v.pipe(v.string(), v.regex(/^A[A-Z2-7]{55}$/, 'is not an account')),
  /** Limits of the host: for the first membership change. */
  limits: limitsSchema,
  seeds: seedsSchema,
})
export type Creation = v.InferOutput<typeof creationSchema>

export const invitationSchema = v.strictObject({
  v: v.literal(1),
  d: idSchema,
  path: pathSchema,
  /** Hash of the first membership change: the root of trust. */
  root: idSchema,
  /** The admin's device that invites: who answers is measured by it. */
  admin: idSchema,
  /** Name of this invitation in the lobby. */
  invite: idSchema,
  /** 16 bytes that seal request and response. */
  secret: v.pipe(v.string(), v.regex(/^[\w-]{21}[AQgw]$/, 'is not a secret')),
  /** Lets a guest read the membership log's bytes and its own place in the lobby, until it expires. */
  credential: credentialSchema,
  expires: instantSchema,
})
export type Invitation = v.InferOutput<typeof invitationSchema>
const invitationOfLink = v.strictObject({ ...invitationSchema.entries, credential: credentialParts })

const recoverySchema = v.strictObject({
  v: v.literal(1),
  d: idSchema,
  path: pathSchema,
  root: idSchema,
  /** The device that the recovery key is: by other letters it is another. */
  device: idSchema,
  /** Letters of the recovery key, where they are not to be typed. */
  letters: v.exactOptional(idSchema),
  /** Of that device. */
  credential: credentialParts,
})
export type Recovery = v.InferOutput<typeof recoverySchema>

type Kind = 'create' | 'join' | 'recover'

/** Problem codes of a link or code that is of another use than was asked for. */
const OTHER_LINKS = {
  create: 'link-to-create',
  join: 'link-to-join',
  recover: 'link-to-recover',
} as const satisfies Readonly<Record<Kind, string>>

export type LinkProblem =
  | { readonly code: 'too-long' | 'not-a-link' | 'damaged' }
  /** Of another use. */
  | { readonly code: (typeof OTHER_LINKS)[Kind] }
  /** Of a later version. */
  | { readonly code: 'version' }
  | { readonly code: 'contents'; readonly reason: string }

const isKind = (text = ''): text is Kind => text in OTHER_LINKS

/** Text of a credential's part: JSON as it was written, so that the token is byte for byte the same again. */
function textOfPart(part: string): string {
  try {
    const json = textOf(fromBase64Url(part)) ?? ''
    return json.startsWith('{') && encodedPart(json) === part ? json : part
  } catch {
    return part
  }
}

function encodedPart(text: string): string {
  return text.startsWith('{') ? toBase64Url(utf8(text)) : text
}

const encoded = async (cryptography: Cryptography, contents: object): Promise<string> =>
  toBase64Url(await cryptography.deflate(utf8(JSON.stringify(contents))))

/** A text to paste or scan, which no browser opens. */
const codeOf = async (cryptography: Cryptography, kind: 'create' | 'recover', contents: object): Promise<string> =>
  `plenary-${kind}:${await encoded(cryptography, contents)}`

const inParts = <T extends { readonly credential: string }>(contents: T) => ({
  ...contents,
  credential: contents.credential.split('.').map(textOfPart),
})

export const creationCode = (cryptography: Cryptography, creation: Creation): Promise<string> =>
  codeOf(cryptography, 'create', creation)
/** The address within the app. It may stay in a history: it is good for a day, and opens nothing without the compared digits. */
export const invitationLink = async (cryptography: Cryptography, invitation: Invitation): Promise<string> =>
  `#/delegation?join=${await encoded(cryptography, inParts(invitation))}`
export const recoveryCode = (cryptography: Cryptography, recovery: Recovery): Promise<string> =>
  codeOf(cryptography, 'recover', inParts(recovery))

type Parsed<T> = Promise<Result<T, LinkProblem>>

export const parseCreation = (cryptography: Cryptography, typed: string): Parsed<Creation> =>
  parseLink(cryptography, 'create', creationSchema, typed)
export const parseInvitation = (cryptography: Cryptography, typed: string): Parsed<Invitation> =>
  parseLink(cryptography, 'join', invitationOfLink, typed)
export const parseRecovery = (cryptography: Cryptography, typed: string): Parsed<Recovery> =>
  parseLink(cryptography, 'recover', recoverySchema, typed)

/**
 * Reads a link or a code: a whole address, its end from the hash on, a code, or the text alone, with spaces and line breaks in it.
 */
async function parseLink<T>(
  cryptography: Cryptography,
  kind: Kind,
  schema: v.GenericSchema<unknown, T>,
  typed: string,
): Parsed<T> {
  if (typed.length > 2 * LONGEST_LINK) return fail({ code: 'too-long' })
  const text = typed.replace(/\s/g, '')
  const [, other, marked] =
    /(?:#\/delegation\?(?=join=)|^plenary-(?=create:|recover:))(create|join|recover)[=:]([\w-]+)$/.exec(text) ?? []
  if (isKind(other) && other !== kind) return fail({ code: OTHER_LINKS[other] })
  const packed = marked ?? text
  if (!/^[\w-]+$/.test(packed)) return fail({ code: 'not-a-link' })
  const value = await contentsOf(cryptography, packed)
  if (value === undefined) return fail({ code: 'damaged' })
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return succeed(parsed.output)
  if (v.is(v.looseObject({ v: v.pipe(v.number(), v.minValue(2)) }), value)) return fail({ code: 'version' })
  const [issue] = parsed.issues
  return fail({ code: 'contents', reason: `${v.getDotPath(issue) ?? 'link'}: ${issue.message}` })
}

async function contentsOf(cryptography: Cryptography, packed: string): Promise<unknown> {
  try {
    const json = await cryptography.inflate(fromBase64Url(packed), LARGEST_CONTENTS)
    return json ? JSON.parse(textOf(json) ?? '') : undefined
  } catch {
    return undefined
  }
}
