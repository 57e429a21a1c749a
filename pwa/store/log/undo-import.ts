/**
 * Undo and redo of an import: its rows are taken out of the log, and held beside it until they are put back, or can no
 * longer be.
 */

import { beginEpoch } from '../copy/epoch'
import { publishEpoch } from '../copy/second-copy'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { backupIn, importsIn, stepsIn } from '../meta'
import { readUndone } from '../meta-rows'
import type { Import, Step, UndoneImport } from '../schema'
import { idsIn } from './contents'
import { dequeue, enqueue, enqueueIds } from './outbox'
import { asRedone, asUndone, isUndoneImport, putSteps, stepOfImport, undoneKey, withChanged } from './steps'

/**
 * Undoes an import: takes out the rows that it wrote, in one transaction, and nothing else. What its entries had corrected or
 * withdrawn counts again, as that is computed from the entries that are there. Resolves to the number of entries, 0
 * when another tab has undone it. Throws `StoreFailure`, and then nothing was changed.
 */
export async function undoImport(id: string): Promise<number> {
  const count = await withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta, db.outbox], async () => {
      const imports = await importsIn(db)
      const undone = imports.find((one) => one.id === id)
      if (undone) {
        const held = await takeOut(db, undone)
        for (const mark of marksOf(held)) applied.add(mark)
        await dequeue(db, new Set(idsOf(held)))
        await db.meta.put({ key: 'imports', value: imports.filter((one) => one !== undone) })
        await db.meta.put({ key: undoneKey(id), value: held })
        const before = await stepsIn(db)
        const steps = before.some((step) => step.import === id) ? before : [...before, stepOfEarlier(undone)]
        await putSteps(
          db,
          before,
          changeImport(steps, id, (step) => asUndone(step, steps)),
        )
        await beginEpoch(db)
        await uncountInBackup(db, undone, applied.size)
      }
      return applied.size
    }),
  )
  await publishEpoch()
  return count
}

/**
 * Puts the rows of an undone import back. Batches come whole, as one may complete an entry that is here; a private entry in
 * a row of its own that has come otherwise since stays as it is. Resolves to false where the rows are not held any more. Throws
 * `StoreFailure`, and then nothing was changed.
 */
export async function redoImport(id: string): Promise<boolean> {
  const isRedone = await withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta, db.outbox], async () => {
      const row = await db.meta.get(undoneKey(id))
      if (!row || !isUndoneImport(row)) return applied.has(id)
      const undone = readUndone(row.value)
      if (!undone) throw new StoreFailure('corrupt', 'what was held of the import is damaged')
      const { made, batches, records, sealed } = undone
      const present = await idsIn(db)
      const isAbsent = (one: { readonly id: string }) => !present.has(one.id)
      await db.batches.bulkPut([...batches])
      await db.records.bulkPut(records.filter(isAbsent))
      await db.sealed.bulkPut(sealed.filter(isAbsent))
      await enqueue(db, [...batches.flatMap((batch) => batch.records), ...records])
      await enqueueIds(
        db,
        sealed.map((one) => one.id),
      )
      // Its undo must not delete what has come otherwise.
      const redone = { ...made, private: made.private.filter((secret) => !present.has(secret)) }
      await db.meta.put({ key: 'imports', value: [...(await importsIn(db)), redone] })
      await db.meta.delete(undoneKey(id))
      const before = await stepsIn(db)
      await putSteps(db, before, changeImport(before, id, asRedone))
      await beginEpoch(db)
      applied.add(id)
      return true
    }),
  )
  if (isRedone) await publishEpoch()
  return isRedone
}

const changeImport = (steps: readonly Step[], id: string, change: (step: Step) => Step): readonly Step[] =>
  steps.reduce((all, step) => (step.import === id ? withChanged(all, change(step)) : all), steps)

/** The step of an import of a version that remembered no steps. */
const stepOfEarlier = ({ id, at, count }: Import): Step => ({ ...stepOfImport(id, []), at, count })

/** Takes the rows of an import out of the log. */
async function takeOut(db: Database, made: Import): Promise<UndoneImport> {
  const batches = await db.batches.filter((batch) => batch.import === made.id).toArray()
  await db.batches.bulkDelete(batches.map((batch) => batch.id))
  // A lock had moved the private ones to `sealed`, and its removal to `records`.
  const secret = [...made.private]
  const sealed = await db.sealed.where('id').anyOf(secret).toArray()
  const records = await db.records.where('id').anyOf(secret).toArray()
  await db.sealed.bulkDelete(sealed.map((row) => row.id))
  await db.records.bulkDelete(records.map((row) => row.id))
  return { made, batches, records, sealed }
}

const idsOf = ({ batches, records, sealed }: UndoneImport): readonly string[] =>
  [...batches.flatMap((batch) => batch.records), ...records, ...sealed].map(({ id }) => id)

/** One mark for each entry: an id may be in two rows. */
const marksOf = ({ batches, records, sealed }: UndoneImport): readonly string[] => [
  ...batches.flatMap((batch) => batch.records.map((entry) => `batch ${entry.id}`)),
  ...[...sealed, ...records].map(({ id }) => id),
]

/** Entries that a backup covers and that are gone must not count as backed up: later ones would seem to be. */
async function uncountInBackup(db: Pick<Database, 'meta'>, { at: since }: Import, count: number): Promise<void> {
  const backup = await backupIn(db)
  if (!backup || backup.at < since) return
  await db.meta.put({ key: 'backup', value: { at: backup.at, records: Math.max(0, backup.records - count) } })
}
