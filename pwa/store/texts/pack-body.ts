/** Packs the paragraphs of a text for storage, and unpacks them: JSON, gzip, base64, under a digest. No database access. */
import * as v from 'valibot'
import { fromBase64, toBase64 } from '../../../shared/encoding/base64'
import { sha256 } from '../../../shared/encoding/sha256'
import type { PackedBody } from '../../../shared/pack/text-body'
import { paragraphsSchema } from '../../../shared/texts/paragraphs-schema'
import type { SourceParagraph } from '../../../shared/texts/parts'
import { piped } from '../compression'
import { StoreFailure } from '../failure'

/** Bytes of the paragraphs of one text in UTF-8, at most. */
export const MOST_TEXT_BYTES = 5_000_000
/** Bytes of them as JSON, at most: each paragraph has its frame, and quotes in it have a backslash. */
const MOST_JSON_BYTES = 4 * MOST_TEXT_BYTES

/**
 * Packs paragraphs. The key of the body is the SHA-256 of their JSON, so that a text that is added twice is stored once. Throws
 * `StoreFailure` `large` where they are longer than `MOST_TEXT_BYTES`.
 */
export async function packBody(paragraphs: readonly SourceParagraph[]): Promise<PackedBody> {
  const encoder = new TextEncoder()
  const size = paragraphs.reduce((sum, { text }) => sum + encoder.encode(text).length, 0)
  const json = JSON.stringify(paragraphs)
  const bytes = encoder.encode(json)
  if (size > MOST_TEXT_BYTES || bytes.length > MOST_JSON_BYTES)
    throw new StoreFailure('large', `the text has ${size} bytes`)
  const packed = await piped(bytes, new CompressionStream('gzip'), Number.POSITIVE_INFINITY)
  return { id: await sha256(json), packed: toBase64(packed) }
}

/** The paragraphs of a packed body; `null` where it is damaged, or another than its digest says. */
export async function unpackBody({ id, packed }: PackedBody): Promise<readonly SourceParagraph[] | null> {
  try {
    const bytes = await piped(fromBase64(packed), new DecompressionStream('gzip'), MOST_JSON_BYTES)
    const json = new TextDecoder().decode(bytes)
    return (await sha256(json)) === id ? v.parse(paragraphsSchema, JSON.parse(json)) : null
  } catch {
    return null
  }
}
