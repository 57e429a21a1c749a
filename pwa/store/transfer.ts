/** Bulk transactions: import and its undo, restore of a backup, and the read for a backup. Atomic, with progress. */
import type { Entry } from '../../shared/domain/entries'
import type { PlenaryFile, SavedPack } from '../../shared/pack/export'
import { announce } from './changes'
import { newEntryId } from './clock'
import { idsIn, readAll } from './contents'
import { type Database, withDatabase } from './database'
import { beginEpoch } from './epoch'
import { StoreFailure } from './failure'
import { raiseSentinel } from './loss-sentinel'
import { backupIn, epochIn, importsIn, lockIn, setFirst } from './meta'
import { nameFirst } from './packs'
import { arrivingOf, putPacks } from './restore-packs'
import { askToPersist } from './save-entries'
import type { Batch, Import, ImportOrigin, PackRow } from './schema'
import { appendToCopy, linesOf, publishEpoch } from './second-copy'
import { isPrivate, rowsUnder, sealAhead } from './unlocked-key'

/** Entries per row of `batches`. */
const BATCH = 1000

/** Progress callback: entries written so far and in all. The transaction is committed only when the promise resolves. */
export type Progress = (done: number, total: number) => void

/**
 * Imports entries in one transaction, into rows that name the import; an id that exists is skipped. Resolves to the entries
 * that were new, and to the id of the import, `null` where none was. Throws `StoreFailure`, and then nothing was imported.
 */
export async function importEntries(
  entries: readonly Entry[],
  from: ImportOrigin,
  onProgress: Progress = () => {},
): Promise<{ readonly id: string | null; readonly added: readonly Entry[] }> {
  const ahead = await sealAhead(entries)
  const id = newEntryId()
  const { added, written, lock, epoch, at } = await withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta], async () => {
      const present = await idsIn(db)
      const absent = entries.filter((entry) => !present.has(entry.id) && present.add(entry.id))
      const lock = await lockIn(db)
      const rows = rowsUnder(lock, absent, ahead)
      await writeBatches(db.batches, rows.entries, onProgress, id)
      await db.sealed.bulkAdd([...rows.sealed])
      if (absent.length > 0) await rememberImport(db, { id, from, entries: absent })
      for (const { id } of absent) applied.add(id)
      // A file may contain an id twice.
      const left = new Set(applied)
      const added = entries.filter(({ id }) => left.delete(id))
      return { added, written: rowsUnder(lock, added, ahead), lock, epoch: await epochIn(db), at: Date.now() }
    }),
  )
  if (added.length > 0) {
    raiseSentinel(added.length, epoch, at)
    await appendToCopy([...linesOf(written, lock)], epoch)
    announce({ type: 'replaced' })
    askToPersist()
  }
  return { id: added.length > 0 ? id : null, added }
}

async function rememberImport(
  db: Pick<Database, 'meta'>,
  { id, from, entries }: Pick<Import, 'id' | 'from'> & { readonly entries: readonly Entry[] },
): Promise<void> {
  const secret = entries.filter(isPrivate).map((entry) => entry.id)
  const made = { id, at: new Date().toISOString(), from, count: entries.length, private: secret }
  await db.meta.put({ key: 'imports', value: [...(await importsIn(db)), made] })
}

/**
 * Undoes an import: deletes the rows that it wrote, in one transaction, and nothing else. What its entries had corrected or
 * withdrawn counts again, as that is computed from the entries that are there. Resolves to the number of entries deleted, 0
 * when another tab has undone it. Throws `StoreFailure`, and then nothing was changed.
 */
export async function undoImport(id: string): Promise<number> {
  const count = await withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta], async () => {
      const imports = await importsIn(db)
      const undone = imports.find((one) => one.id === id)
      if (undone) {
        for (const deleted of await deleteImport(db, undone)) applied.add(deleted)
        await db.meta.put({ key: 'imports', value: imports.filter((one) => one !== undone) })
        await beginEpoch(db)
        await uncountInBackup(db, undone, applied.size)
      }
      return applied.size
    }),
  )
  await publishEpoch()
  return count
}

