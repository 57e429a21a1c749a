/** After a loss: restore from memory or from the second copy, or start over with an empty database. */
import type { Entry } from '../../shared/domain/entries'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import type { AppData } from './app-data'
import { announce } from './changes'
import { newEntryId } from './clock'
import { idsIn } from './contents'
import { type Database, withDatabase } from './database'
import { setKnownBorn } from './database-identity'
import { writeSentinel } from './loss-sentinel'
import { bornIn, dropCheckpoint, lockIn } from './meta'
import type { Backup, PackRow, Signers } from './schema'
import { copyAll, markCopyStale } from './second-copy'
import { rowsUnder, sealAhead } from './unlocked-key'

/** Data that survived outside the database. */
interface Survivors {
  readonly entries: readonly Entry[]
  readonly sealed: readonly Sealed[]
  readonly lock: Lock | null
  /** `null` leaves the installed pack. */
  readonly pack: PackRow | null
  readonly backup: Backup | null
  readonly signers: Signers
  readonly born: string
}

/** Inserts what the database lacks, in one transaction. Resolves to the number of entries. Throws `StoreFailure`. */
export async function writeMissing(survivors: Survivors): Promise<number> {
  const { entries, sealed, lock, pack, backup, signers, born } = survivors
  const { count, at } = await withDatabase((db, applied) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      const present = await idsIn(db)
      const missing = entries.filter((entry) => !present.has(entry.id))
      await dropCheckpoint(db)
      await db.records.bulkAdd(missing)
      // The copy does not tell which import an entry came with: an undo would leave some of it.
      if (missing.length > 0) await db.meta.delete('imports')
      const missingSealed = sealed.filter(({ id }) => !present.has(id))
      await db.sealed.bulkPut(missingSealed)
      // After a partial loss, of entries only, all else stays.
      const isOther = (await bornIn(db)) !== born
      const isPackLost = !(await db.packs.get('active')) || (isOther && pack?.origin === 'imported')
      if (pack && isPackLost) await db.packs.put(pack)
      // Sealed entries that were here already may have lost their lock.
      if (lock && (isOther || (await db.sealed.count()) > 0) && !(await lockIn(db)))
        await db.meta.put({ key: 'lock', value: lock })
      if (backup && isOther) await db.meta.put({ key: 'backup', value: backup })
      await restoreSigners(db, signers)
      await db.meta.put({ key: 'born', value: born })
      for (const { id } of [...missing, ...missingSealed]) applied.add(id)
      return { count: applied.size, at: Date.now() }
    }),
  )
  const lastBackup = backup?.at ?? null
  writeSentinel({ born, records: entries.length + sealed.length, lastBackup, lock: lock?.id ?? null, at })
  return count
}

/** Adds remembered keys; those that the database has are newer. */
async function restoreSigners(db: Pick<Database, 'meta'>, signers: Signers): Promise<void> {
  const row = await db.meta.get('signers')
  const value = { ...signers, ...(row?.key === 'signers' && row.value) }
  if (Object.keys(value).length > 0) await db.meta.put({ key: 'signers', value })
}

/**
 * Restores from this tab's memory when the database was erased under it: entries, and the pack when none is installed.
 * Resolves to the number of entries restored. Throws `StoreFailure`.
 */
export async function restoreLost(state: AppData): Promise<number> {
  const { pack, packOrigin: origin, packSigner: signer, signers, lock, lastBackup: backup, born } = state
  const rows = rowsUnder(lock, state.entries, await sealAhead(state.entries))
  // Rows as they were read, and those of entries added since.
  const sealed = [...new Map([...state.sealed, ...rows.sealed].map((row) => [row.id, row])).values()]
  const row = { slot: 'active', pack, origin, signer, installedAt: new Date().toISOString() } as const
  const count = await writeMissing({ entries: rows.entries, sealed, lock, pack: row, backup, signers, born })
  setKnownBorn(born)
  await copyAll().catch(markCopyStale)
  announce({ type: 'replaced' })
  return count
}

/** Accepts the loss: gives the database a new identity and resets the sentinel. Throws `StoreFailure`. */
export async function startOver(): Promise<void> {
  const born = new Date().toISOString()
  writeSentinel({ born, records: 0, lastBackup: null, lock: null, at: Date.now() })
  await withDatabase((db) =>
    db.meta.bulkPut([
      { key: 'born', value: born },
      { key: 'taken', value: newEntryId() },
    ]),
  )
  setKnownBorn(born)
  await copyAll().catch(markCopyStale)
  announce({ type: 'replaced' })
}
