/** Puts back what was lost, from where it is still held. */
import type { Entry } from '../../shared/domain/entries'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import { announce } from './changes'
import { idsIn, rememberBirth } from './contents'
import { type Backup, bornIn, lockIn, type PackRow, withDatabase } from './database'
import { writeSentinel } from './loss-sentinel'
import type { AppData } from './record'
import { copyAll, markCopyStale } from './second-copy'
import { sealable, under } from './unlocked-key'

interface Held {
  readonly records: readonly Entry[]
  readonly sealed: readonly Sealed[]
  readonly lock: Lock | null
  /** `null` leaves the pack that is there. */
  readonly pack: PackRow | null
  readonly backup: Backup | null
  readonly born: string
}

/** Puts into the database what it lacks, in one transaction. Resolves to how many records that were. */
export async function writeEntries({ records, sealed, lock, pack, backup, born }: Held): Promise<number> {
  const { count, at } = await withDatabase((db, told) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      const there = await idsIn(db)
      const missing = records.filter((record) => !there.has(record.id))
      await db.records.bulkAdd(missing)
      const shut = sealed.filter(({ id }) => !there.has(id))
      await db.sealed.bulkPut(shut)
      // Where only some records were lost, all else is as it was left.
      const isAnother = (await bornIn(db)) !== born
      const isNeeded = !(await db.packs.get('active')) || (isAnother && pack?.origin === 'imported')
      if (pack && isNeeded) await db.packs.put(pack)
      if (lock && (isAnother || shut.length > 0) && !(await lockIn(db))) await db.meta.put({ key: 'lock', value: lock })
      if (backup && isAnother) await db.meta.put({ key: 'backup', value: backup })
      await db.meta.put({ key: 'born', value: born })
      for (const { id } of [...missing, ...shut]) told.add(id)
      return { count: told.size, at: Date.now() }
    }),
  )
  const lastBackup = backup?.at ?? null
  writeSentinel({ born, records: records.length + sealed.length, lastBackup, lock: lock?.id ?? null, at })
  return count
}

/**
 * Puts back what a tab still holds of a record that was erased under it: the records, and the pack where none is
 * there. Resolves to how many records were missing.
 */
export async function restoreLost(state: AppData): Promise<number> {
  const { pack, packOrigin: origin, packSigner: signer, lock, lastBackup: backup, born } = state
  const { records, sealed } = under(lock, state.entries, await sealable(state.entries))
  // What was sealed when it was read, and what was kept since.
  const shut = [...new Map([...state.sealed, ...sealed].map((row) => [row.id, row])).values()]
  const row = { slot: 'active', pack, origin, signer, installedAt: new Date().toISOString() } as const
  const count = await writeEntries({ records, sealed: shut, lock, pack: row, backup, born })
  rememberBirth(born)
  await copyAll().catch(markCopyStale)
  announce({ type: 'replaced' })
  return count
}