/** Deletes the rows of an import. Resolves to one mark for each entry deleted: an id may be in two rows. */
async function deleteImport(db: Database, undone: Import): Promise<readonly string[]> {
  const batches = await db.batches.filter((batch) => batch.import === undone.id).toArray()
  await db.batches.bulkDelete(batches.map((batch) => batch.id))
  // A lock had moved the private ones to `sealed`, and its removal to `records`.
  const secret = [...undone.private]
  const sealed = await db.sealed.where('id').anyOf(secret).primaryKeys()
  const single = await db.records.where('id').anyOf(secret).primaryKeys()
  await db.sealed.bulkDelete(sealed)
  await db.records.bulkDelete(single)
  return [...batches.flatMap(({ records }) => records.map((entry) => `batch ${entry.id}`)), ...sealed, ...single]
}

/** Entries that a backup covers and that are gone must not count as backed up: later ones would seem to be. */
async function uncountInBackup(db: Pick<Database, 'meta'>, { at: since }: Import, count: number): Promise<void> {
  const backup = await backupIn(db)
  if (!backup || backup.at < since) return
  await db.meta.put({ key: 'backup', value: { at: backup.at, records: Math.max(0, backup.records - count) } })
}

/** Parts of a backup that a restore writes. */
export type Replacement = Pick<
  PlenaryFile,
  'pack' | 'origin' | 'previous' | 'further' | 'records' | 'madeAt' | 'locked'
>

/**
 * Restores a backup: replaces packs, entries, lock and the note of the last backup, in one transaction. Which packs are
 * trusted is for this device and this build to say (`restore-packs.ts`). A backup with a lock brings its sealed entries; the
 * private entries of one without are sealed under the lock here. Throws `StoreFailure`, and then nothing was changed.
 */
export async function replaceAll(backup: Replacement, onProgress: Progress = () => {}): Promise<void> {
  const { records, madeAt, locked } = backup
  const [ahead, arriving] = [await sealAhead(records), await arrivingOf(backup)]
  const total = records.length + (locked?.records.length ?? 0)
  await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      // What names no negotiation, a draft or an entry of the extension, stays with the one that was on.
      const ids = arriving.packs.map(({ pack }) => pack.id)
      await nameFirst(db, ids)
      if (ids.length > 1) await setFirst(db, backup.pack.id)
      await putPacks(db.packs, arriving)
      await db.records.clear()
      await db.batches.clear()
      await db.sealed.clear()
      await db.meta.delete('imports')
      const lock = locked?.lock ?? (await lockIn(db))
      const rows = locked ? { entries: records, sealed: locked.records } : rowsUnder(lock, records, ahead)
      await writeBatches(db.batches, rows.entries, onProgress)
      await db.sealed.bulkAdd([...rows.sealed])
      if (locked) await db.meta.put({ key: 'lock', value: locked.lock })
      // Those in the clear were named as the file was read, the sealed ones cannot be.
      if (locked) await db.meta.put({ key: 'first-negotiation', value: locked.first ?? backup.pack.id })
      await db.meta.put({ key: 'backup', value: { at: madeAt, records: total } })
      await beginEpoch(db)
    }),
  )
  await publishEpoch()
}

async function writeBatches(
  table: { add(batch: Batch): PromiseLike<unknown> },
  entries: readonly Entry[],
  onProgress: Progress,
  id?: string,
): Promise<void> {
  for (let start = 0; start < entries.length; start += BATCH) {
    const records = entries.slice(start, start + BATCH)
    // Sortable id: IndexedDB reads rows in key order, and then the entries need no sorting.
    await table.add({ id: `${records[0]?.madeAt} ${newEntryId()}`, records, ...(id !== undefined && { import: id }) })
    onProgress(start + records.length, entries.length)
  }
}

/** Reads the contents of a backup, the open negotiation first, as stored: sealed entries stay sealed, even when this tab is unlocked. */
export async function readForBackup(
  open: string | null = null,
): Promise<Pick<PlenaryFile, 'pack' | 'origin' | 'previous' | 'further' | 'records' | 'locked'>> {
  const { entries, sealed, lock, packs, first } = await readAll()
  const row = packs.find(({ slot }) => slot === open) ?? packs[0]
  if (!row) throw new StoreFailure('corrupt', 'no negotiation is on')
  const further = packs.filter((other) => other !== row).map(savedPack)
  return {
    ...savedPack(row),
    ...(further.length > 0 && { further }),
    records: entries,
    ...(lock && { locked: { lock, records: sealed, ...(first !== null && { first }) } }),
  }
}

const savedPack = ({ pack, origin, previous }: PackRow): SavedPack => ({
  pack,
  origin,
  ...(previous && { previous: { pack: previous.pack, origin: previous.origin } }),
})
