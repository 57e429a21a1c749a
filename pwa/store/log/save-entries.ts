/** Transactional writes: entries, and the note that a backup was made. The database first, then the second copy. */
import type { Entry } from '../../../shared/domain/entries/entries'
import type { PackedBody } from '../../../shared/pack/text-body'
import { announce } from '../changes'
import { openCopy } from '../copy/copy-folder'
import { raiseSentinel, readSentinel, writeSentinel } from '../copy/loss-sentinel'
import { appendToCopy, linesOf } from '../copy/second-copy'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { bodyRowsUnder, rowsUnder, sealAhead } from '../lock/unlocked-key'
import { epochIn, forgottenIn, importsIn, lockIn, stepsIn } from '../meta'
import type { Backup, Step } from '../schema'
import { emit } from '../store-events'
import { addArrived } from './arrived'
import { enqueue } from './outbox'
import { addStep, stepOf } from './steps'

/**
 * Saves entries, with the bodies of texts among them; resolves when the transaction is committed and the second copy is written. Idempotent: an id that exists
 * is skipped. Resolves to the entries that were new. Throws `StoreFailure`, and then nothing was saved: `full` on a full
 * disk, `unfit` for an entry that does not match the schema, `locked` for a private one without the key.
 */
export const saveEntries = async (
  entries: readonly Entry[],
  bodies: readonly PackedBody[] = [],
): Promise<readonly Entry[]> => (await writeEntries(entries, (db, absent) => addStep(db, stepOf(absent)), bodies)) ?? []

/** Changes the steps, in the transaction that writes entries; `null` keeps it from writing. */
type ChangeSteps = (db: Pick<Database, 'meta'>, absent: readonly Entry[]) => Promise<readonly Step[] | null>

/** Writes entries with a change of the steps. Resolves to `null`, with nothing written, where that cannot be made. */
export async function writeEntries(
  entries: readonly Entry[],
  changeSteps: ChangeSteps,
  bodies: readonly PackedBody[] = [],
): Promise<readonly Entry[] | null> {
  await refuseUnfit(entries)
  const ids = entries.map((entry) => entry.id)
  const ahead = await sealAhead(entries, bodies)
  // Opened during the transaction, so that the copy need not wait for it afterwards.
  const copy = openCopy(true)
  copy.catch(() => undefined)
  const done = await withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.sealed, db.bodies, db.meta, db.outbox], async () => {
      const [inClear, inSealed] = await Promise.all([db.records.bulkGet(ids), db.sealed.bulkGet(ids)])
      const forgotten = new Set(await forgottenIn(db))
      const absent = entries.filter(({ id }, index) => !inClear[index] && !inSealed[index] && !forgotten.has(id))
      // All are there after an attempt that had committed, and where they are delivered again.
      const isThere = entries.length > 0 && absent.length === 0
      const steps = isThere ? await stepsIn(db) : await changeSteps(db, absent)
      if (!steps) return null
      const lock = await lockIn(db)
      const rows = rowsUnder(lock, absent, ahead)
      await db.records.bulkAdd([...rows.entries])
      await db.sealed.bulkAdd([...rows.sealed])
      const writtenBodies = bodyRowsUnder(lock, bodies, ahead)
      await db.bodies.bulkPut([...writtenBodies])
      await enqueue(db, absent)
      await addArrived(db, absent)
      await removeFromImports(db, ids)
      for (const { id } of absent) applied.add(id)
      const added = entries.filter(({ id }) => applied.has(id))
      const written = { ...rowsUnder(lock, added, ahead), bodies: writtenBodies }
      return { added, steps, written, lock, epoch: await epochIn(db), at: Date.now() }
    }),
  )
  if (!done) return null
  const { added, steps, written, lock, epoch, at } = done
  // Saved, but the database that this tab has read was erased and recreated meanwhile.
  if (epoch === null) emit('erased')
  if (added.length > 0) {
    raiseSentinel(added.length, epoch, at)
    await appendToCopy([...linesOf(written, lock)], epoch, copy, written.bodies)
    // Sealed entries are not sent in the clear to tabs that may lack the key.
    const toOthers = written.sealed.length > 0 ? ({ type: 'replaced' } as const) : undefined
    announce({ type: 'kept', records: added, steps }, toOthers)
    askToPersist()
  } else if (entries.length === 0) announce({ type: 'kept', records: [], steps })
  return added
}

/** Takes from the imports what was saved otherwise too: their undo must not delete what the extension was told is here. */
async function removeFromImports(db: Pick<Database, 'meta'>, ids: readonly string[]): Promise<void> {
  const saved = new Set(ids)
  const imports = await importsIn(db)
  if (!imports.some((made) => made.private.some((id) => saved.has(id)))) return
  const value = imports.map((made) => ({ ...made, private: made.private.filter((id) => !saved.has(id)) }))
  await db.meta.put({ key: 'imports', value })
}

/** Validates against the schema that backups are read with: whatever is saved must come back from a backup. */
async function refuseUnfit(entries: readonly Entry[]): Promise<void> {
  const { unfitIn } = await import('../../../shared/pack/entry-schema')
  const problem = entries.map(unfitIn).find((reason) => reason !== null)
  if (problem) throw new StoreFailure('unfit', problem)
}

/** Saves that a backup was made, or restored. Throws `StoreFailure`. */
export async function noteBackup(backup: Backup): Promise<void> {
  const epoch = await withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      await db.meta.put({ key: 'backup', value: backup })
      return await epochIn(db)
    }),
  )
  const sentinel = readSentinel()
  // The count stays: the backup was read earlier, and entries may have been added since.
  if (sentinel) writeSentinel({ ...sentinel, lastBackup: backup.at })
  await appendToCopy([{ backup }], epoch)
}

let hasAsked = false
/** Requests persistent storage, once. Not awaited: Firefox prompts the user. Emits `unpromised` on a refusal. */
export function askToPersist(): void {
  if (hasAsked) return
  hasAsked = true
  const asking = navigator.storage?.persist?.() ?? Promise.resolve(false)
  void asking.catch(() => false).then((isPersistent) => isPersistent || emit('unpromised'))
}
