/**
 * Links: to create a delegation on a server, to join one, and of its recovery key. Text of any origin, pasted or from a
 * QR code: parsed within limits, and a path leads to the app's own folder only. The delegation's key is in none of them.
 */
import * as v from 'valibot'
import { fromBase64Url, toBase64Url } from '../encoding/base64'
import { textOf, utf8 } from './bytes'
import { idSchema } from './envelope'
import { instantSchema, limitsSchema } from './membership-schema'
import { fail, type Result, succeed } from './result'

/** Longest link: a QR code that the app draws holds it. */
export const LONGEST_LINK = 2_300

/** The server's place under the app's own folder: one secret path, with no way up or to another host. */
export const pathSchema = v.pipe(v.string(), v.regex(/^sync\/[\w-]{22}$/, 'is not a path of a sync server'))
/** Seed of a NATS signing key. */
export const seedSchema = v.pipe(v.string(), v.regex(/^S[A-Z2-7]{57}$/, 'is not a seed'))
const credentialSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(1_200))

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
  credential: credentialSchema,
})
export type Recovery = v.InferOutput<typeof recoverySchema>

type Kind = 'create' | 'join' | 'recover'

/** Problem codes of a link that is of another use than was asked for. */
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

/** The address within the app. */
const linkOf = (kind: Kind, contents: object): string =>
  `#/delegation?${kind}=${toBase64Url(utf8(JSON.stringify(contents)))}`

export const creationLink = (creation: Creation): string => linkOf('create', creation)
export const invitationLink = (invitation: Invitation): string => linkOf('join', invitation)

export const recoveryLink = (recovery: Recovery): string => linkOf('recover', recovery)

export const parseCreation = (typed: string): Result<Creation, LinkProblem> =>
  parseLink('create', creationSchema, typed)
export const parseInvitation = (typed: string): Result<Invitation, LinkProblem> =>
  parseLink('join', invitationSchema, typed)

export const parseRecovery = (typed: string): Result<Recovery, LinkProblem> =>
  parseLink('recover', recoverySchema, typed)

/** Reads a link: a whole address, its end from the hash on, or the text alone, with spaces and line breaks in it. */
function parseLink<T>(kind: Kind, schema: v.GenericSchema<unknown, T>, typed: string): Result<T, LinkProblem> {
  if (typed.length > 2 * LONGEST_LINK) return fail({ code: 'too-long' })
  const text = typed.replace(/\s/g, '')
  const encoded = text.includes('#') ? new RegExp(`#/delegation\\?${kind}=([\\w-]+)$`).exec(text)?.[1] : text
  const other = /#\/delegation\?(create|join|recover)=/.exec(text)?.[1]
  if (isKind(other) && other !== kind) return fail({ code: OTHER_LINKS[other] })
  if (encoded === undefined || !/^[\w-]+$/.test(encoded)) return fail({ code: 'not-a-link' })
  const value = contentsOf(encoded)
  if (value === undefined) return fail({ code: 'damaged' })
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return succeed(parsed.output)
  if (v.is(v.looseObject({ v: v.pipe(v.number(), v.minValue(2)) }), value)) return fail({ code: 'version' })
  const [issue] = parsed.issues
  return fail({ code: 'contents', reason: `${v.getDotPath(issue) ?? 'link'}: ${issue.message}` })
}

function contentsOf(encoded: string): unknown {
  try {
    return JSON.parse(textOf(fromBase64Url(encoded)) ?? '')
  } catch {
    return undefined
  }
}
