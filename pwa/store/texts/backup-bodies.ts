/** Bodies of texts in a backup: read for it one at a time, checked, and restored in its transaction. */
import type { FileToWrite, PlenaryFile } from '../../../shared/pack/export'
import type { Lock } from '../../../shared/pack/sealed'
import { type BodyRow, isSealedBody, type PackedBody } from '../../../shared/pack/text-body'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { bodyRowsUnder, type SealedAhead, unlockedKeyOf } from '../lock/unlocked-key'
import { lockIn } from '../meta'
import { unpackBody } from './pack-body'
import { missingAmong } from './read-body'

/**
 * Rows of all bodies, each read as it is asked for; `null` where there are none. It throws `StoreFailure` `locked` once the lock is another
 * than that of the entries, which were read before.
 */
export async function bodiesForBackup(lock: Lock | null): Promise<AsyncIterable<BodyRow> | null> {
  const ids = await withDatabase((db) => db.bodies.toCollection().primaryKeys())
  return ids.length > 0 ? rowsOf(ids, lock) : null
}

async function* rowsOf(ids: readonly string[], lock: Lock | null): AsyncGenerator<BodyRow> {
  for (const id of ids) {
    const row = await withDatabase((db) =>
      db.transaction('r', [db.bodies, db.meta], async () => {
        if ((await lockIn(db))?.id !== lock?.id) throw new StoreFailure('locked', 'another tab changed the lock')
        return await db.bodies.get(id)
      }),
    )
    // Erased meanwhile.
    if (row) yield row
  }
}

/** Bodies of a file without those in the clear that are damaged, or another than their digest says; unpacked one at a time. */
export async function withSoundBodies<T extends Pick<PlenaryFile, 'bodies' | 'damagedBodies'>>(file: T): Promise<T> {
  if (!file.bodies) return file
  const bodies: BodyRow[] = []
  for (const row of file.bodies) if (isSealedBody(row) || (await unpackBody(row))) bodies.push(row)
  const { length } = file.bodies
  if (bodies.length === length) return file
  return { ...file, bodies, damagedBodies: (file.damagedBodies ?? 0) + length - bodies.length }
}

/** Bodies that a restore writes: those of an encrypted backup, else those that are not here. */
export async function arrivingBodies(backup: Pick<FileToWrite, 'bodies' | 'locked'>): Promise<readonly BodyRow[]> {
  const bodies: BodyRow[] = []
  for await (const row of backup.bodies ?? []) bodies.push(row)
  return backup.locked ? bodies : await missingAmong(clearBodiesOf({ bodies }))
}

export const clearBodiesOf = ({ bodies = [] }: Pick<PlenaryFile, 'bodies'>): readonly PackedBody[] =>
  bodies.flatMap((row) => (isSealedBody(row) ? [] : [row]))

/**
 * Restores the bodies of a backup, in its transaction. Those here stay where they can be read under the lock that it leaves; the sweep then
 * deletes those that no entry names. `before` is the lock here.
 */
export async function restoreBodies(
  db: Pick<Database, 'bodies'>,
  backup: Pick<PlenaryFile, 'bodies' | 'locked'>,
  before: Lock | null,
  ahead: SealedAhead,
): Promise<void> {
  const { locked, bodies = [] } = backup
  const isReadable = locked ? before?.id === locked.lock.id : before === null || unlockedKeyOf(before) !== null
  if (!isReadable) await db.bodies.clear()
  await db.bodies.bulkPut([...(locked ? bodies : bodyRowsUnder(before, clearBodiesOf(backup), ahead))])
}
