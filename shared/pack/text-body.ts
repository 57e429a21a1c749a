/**
 * Body of a text at rest: its paragraphs packed, in the database, the second copy and a backup. Encryption and compression belong to the
 * store; only the shapes are here.
 */
import * as v from 'valibot'
import { base64 } from './sealed'

/** SHA-256 in hexadecimal. */
export const digestSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a digest'))

/** Characters of a packed body in base64, at most: what does not compress is as long as it was. */
const LONGEST_PACKED = 30_000_000

const packedSchema = v.pipe(base64, v.maxLength(LONGEST_PACKED))

/** Paragraphs as JSON, compressed by gzip, in base64. Their digest is the key. */
const packedBodySchema = v.strictObject({ id: digestSchema, packed: packedSchema })
export type PackedBody = v.InferOutput<typeof packedBodySchema>

const partSchema = v.strictObject({ iv: base64, text: packedSchema })

/**
 * The same under a lock, with a random id as its key: a digest in the clear would tell whoever has a text that it is here. Digest
 * and body are encrypted apart, so that one is found without the other being opened.
 */
const sealedBodySchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  digest: partSchema,
  body: partSchema,
})
export type SealedBody = v.InferOutput<typeof sealedBodySchema>

export const bodyRowSchema = v.union([packedBodySchema, sealedBodySchema])
export type BodyRow = PackedBody | SealedBody

export const isSealedBody = (row: BodyRow): row is SealedBody => !('packed' in row)
