/**
 * Validation schema of membership changes: what an admin signs about devices, their access and the delegation's key.
 */
import * as v from 'valibot'
import { isInstant } from '../../domain/dates/days'
import { LONGEST_DEVICE_NAME } from '../../domain/limits'
import { isWeakKey } from '../../encoding/weak-key'
import { headSchema, idSchema, numberSchema } from '../envelope'

/** Most changes and most living devices: a server or a hostile admin cannot keep a device busy for ever. */
export const MOST_CHANGES = 10_000
export const MOST_DEVICES = 250
/** Most ends of one device's log: it has more than one only where a profile was copied. */
export const MOST_ENDS = 8

/** From the highest to the lowest. */
export const ACCESSES = ['admin', 'member', 'reader'] as const
export type Access = (typeof ACCESSES)[number]

export const instantSchema = v.pipe(v.string(), v.check(isInstant, 'is not an instant'))
export const deviceNameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_DEVICE_NAME))
/** 32 bytes in base64url: the last character carries fewer bits. */
export const keySchema = v.pipe(v.string(), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, 'is not a key'))
/** A public key by which a device signs: not one that verifies what nobody signed. */
export const signingKeySchema = v.pipe(
  keySchema,
  v.check((key) => !isWeakKey(key), 'is a weak key'),
)
const opaque = (length: number) => v.pipe(v.string(), v.maxLength(length))

const accessSchema = v.picklist(ACCESSES)
const ends = v.pipe(v.array(headSchema), v.maxLength(MOST_ENDS))

/** Credential for the server: it decrypts nothing. */
const credential = opaque(4000)

const device = v.strictObject({
  name: deviceNameSchema,
  signing: signingKeySchema,
  agreement: keySchema,
  access: accessSchema,
  credential,
  /** The device of a recovery key: an admin that sends nothing. */
  isRecoveryKey: v.exactOptional(v.literal(true)),
})
export type DeviceDescription = v.InferOutput<typeof device>

/** Configuration of the server's streams, the same for whoever creates them. */
export const limitsSchema = v.strictObject({
  bytes: numberSchema,
  replicas: v.pipe(numberSchema, v.minValue(1), v.maxValue(5)),
})
export type Limits = v.InferOutput<typeof limitsSchema>

/** The server's seeds, wrapped for the device that becomes an admin. */
const seeds = v.exactOptional(opaque(2000))

export const changeSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('create'),
    at: instantSchema,
    name: deviceNameSchema,
    device,
    limits: limitsSchema,
  }),
  v.strictObject({
    kind: v.literal('approve'),
    at: instantSchema,
    device,
    /** Heads of each log that the admin's device has seen, so that a new device notices what a server holds back. */
    heads: v.pipe(v.record(idSchema, headSchema), v.maxEntries(MOST_CHANGES)),
    seeds,
  }),
  v.strictObject({
    kind: v.literal('access'),
    at: instantSchema,
    device: idSchema,
    access: accessSchema,
    /** Where writing is taken away: the ends of its log; what comes after them does not count. */
    upTo: v.exactOptional(ends),
    /** Of the new access, for the same user of the server. */
    credential: v.exactOptional(credential),
    seeds,
  }),
  v.strictObject({
    kind: v.literal('remove'),
    at: instantSchema,
    device: idSchema,
    upTo: ends,
    /** The key of the epoch before, so that the newest key opens all. */
    previousKey: keySchema,
  }),
  v.strictObject({
    kind: v.literal('rename'),
    at: instantSchema,
    /** `null` renames the delegation. */
    device: v.nullable(idSchema),
    name: deviceNameSchema,
  }),
])
export type Change = v.InferOutput<typeof changeSchema>
export type ChangeOf<K extends Change['kind']> = Extract<Change, { readonly kind: K }>

/** A removal as an admin wants it, without what follows from the keys. */
export type NewChange = Exclude<Change, ChangeOf<'create' | 'remove'>> | Omit<ChangeOf<'remove'>, 'previousKey'>

const KINDS: ReadonlySet<unknown> = new Set(['create', 'approve', 'access', 'remove', 'rename'])
/** A kind of a later version: what it does is not known, so nothing may be sent until the update. */
export const isUnknownKind = (value: unknown): boolean => {
  const parsed = v.safeParse(v.looseObject({ kind: v.string() }), value)
  return parsed.success && !KINDS.has(parsed.output.kind)
}
