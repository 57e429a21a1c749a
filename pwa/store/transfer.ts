/** Bulk transactions: import, restore of a backup, and the read for a backup. Atomic, with progress. */
import { canonical } from '../../shared/domain/canonical'
import type { Entry } from '../../shared/domain/entries'
import type { PlenaryFile } from '../../shared/pack/export'
import type { Pack } from '../../shared/pack/schema'
import { announce } from './changes'
import { newEntryId } from './clock'
import { idsIn, readAll } from './contents'
import { type Database, withDatabase } from './database'
import { setKnownBorn } from './database-identity'
import { raiseSentinel, writeSentinel } from './loss-sentinel'
import { bornIn, lockIn } from './meta'
import { appendToCopy, copyAll, linesOf, markCopyStale } from './second-copy'
import { rowsUnder, sealAhead } from './unlocked-key'

/** Entries per row of `batches`. */
const BATCH = 1000

/** Progress callback: entries written so far and in all. The transaction is committed only when the promise resolves. */
export type Progress = (done: number, total: number) => void

/**
 * Imports entries in one transaction; an id that exists is skipped. Resolves to the entries that were new. Throws
 * `StoreFailure`, and then nothing was imported.
 */
export async function importEntries(
  entries: readonly Entry[],
  onProgress: Progress = () => {},
): Promise<readonly Entry[]> {
  const ahead = await sealAhead(entries)
  const { added, written, lock, at } = await withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta], async () => {
      const present = await idsIn(db)
      const absent = entries.filter((entry) => !present.has(entry.id) && present.add(entry.id))
      const lock = await lockIn(db)
      const rows = rowsUnder(lock, absent, ahead)
      await writeBatches(db.batches, rows.entries, onProgress)
      await db.sealed.bulkAdd([...rows.sealed])
      for (const { id } of absent) applied.add(id)
      // A file may contain an id twice.
      const left = new Set(applied)
      const added = entries.filter(({ id }) => left.delete(id))
      return { added, written: rowsUnder(lock, added, ahead), lock, at: Date.now() }
    }),
  )
  if (added.length > 0) {
    raiseSentinel(added.length, at)
    await appendToCopy([...linesOf(written)], lock)
    announce({ type: 'replaced' })
  }
  return added
}

/** Parts of a backup that a restore writes. */
export type Replacement = Pick<PlenaryFile, 'pack' | 'origin' | 'previous' | 'records' | 'madeAt' | 'locked'>

/**
 * Restores a backup: replaces packs, entries, lock and the note of the last backup, in one transaction. A pack that is
 * identical to an installed one keeps its origin and signer; another version of the bundled pack that was bundled where the
 * backup was made stays bundled, and is updated. A backup with a lock brings its sealed entries; the private entries of one
 * without are sealed under the lock here. Throws `StoreFailure`, and then nothing was changed.
 */
export async function replaceAll(backup: Replacement, onProgress: Progress = () => {}): Promise<void> {
  const { records, madeAt, locked } = backup
  const ahead = await sealAhead(records)
  const total = records.length + (locked?.records.length ?? 0)
  // Before the transaction: until it is rewritten, the copy has the entries that this removes.
  markCopyStale()
  const { born, lock, at } = await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      await putPacks(db.packs, backup)
      await db.records.clear()
      await db.batches.clear()
      await db.sealed.clear()
      const lock = locked?.lock ?? (await lockIn(db))
      const rows = locked ? { entries: records, sealed: locked.records } : rowsUnder(lock, records, ahead)
      await writeBatches(db.batches, rows.entries, onProgress)
      await db.sealed.bulkAdd([...rows.sealed])
      if (locked) await db.meta.put({ key: 'lock', value: locked.lock })
      // A new identity only after a loss.
      const born = (await bornIn(db)) ?? new Date().toISOString()
      await db.meta.bulkPut([
        { key: 'born', value: born },
        { key: 'backup', value: { at: madeAt, records: total } },
        { key: 'taken', value: newEntryId() },
      ])
      return { born, lock, at: Date.now() }
    }),
  )
  writeSentinel({ born, records: total, lastBackup: madeAt, lock: lock?.id ?? null, at })
  setKnownBorn(born)
  await copyAll().catch(markCopyStale)
  announce({ type: 'replaced' })
}

/** Without a previous pack in the backup, the pack that it replaces becomes the previous one. */
async function putPacks(
  packs: Database['packs'],
  { pack, origin, previous }: Pick<Replacement, 'pack' | 'origin' | 'previous'>,
): Promise<void> {
  const installed = await packs.toArray()
  const same = (other: Pack) => installed.find((row) => canonical(row.pack) === canonical(other))
  const before = installed.find(({ slot }) => slot === 'active')
  const installedAt = new Date().toISOString()
  const isOther = before === undefined || same(pack)?.slot !== 'active'
  // `bundled` of another version is claimed by the file alone: the next update replaces it by the shipped pack.
  const shipped = installed.find((row) => row.origin === 'bundled')?.pack
  const wasShipped = origin === 'bundled' && shipped?.id === pack.id && shipped.version !== pack.version
  if (isOther) await packs.put({ slot: 'active', pack, origin: wasShipped ? 'bundled' : 'imported', installedAt })
  // A signature covers bytes that a backup does not have: only an installed pack keeps its signer.
  if (previous) await packs.put({ installedAt, ...same(previous.pack), ...previous, slot: 'previous' })
  else if (before && isOther) await packs.put({ ...before, slot: 'previous' })
}

async function writeBatches(
  table: { add(batch: { id: string; records: readonly Entry[] }): PromiseLike<unknown> },
  entries: readonly Entry[],
  onProgress: Progress,
): Promise<void> {
  for (let start = 0; start < entries.length; start += BATCH) {
    const records = entries.slice(start, start + BATCH)
    // Sortable id: IndexedDB reads rows in key order, and then the entries need no sorting.
    await table.add({ id: `${records[0]?.madeAt} ${newEntryId()}`, records })
    onProgress(start + records.length, entries.length)
  }
}

/** Reads the contents of a backup, as stored: sealed entries stay sealed, even when this tab is unlocked. */
export async function readForBackup(): Promise<Pick<PlenaryFile, 'origin' | 'previous' | 'records' | 'locked'>> {
  const { entries, sealed, lock, active, previous } = await readAll()
  return {
    records: entries,
    ...(active && { origin: active.origin }),
    ...(previous && { previous: { pack: previous.pack, origin: previous.origin } }),
    ...(lock && { locked: { lock, records: sealed } }),
  }
}
