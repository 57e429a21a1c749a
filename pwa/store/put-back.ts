/** Puts back what was lost, from where it is still held. */
import type { UserRecord } from '../../shared/domain/records'
import { announce } from './changes'
import { idsIn } from './contents'
import { type Backup, bornIn, type PackRow, withDatabase } from './database'
import type { RecordState } from './record'
import { alsoCopy, linesOf } from './second-copy'
import { leaveTrace } from './sentinel'

interface Held {
  readonly records: readonly UserRecord[]
  /** `null` leaves the pack that is there. */
  readonly pack: PackRow | null
  readonly backup: Backup | null
  readonly born: string
}

/** Puts into the database what it lacks, in one transaction. Resolves to how many records that were. */
export async function putInto({ records, pack, backup, born }: Held): Promise<number> {
  const count = await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.meta], async () => {
      const there = await idsIn(db)
      const missing = records.filter((record) => !there.has(record.id))
      await db.records.bulkAdd(missing)
      // Where only some records were lost, all else is as it was left.
      const isAnother = (await bornIn(db)) !== born
      const isNeeded = !(await db.packs.get('active')) || (isAnother && pack?.origin === 'imported')
      if (pack && isNeeded) await db.packs.put(pack)
      if (backup && isAnother) await db.meta.put({ key: 'backup', value: backup })
      await db.meta.put({ key: 'born', value: born })
      return missing.length
    }),
  )
  leaveTrace({ born, records: records.length, lastBackup: backup?.at ?? null })
  return count
}

/**
 * Puts back what a tab still holds of a record that was erased under it: the records, and the pack where none is
 * there. Resolves to how many records were missing.
 */
export async function putBack(state: RecordState): Promise<number> {
  const { pack, packOrigin: origin, packSigner: signer, records, lastBackup: backup, born } = state
  const row = { slot: 'active', pack, origin, signer, installedAt: new Date().toISOString() } as const
  const count = await putInto({ records, pack: row, backup, born })
  await alsoCopy([...(origin === 'imported' ? [{ pack: row }] : []), ...linesOf(records)])
  announce({ type: 'replaced' })
  return count
}
