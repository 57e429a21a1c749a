/**
 * Sealing of the bodies of texts. A row has a random id, its digest is sealed beside the body, and the body is padded: neither
 * key nor length tells whoever has a text that it is here. No database access.
 */
import { fromBase64, toBase64 } from '../../../shared/encoding/base64'
import type { PackedBody, SealedBody } from '../../../shared/pack/text-body'
import { sealBytes, sealText, unsealBytes, unsealText } from './sealing'

/** Bytes to a multiple of which a body is padded. */
const BLOCK = 65_536
/** Bytes before the body, that say its length. */
const LENGTH = 4

/** Encrypts a body under a new id. */
export async function sealBody({ id: digest, packed }: PackedBody, key: CryptoKey): Promise<SealedBody> {
  const id = crypto.randomUUID()
  const [sealedDigest, body] = await Promise.all([
    sealText(`${id} digest`, digest, key),
    sealBytes(`${id} body`, padded(fromBase64(packed)), key),
  ])
  return { id, digest: partOf(sealedDigest), body: partOf(body) }
}

/** Decrypts the digest of a row; `null` where the key does not open it. */
export const openDigest = ({ id, digest }: SealedBody, key: CryptoKey): Promise<string | null> =>
  unsealText({ id: `${id} digest`, ...digest }, key).catch(() => null)

/** Decrypts a row; `null` where the key does not open it. */
export async function openBody(row: SealedBody, key: CryptoKey): Promise<PackedBody | null> {
  const [digest, bytes] = await Promise.all([
    openDigest(row, key),
    unsealBytes({ id: `${row.id} body`, ...row.body }, key).catch(() => null),
  ])
  return digest === null || bytes === null ? null : { id: digest, packed: toBase64(withoutPadding(bytes)) }
}

const partOf = ({ iv, text }: SealedBody['body']): SealedBody['body'] => ({ iv, text })

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((LENGTH + bytes.length) / BLOCK) * BLOCK)
  new DataView(whole.buffer).setUint32(0, bytes.length)
  whole.set(bytes, LENGTH)
  return whole
}

function withoutPadding(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  return bytes.subarray(LENGTH, LENGTH + length)
}
