/** Many records at once: imports and restores, all or nothing, with progress. */
import { canonical } from '../../shared/domain/canonical'
import type { UserRecord } from '../../shared/domain/records'
import type { Pack } from '../../shared/pack/schema'
import { announce } from './changes'
import { idsIn, knowBirth } from './contents'
import { bornIn, withDatabase } from './database'
import { newRecordId } from './record'
import { alsoCopy, copyAll, distrustCopy, linesOf } from './second-copy'
import { growTrace, leaveTrace } from './sentinel'

const BATCH = 1000

/** Told how many records of how many are written; the transaction is not complete before the promise resolves. */
export type Progress = (done: number, total: number) => void

/** Adds the records that are not there yet, in one transaction. Resolves to how many were added. */
export async function importRecords(records: readonly UserRecord[], onProgress: Progress = () => {}): Promise<number> {
  const added = await withDatabase((db) =>
    db.transaction('rw', [db.records, db.batches], async () => {
      const there = await idsIn(db)
      const fresh = records.filter((record) => !there.has(record.id) && there.add(record.id))
      await writeBatches(db.batches, fresh, onProgress)
      return fresh
    }),
  )
  if (added.length > 0) {
    growTrace(added.length)
    await alsoCopy([...linesOf(added)])
    announce({ type: 'replaced' })
  }
  return added.length
}

/**
 * Puts a backup in the place of everything: pack, records, and that it was backed up, in one transaction. A pack that is
 * the same to the letter stays what it was: shipped, or signed by whom.
 */
export async function replaceAll(
  pack: Pack,
  records: readonly UserRecord[],
  madeAt: string,
  onProgress: Progress = () => {},
): Promise<void> {
  // Until it is written anew, the copy has what this takes away.
  distrustCopy()
  const born = await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.meta], async () => {
      const before = await db.packs.get('active')
      if (!before || canonical(before.pack) !== canonical(pack)) {
        if (before) await db.packs.put({ ...before, slot: 'previous' })
        await db.packs.put({ slot: 'active', pack, origin: 'imported', installedAt: new Date().toISOString() })
      }
      await db.records.clear()
      await db.batches.clear()
      await writeBatches(db.batches, records, onProgress)
      // After a loss a new record begins here; else it is the same one with another content.
      const since = (await bornIn(db)) ?? new Date().toISOString()
      await db.meta.bulkPut([
        { key: 'born', value: since },
        { key: 'backup', value: { at: madeAt, records: records.length } },
      ])
      return since
    }),
  )
  leaveTrace({ born, records: records.length, lastBackup: madeAt })
  knowBirth(born)
  await copyAll().catch(distrustCopy)
  announce({ type: 'replaced' })
}

async function writeBatches(
  table: { add(batch: { id: string; records: readonly UserRecord[] }): PromiseLike<unknown> },
  records: readonly UserRecord[],
  onProgress: Progress,
): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH) {
    const slice = records.slice(start, start + BATCH)
    await table.add({ id: newRecordId(), records: slice })
    onProgress(start + slice.length, records.length)
  }
}
