/**
 * Erasure of private entries: deletes them from the database and, with the epoch that ends, from the second copy. Only their
 * ids stay, so that neither an old backup nor another tab brings them back.
 */
import { isOfDevice } from '../../shared/domain/layers'
import { type Database, withDatabase } from './database'
import { beginEpochOfSame } from './epoch'
import { StoreFailure } from './failure'
import { backupIn, forgottenIn, importsIn } from './meta'
import { UNDONE_IMPORT } from './schema'
import { publishEpoch } from './second-copy'
import { dropSteps, isUndoneImport } from './steps'

/**
 * Erases private entries, in one transaction, with the steps that hold them. Resolves to the number of entries deleted.
 * Throws `StoreFailure`, `unfit` for one that others may have: that is withdrawn. Then nothing was changed.
 */
export async function eraseEntries(ids: readonly string[]): Promise<number> {
  const erased = new Set(ids)
  const count = await withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta, db.syncState], async () => {
      for (const id of await deleteRows(db, erased)) applied.add(id)
      await db.meta.put({ key: 'forgotten', value: [...new Set([...(await forgottenIn(db)), ...ids])] })
      await deleteFromImports(db, erased)
      const isHeld = (id: string) => erased.has(id)
      await dropSteps(db, ({ entries, undone }) => entries.some(isHeld) || (undone?.by.some(isHeld) ?? false))
      const backup = await backupIn(db)
      // Those that a backup covers must not count as backed up.
      if (backup) {
        const records = Math.max(0, backup.records - applied.size)
        await db.meta.put({ key: 'backup', value: { ...backup, records } })
      }
      await beginEpochOfSame(db)
      return applied.size
    }),
  )
  await publishEpoch()
  return count
}

async function deleteRows(db: Database, erased: ReadonlySet<string>): Promise<readonly string[]> {
  const ids = [...erased]
  const isErased = ({ id }: { readonly id: string }) => erased.has(id)
  const batches = (await db.batches.toArray()).filter(({ records }) => records.some(isErased))
  const single = await db.records.where('id').anyOf(ids).toArray()
  const found = [...single, ...batches.flatMap(({ records }) => records.filter(isErased))]
  if (!found.every(isOfDevice)) throw new StoreFailure('unfit', 'what others may have is withdrawn, not erased')
  const sealed = await db.sealed.where('id').anyOf(ids).primaryKeys()
  await db.records.bulkDelete(ids)
  await db.sealed.bulkDelete(ids)
  for (const batch of batches)
    await db.batches.put({ ...batch, records: batch.records.filter((entry) => !isErased(entry)) })
  return [...found.map(({ id }) => id), ...sealed]
}

/** Takes erased entries out of the lists of imports, and out of what is held of undone ones. */
async function deleteFromImports(db: Database, erased: ReadonlySet<string>): Promise<void> {
  const isLeft = (id: string) => !erased.has(id)
  const without = <T extends { readonly private: readonly string[] }>(made: T): T => ({
    ...made,
    private: made.private.filter(isLeft),
  })
  await db.meta.put({ key: 'imports', value: (await importsIn(db)).map(without) })
  await db.meta
    .where('key')
    .startsWith(UNDONE_IMPORT)
    .modify((row) => {
      if (!isUndoneImport(row)) return
      const { made, batches, records, sealed } = row.value
      const isKept = (one: { readonly id: string }) => isLeft(one.id)
      const kept = batches.map((batch) => ({ ...batch, records: batch.records.filter(isKept) }))
      row.value = { made: without(made), batches: kept, records: records.filter(isKept), sealed: sealed.filter(isKept) }
    })
}
