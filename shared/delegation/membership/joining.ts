/**
 * Joining (commitment before a random number, then a short authentication string): the new device commits to its keys
 * by its request, the admin's device answers that very request, and people compare six digits. Whoever stole the link
 * and asks first shows other digits; nobody can answer in the admin's place.
 */
import * as v from 'valibot'
import { fromBase64Url, toBase64Url } from '../../encoding/base64'
import { type Bytes, concat, utf8 } from '../bytes'
import type { Cryptography } from '../cryptography'
import { type EnvelopeType, type Head, hashOf, isSignedBy, openEnvelope, parseEnvelope, seal } from '../envelope'
import { fail, type Result, succeed } from '../result'
import { deviceId, type Identity, publicKeysOf, sealingKey } from './keys'
import type { Invitation } from './links'
import { keysIn } from './membership'
import type { NewChange } from './membership-schema'
import { type Access, deviceNameSchema, instantSchema, keySchema, signingKeySchema } from './membership-schema'

const NUMBER = 16
/** Public keys of devices, as base64url. */
const keys = { signing: signingKeySchema, agreement: keySchema }

const requestSchema = v.strictObject({
  at: instantSchema,
  name: deviceNameSchema,
  ...keys,
  /** Public key of the user that the device will be on the server. */
  user: v.pipe(v.string(), v.regex(/^U[A-Z2-7]{55}$/, 'is not a user key')),
})
const responseSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('number'),
    at: instantSchema,
    ...keys,
    number: v.pipe(v.string(), v.regex(/^[\w-]{21}[AQgw]$/, 'is not a number')),
  }),
  v.strictObject({ kind: v.literal('rejected'), at: instantSchema, ...keys }),
])

/** A device that asks to join; it has proved that it has the keys, and no more. */
export interface JoinRequest extends v.InferOutput<typeof requestSchema> {
  readonly device: string
  readonly bytes: Bytes
}

export type JoinProblem =
  /** Of another invitation or delegation, or damaged. */
  | 'unreadable'
  /** Its id is not that of the keys in it, or they did not sign it. */
  | 'unproved'
  /** Another device than the one that the link names answered. */
  | 'other-admin'
  /** The answer is to another request: somebody else used the link. */
  | 'other-request'
  | 'rejected'

interface Asking {
  readonly at: string
  readonly name: string
  readonly user: string
}

/** The request of a new device. */
export const makeRequest = (
  cryptography: Cryptography,
  invitation: Invitation,
  identity: Identity,
  { at, name, user }: Asking,
): Promise<Bytes> =>
  sealByInvitation(cryptography, invitation, identity, {
    type: 'request',
    prev: invitation.root,
    text: { at, name, user, ...encodedKeys(identity) },
  })

export async function openRequest(
  cryptography: Cryptography,
  invitation: Invitation,
  bytes: Bytes,
): Promise<Result<JoinRequest, JoinProblem>> {
  const opened = await openByInvitation(cryptography, invitation, bytes, 'request', requestSchema)
  if (!opened.ok) return opened
  const { by, text } = opened.value
  return succeed({ ...text, device: by, bytes })
}

/** The answer of the admin's device, with a number that nobody knew when the request was made. */
export async function makeResponse(
  cryptography: Cryptography,
  invitation: Invitation,
  identity: Identity,
  request: JoinRequest,
  at: string,
): Promise<{ readonly bytes: Bytes; readonly digits: string }> {
  const number = cryptography.random(NUMBER)
  const bytes = await sealByInvitation(cryptography, invitation, identity, {
    type: 'response',
    prev: await hashOf(cryptography, request.bytes),
    text: { kind: 'number', at, number: toBase64Url(number), ...encodedKeys(identity) },
  })
  return { bytes, digits: await digitsOf(cryptography, invitation, request.bytes, number) }
}

/** The answer in place of the first one, by which the new device learns that it was rejected. */
export const makeRejection = async (
  cryptography: Cryptography,
  invitation: Invitation,
  identity: Identity,
  request: JoinRequest,
  at: string,
): Promise<Bytes> =>
  sealByInvitation(cryptography, invitation, identity, {
    type: 'response',
    prev: await hashOf(cryptography, request.bytes),
    text: { kind: 'rejected', at, ...encodedKeys(identity) },
  })

