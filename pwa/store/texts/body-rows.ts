/**
 * Rows of the bodies of texts, within a transaction or before one: a lock seals them all, and its removal opens them. A body stays as
 * long as an entry of the log names it, also a withdrawn one, or one that is held to be redone.
 */
import { type BodyRow, isSealedBody, type PackedBody, type SealedBody } from '../../../shared/pack/text-body'
import { type Database, withDatabase } from '../database'
import { openBody, sealBody } from '../lock/sealed-bodies'

type WithBodies = Pick<Database, 'bodies'>

const rowsIn = async (db: WithBodies) => await db.bodies.toArray()

export const sealedBodiesIn = async (db: WithBodies): Promise<readonly SealedBody[]> =>
  (await rowsIn(db)).filter(isSealedBody)

export const clearBodiesIn = async (db: WithBodies): Promise<readonly PackedBody[]> =>
  (await rowsIn(db)).flatMap((row) => (isSealedBody(row) ? [] : [row]))

/** True where a body is in the clear. */
export const hasClearBody = async (): Promise<boolean> => (await withDatabase(clearBodiesIn)).length > 0

/** Rows in another form, by the key of the row that each takes the place of. */
export type BodyChange<T extends BodyRow> = ReadonlyMap<string, T | null>

/** The bodies in the clear, sealed. */
export async function sealedBodies(key: CryptoKey): Promise<BodyChange<SealedBody>> {
  const rows = await withDatabase(clearBodiesIn)
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await sealBody(row, key)] as const)))
}

/** The sealed bodies, opened; `null` for one that the key does not open, which is damaged. */
export async function openedBodies(key: CryptoKey): Promise<BodyChange<PackedBody>> {
  const rows = await withDatabase(sealedBodiesIn)
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await openBody(row, key)] as const)))
}

/** True where all rows have another form: where none was added since that was made. */
export const areIn = (rows: readonly BodyRow[], change: BodyChange<BodyRow>): boolean =>
  rows.every(({ id }) => change.has(id))

/** Replaces rows by their other form. One that has none is deleted, as nothing opens it any more. */
export async function replaceBodies(
  db: WithBodies,
  rows: readonly BodyRow[],
  change: BodyChange<BodyRow>,
): Promise<void> {
  await db.bodies.bulkDelete(rows.map(({ id }) => id))
  await db.bodies.bulkPut(rows.flatMap(({ id }) => change.get(id) ?? []))
}

/** Deletes the sealed bodies, with the entries that name them. */
export async function deleteSealedBodies(db: WithBodies): Promise<void> {
  await db.bodies.bulkDelete((await sealedBodiesIn(db)).map(({ id }) => id))
}
