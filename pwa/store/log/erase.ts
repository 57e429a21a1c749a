/**
 * Erasure of private entries: deletes them from the database and, with the epoch that ends, from the second copy. Only their
 * ids stay, so that neither an old backup nor another tab brings them back.
 */
import type { Entry } from '../../../shared/domain/entries/entries'
import { isOfDevice } from '../../../shared/domain/entries/layers'
import { beginEpochOfSame } from '../copy/epoch'
import { publishEpoch } from '../copy/second-copy'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { readableIn, unlockedKeyOf } from '../lock/unlocked-key'
import { backupIn, forgottenIn, importsIn, lockIn } from '../meta'
import { readUndone } from '../meta-rows'
import { UNDONE_IMPORT } from '../schema'
import { sweepBodies } from '../texts/sweep-bodies'
import { eraseArrived } from './arrived'
import { dropSteps, isUndoneImport } from './steps'

/**
 * Erases private entries, in one transaction, with the steps that hold them. Resolves to the number of entries deleted. Throws
 * `StoreFailure`, `unfit` for one that others may have, which is withdrawn, `locked` for a sealed one in a tab without the key. Then
 * nothing was changed.
 */
export async function eraseEntries(ids: readonly string[]): Promise<number> {
  for (;;) {
    const count = await erase(new Set(ids), await privateTexts(ids))
    if (count === null) continue
    await publishEpoch()
    await sweepBodies()
    return count
  }
}

/** Ciphertexts of the sealed ones, once they are known to be private: IndexedDB commits a transaction that waits for WebCrypto. */
async function privateTexts(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { lock, rows } = await withDatabase((db) =>
    db.transaction('r', [db.sealed, db.meta], async () => ({
      lock: await lockIn(db),
      rows: await db.sealed.where('id').anyOf(ids).toArray(),
    })),
  )
  if (rows.length > 0 && !unlockedKeyOf(lock)) throw new StoreFailure('locked', 'the entries are locked')
  const opened = await readableIn(lock, rows)
  if (opened.length < rows.length) throw new StoreFailure('unfit', 'what does not open may be of others too')
  requirePrivate(opened)
  return new Set(rows.map(({ text }) => text))
}

/** Resolves to `null`, with nothing changed, where another tab has sealed one of them since the read. */
const erase = (erased: ReadonlySet<string>, known: ReadonlySet<string>): Promise<number | null> =>
  withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta, db.syncState], async () => {
      const deleted = await deleteRows(db, erased, known)
      if (!deleted) return null
      for (const id of deleted) applied.add(id)
      await db.meta.put({ key: 'forgotten', value: [...new Set([...(await forgottenIn(db)), ...erased])] })
      await deleteFromImports(db, erased)
      await eraseArrived(db, erased)
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

async function deleteRows(
  db: Database,
  erased: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Promise<readonly string[] | null> {
  const ids = [...erased]
  const isErased = ({ id }: { readonly id: string }) => erased.has(id)
  const batches = (await db.batches.toArray()).filter(({ records }) => records.some(isErased))
  const single = await db.records.where('id').anyOf(ids).toArray()
  const sealed = await db.sealed.where('id').anyOf(ids).toArray()
  if (sealed.some(({ text }) => !known.has(text))) return null
  const found = [...single, ...batches.flatMap(({ records }) => records.filter(isErased))]
  requirePrivate(found)
  await db.records.bulkDelete(ids)
  await db.sealed.bulkDelete(ids)
  for (const batch of batches)
    await db.batches.put({ ...batch, records: batch.records.filter((entry) => !isErased(entry)) })
  return [...found, ...sealed].map(({ id }) => id)
}

function requirePrivate(entries: readonly Entry[]): void {
  if (!entries.every(isOfDevice)) throw new StoreFailure('unfit', 'what others may have is withdrawn, not erased')
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
    .modify((row, ref) => {
      if (!isUndoneImport(row)) return
      const undone = readUndone(row.value)
      // What it holds cannot be told: it must hold nothing that is erased.
      if (!undone) {
        Reflect.deleteProperty(ref, 'value')
        return
      }
      const { made, batches, records, sealed } = undone
      const isKept = (one: { readonly id: string }) => isLeft(one.id)
      const kept = batches.map((batch) => ({ ...batch, records: batch.records.filter(isKept) }))
      row.value = { made: without(made), batches: kept, records: records.filter(isKept), sealed: sealed.filter(isKept) }
    })
}
