/** Reads the body of a text. */
import { type BodyRow, isSealedBody, type PackedBody } from '../../../shared/pack/text-body'
import type { SourceParagraph } from '../../../shared/texts/parts'
import { withDatabase } from '../database'
import { openBody, openDigest } from '../lock/sealed-bodies'
import { unlockedKeyOf } from '../lock/unlocked-key'
import { lockIn } from '../meta'
import { sealedBodiesIn } from './body-rows'
import { unpackBody } from './pack-body'

/** Paragraphs of a text; `locked` in a tab without the key, `missing` where there are none here, or they are damaged. */
export type TextBody = readonly SourceParagraph[] | 'locked' | 'missing'

/** Reads the paragraphs of a text by their digest; those that are damaged from the second copy, which mends them. Throws `StoreFailure`. */
export async function readBody(digest: string): Promise<TextBody> {
  const { lock, row, sealed } = await withDatabase((db) =>
    db.transaction('r', [db.bodies, db.meta], async () => {
      const [lock, row] = await Promise.all([lockIn(db), db.bodies.get(digest)])
      return { lock, row, sealed: lock ? await sealedBodiesIn(db) : [] }
    }),
  )
  const key = unlockedKeyOf(lock)
  if (lock && !key) return 'locked'
  const rows: BodyRow[] = row ? [row] : []
  if (key) for (const one of sealed) if ((await openDigest(one, key)) === digest) rows.push(one)
  for (const one of rows) {
    const paragraphs = (await unpacked(one, key)) ?? (await unpacked(await mended(one), key))
    if (paragraphs) return paragraphs
  }
  return 'missing'
}

const mended = async ({ id }: BodyRow) => (await import('../copy/copied-bodies')).mendBody(id)

async function unpacked(row: BodyRow | null, key: CryptoKey | null): Promise<readonly SourceParagraph[] | null> {
  const body = row && isSealedBody(row) ? key && (await openBody(row, key)) : row
  return body && (await unpackBody(body))
}

/** Those of some bodies that are missing here, or damaged. Throws `StoreFailure`. */
export async function missingAmong(bodies: readonly PackedBody[]): Promise<readonly PackedBody[]> {
  const missing: PackedBody[] = []
  for (const body of bodies) if ((await readBody(body.id)) === 'missing') missing.push(body)
  return missing
}
