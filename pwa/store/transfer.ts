/** Many records at once: imports and restores, all or nothing, with progress. */
import { canonical } from '../../shared/domain/canonical'
import type { Entry } from '../../shared/domain/entries'
import type { PlenaryFile } from '../../shared/pack/export'
import type { Pack } from '../../shared/pack/schema'
import { announce } from './changes'
import { idsIn, readAll, rememberBirth } from './contents'
import { bornIn, type Database, lockIn, withDatabase } from './database'
import { raiseSentinel, writeSentinel } from './loss-sentinel'
import { newEntryId } from './record'
import { appendToCopy, copyAll, linesOf, markCopyStale } from './second-copy'
import { sealable, under } from './unlocked-key'

const BATCH = 1000

/** Told how many records of how many are written; the transaction is not complete before the promise resolves. */
export type Progress = (done: number, total: number) => void

/** Adds the records that are not there yet, in one transaction. Resolves to how many were added. */
export async function importEntries(
  records: readonly Entry[],
  onProgress: Progress = () => {},
): Promise<readonly Entry[]> {
  const ready = await sealable(records)
  const { fresh, added, lock, at } = await withDatabase((db, told) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta], async () => {
      const there = await idsIn(db)
      const absent = records.filter((record) => !there.has(record.id) && there.add(record.id))
      const lock = await lockIn(db)
      const rows = under(lock, absent, ready)
      await writeBatches(db.batches, rows.records, onProgress)
      await db.sealed.bulkAdd([...rows.sealed])
      for (const { id } of absent) told.add(id)
      // A file may have one twice.
      const left = new Set(told)
      const fresh = records.filter(({ id }) => left.delete(id))
      return { fresh, added: under(lock, fresh, ready), lock, at: Date.now() }
    }),
  )
  if (fresh.length > 0) {
    raiseSentinel(fresh.length, at)
    await appendToCopy([...linesOf(added)], lock)
    announce({ type: 'replaced' })
  }
  return fresh
}

/** What a backup puts in the place of everything. */
export type Replacement = Pick<PlenaryFile, 'pack' | 'origin' | 'previous' | 'records' | 'madeAt' | 'locked'>

/**
 * Puts a backup in the place of everything: packs, records, and that it was backed up, in one transaction. A pack that is
 * the same to the letter stays what it was: shipped, or signed by whom; another version of the shipped one that was
 * shipped where the backup was made is so here, and updates come to it. A backup's lock comes with what is under it;
 * one without any goes under the lock that is here.
 */
export async function replaceAll(backup: Replacement, onProgress: Progress = () => {}): Promise<void> {
  const { records, madeAt, locked } = backup
  const ready = await sealable(records)
  const total = records.length + (locked?.records.length ?? 0)
  // Until it is written anew, the copy has what this takes away.
  markCopyStale()
  const { born, lock, at } = await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      await putPacks(db.packs, backup)
      await db.records.clear()
      await db.batches.clear()
      await db.sealed.clear()
      const lock = locked?.lock ?? (await lockIn(db))
      const rows = locked ? { records, sealed: locked.records } : under(lock, records, ready)
      await writeBatches(db.batches, rows.records, onProgress)
      await db.sealed.bulkAdd([...rows.sealed])
      if (locked) await db.meta.put({ key: 'lock', value: locked.lock })
      // After a loss a new record begins here; else it is the same one with another content.
      const since = (await bornIn(db)) ?? new Date().toISOString()
      await db.meta.bulkPut([
        { key: 'born', value: since },
        { key: 'backup', value: { at: madeAt, records: total } },
        { key: 'taken', value: newEntryId() },
      ])
      return { born: since, lock, at: Date.now() }
    }),
  )
  writeSentinel({ born, records: total, lastBackup: madeAt, lock: lock?.id ?? null, at })
  rememberBirth(born)
  await copyAll().catch(markCopyStale)
  announce({ type: 'replaced' })
}

/** Without a pack before in the backup, the one that it replaces is what one can go back to. */
async function putPacks(
  packs: Database['packs'],
  { pack, origin, previous }: Pick<Replacement, 'pack' | 'origin' | 'previous'>,
): Promise<void> {
  const here = await packs.toArray()
  const same = (other: Pack) => here.find((row) => canonical(row.pack) === canonical(other))
  const before = here.find(({ slot }) => slot === 'active')
  const installedAt = new Date().toISOString()
  const isOther = before === undefined || same(pack)?.slot !== 'active'
  // Only the file says so, for another version than the one that came with the app: the next update puts it right.
  const shipped = here.find((row) => row.origin === 'bundled')?.pack
  const wasShipped = origin === 'bundled' && shipped?.id === pack.id && shipped.version !== pack.version
  if (isOther) await packs.put({ slot: 'active', pack, origin: wasShipped ? 'bundled' : 'imported', installedAt })
  // A signature is over bytes that a backup does not have: only a pack that is here already keeps its signer.
  if (previous) await packs.put({ installedAt, ...same(previous.pack), ...previous, slot: 'previous' })
  else if (before && isOther) await packs.put({ ...before, slot: 'previous' })
}

async function writeBatches(
  table: { add(batch: { id: string; records: readonly Entry[] }): PromiseLike<unknown> },
  records: readonly Entry[],
  onProgress: Progress,
): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH) {
    const slice = records.slice(start, start + BATCH)
    // Read in the order of their ids: then the records are in order when they are read.
    await table.add({ id: `${slice[0]?.madeAt} ${newEntryId()}`, records: slice })
    onProgress(start + slice.length, records.length)
  }
}

/** What a backup holds, as it lies in the database: what is locked stays so, whoever may read it here. */
export async function readForBackup(): Promise<Pick<PlenaryFile, 'origin' | 'previous' | 'records' | 'locked'>> {
  const { records, sealed, lock, active, previous } = await readAll()
  return {
    records,
    ...(active && { origin: active.origin }),
    ...(previous && { previous: { pack: previous.pack, origin: previous.origin } }),
    ...(lock && { locked: { lock, records: sealed } }),
  }
}
