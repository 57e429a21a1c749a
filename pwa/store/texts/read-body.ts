/** Reads the body of a text. */
import { isSealedBody, type PackedBody } from '../../../shared/pack/text-body'
import type { SourceParagraph } from '../../../shared/texts/parts'
import { withDatabase } from '../database'
import { openBody, openDigest } from '../lock/sealed-bodies'
import { unlockedKeyOf } from '../lock/unlocked-key'
import { lockIn } from '../meta'
import { sealedBodiesIn } from './body-rows'
import { unpackBody } from './pack-body'

/** Paragraphs of a text; `locked` in a tab without the key, `missing` where there are none here, or they are damaged. */
export type TextBody = readonly SourceParagraph[] | 'locked' | 'missing'

/** Reads the paragraphs of a text by their digest. Throws `StoreFailure`. */
export async function readBody(digest: string): Promise<TextBody> {
  const { lock, row, sealed } = await withDatabase((db) =>
    db.transaction('r', [db.bodies, db.meta], async () => {
      const [lock, row] = await Promise.all([lockIn(db), db.bodies.get(digest)])
      return { lock, row, sealed: lock ? await sealedBodiesIn(db) : [] }
    }),
  )
  const key = unlockedKeyOf(lock)
  if (lock && !key) return 'locked'
  const found = row && !isSealedBody(row) ? await unpackBody(row) : null
  if (found || !key) return found ?? 'missing'
  for (const one of sealed) {
    if ((await openDigest(one, key)) !== digest) continue
    const body: PackedBody | null = await openBody(one, key)
    const paragraphs = body && (await unpackBody(body))
    if (paragraphs) return paragraphs
  }
  return 'missing'
}

/** Those of some bodies that are missing here, or damaged. Throws `StoreFailure`. */
export async function missingAmong(bodies: readonly PackedBody[]): Promise<readonly PackedBody[]> {
  const missing: PackedBody[] = []
  for (const body of bodies) if ((await readBody(body.id)) === 'missing') missing.push(body)
  return missing
}