/** The digits that the new device shows, out of the answer to its own request. */
export async function openResponse(
  cryptography: Cryptography,
  invitation: Invitation,
  ownRequest: Bytes,
  bytes: Bytes,
): Promise<Result<string, JoinProblem>> {
  const opened = await openByInvitation(cryptography, invitation, bytes, 'response', responseSchema)
  if (!opened.ok) return opened
  const { by, prev, text } = opened.value
  if (by !== invitation.admin) return fail('other-admin')
  if (prev !== (await hashOf(cryptography, ownRequest))) return fail('other-request')
  if (text.kind === 'rejected') return fail('rejected')
  return succeed(await digitsOf(cryptography, invitation, ownRequest, fromBase64Url(text.number)))
}

/** The change that approves a device, once the digits were compared. */
export const approvalOf = (
  { name, signing, agreement }: JoinRequest,
  approved: {
    readonly at: string
    readonly access: Access
    readonly credential: string
    readonly heads: ReadonlyMap<string, Head>
    /** The server's seeds, wrapped, for an admin. */
    readonly seeds?: string
  },
): NewChange => ({
  kind: 'approve',
  at: approved.at,
  device: { name, signing, agreement, access: approved.access, credential: approved.credential },
  heads: Object.fromEntries(approved.heads),
  ...(approved.seeds === undefined ? {} : { seeds: approved.seeds }),
})

async function digitsOf(
  cryptography: Cryptography,
  { root }: Invitation,
  request: Bytes,
  number: Bytes,
): Promise<string> {
  const hash = await cryptography.digest(concat(request, number, utf8(root)))
  const value = hash.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  return String(value % 1_000_000).padStart(6, '0')
}

const encodedKeys = (identity: Identity) => {
  const { signing, agreement } = publicKeysOf(identity)
  return { signing: toBase64Url(signing), agreement: toBase64Url(agreement) }
}

interface Lobby {
  readonly type: EnvelopeType & ('request' | 'response')
  readonly prev: string
  readonly text: unknown
}

async function sealByInvitation(
  cryptography: Cryptography,
  { d, secret }: Invitation,
  { id, signer }: Identity,
  { type, prev, text }: Lobby,
): Promise<Bytes> {
  const key = await sealingKey(cryptography, fromBase64Url(secret), { d, type, by: id })
  return await seal(cryptography, {
    header: { d, type, by: id, n: 1, prev, keyEpoch: 0, schema: 1 },
    text,
    key,
    signer,
  })
}

type WithKeys = { readonly signing: string; readonly agreement: string }

/** Opens by the link's secret, and verifies by the keys that the text has, of which the sender's id is the hash. */
async function openByInvitation<T extends WithKeys>(
  cryptography: Cryptography,
  { d, secret, root }: Invitation,
  bytes: Bytes,
  type: Lobby['type'],
  schema: v.GenericSchema<unknown, T>,
): Promise<Result<{ readonly by: string; readonly prev: string; readonly text: T }, JoinProblem>> {
  const parsed = parseEnvelope(bytes)
  if (!parsed.ok) return fail('unreadable')
  const { by, prev, ...header } = parsed.value.header
  if (header.d !== d || header.type !== type || prev === null) return fail('unreadable')
  if (type === 'request' && prev !== root) return fail('unreadable')
  const key = await sealingKey(cryptography, fromBase64Url(secret), { d, type, by })
  const opened = await openEnvelope(cryptography, parsed.value, key)
  const text = opened.ok ? v.safeParse(schema, opened.value) : null
  if (!text?.success) return fail('unreadable')
  const own = keysIn(text.output)
  if ((await deviceId(cryptography, own)) !== by) return fail('unproved')
  if (!(await isSignedBy(cryptography, parsed.value, own.signing))) return fail('unproved')
  return succeed({ by, prev, text: text.output })
}
