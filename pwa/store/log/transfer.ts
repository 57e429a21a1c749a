/** Bulk transactions: import, restore of a backup, and the read for a backup. Atomic, with progress. */
import { type NamedDelegation, placedIn, takesLayer } from '../../../shared/domain/entries/delegation-layer'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isOfDelegation } from '../../../shared/domain/entries/layers'
import type { FileToWrite, PlenaryFile, SavedPack } from '../../../shared/pack/export'
import type { PackedBody } from '../../../shared/pack/text-body'
import { announce } from '../changes'
import { newEntryId } from '../clock'
import { beginEpoch } from '../copy/epoch'
import { raiseSentinel } from '../copy/loss-sentinel'
import { appendToCopy, linesOf, publishEpoch } from '../copy/second-copy'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import {
  bodyRowsUnder,
  isSealed,
  readableIn,
  rowsUnder,
  type SealedAhead,
  sealAhead,
  unlockedKeyOf,
} from '../lock/unlocked-key'
import { delegationIn, epochIn, forgottenIn, importsIn, lockIn, putLock, setFormerDelegation } from '../meta'
import { arrivingOf, putPacks } from '../packs/restore-packs'
import type { Batch, Import, ImportOrigin, OwnDelegation, PackRow } from '../schema'
import { addOwnDevices, ownDevices } from '../sync/device'
import type { WaitingRows } from '../sync/waiting-rows'
import { arrivingBodies, bodiesForBackup, clearBodiesOf, restoreBodies } from '../texts/backup-bodies'
import { sweepBodies } from '../texts/sweep-bodies'
import { addArrived } from './arrived'
import { type Contents, idsIn, readAll } from './contents'
import { enqueue, enqueueIds, waitingIn } from './outbox'
import { askToPersist } from './save-entries'
import { addStep, countImported, dropSteps, stepOfImport } from './steps'

/** Entries per row of `batches`. */
const BATCH = 1000

/** Progress callback: entries written so far and in all. The transaction is committed only when the promise resolves. */
export type Progress = (done: number, total: number) => void

/** Of a merged backup, an entry may say more than the copy here, which an export had cut: both are stored, and that one counts. */
type Completing = (entry: Entry) => boolean

/**
 * Imports entries in one transaction, with the bodies of texts, into rows that name the import; an id that exists is skipped, unless the
 * entry completes the one here. Resolves to the entries that were new, and to the id of the import, `null` where none was. Throws
 * `StoreFailure`, and then nothing was imported.
 */
export async function importEntries(
  entries: readonly Entry[],
  from: ImportOrigin,
  onProgress: Progress = () => {},
  isCompleting: Completing = () => false,
  bodies: readonly PackedBody[] = [],
): Promise<{ readonly id: string | null; readonly added: readonly Entry[] }> {
  const ahead = await sealAhead(entries, bodies)
  const id = newEntryId()
  const { added, written, lock, epoch, at } = await withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.bodies, db.meta, db.outbox], async () => {
      const present = await idsIn(db)
      const forgotten = new Set(await forgottenIn(db))
      // A dropped attempt had committed.
      const isDone = applied.size > 0 && (await importsIn(db)).some((one) => one.id === id)
      const isNew = (entry: Entry) => !forgotten.has(entry.id) && (!present.has(entry.id) || isCompleting(entry))
      const absent = isDone ? [] : entries.filter((entry) => isNew(entry) && present.add(entry.id))
      const lock = await lockIn(db)
      const rows = rowsUnder(lock, absent, ahead)
      await writeBatches(db.batches, rows.entries, onProgress, id)
      await db.sealed.bulkAdd([...rows.sealed])
      const writtenBodies = bodyRowsUnder(lock, bodies, ahead)
      await db.bodies.bulkPut([...writtenBodies])
      await enqueue(db, absent)
      await addArrived(db, absent)
      if (absent.length > 0) await rememberImport(db, { id, from, entries: absent })
      for (const { id } of absent) applied.add(id)
      // A file may contain an id twice.
      const left = new Set(applied)
      const added = entries.filter(({ id }) => left.delete(id))
      const written = { ...rowsUnder(lock, added, ahead), bodies: writtenBodies }
      return { added, written, lock, epoch: await epochIn(db), at: Date.now() }
    }),
  )
  if (added.length + bodies.length > 0) {
    raiseSentinel(added.length, epoch, at)
    await appendToCopy([...linesOf(written, lock)], epoch, undefined, written.bodies)
    announce({ type: 'replaced' })
    askToPersist()
  }
  return { id: added.length > 0 ? id : null, added }
}

async function rememberImport(
  db: Pick<Database, 'meta'>,
  { id, from, entries }: Pick<Import, 'id' | 'from'> & { readonly entries: readonly Entry[] },
): Promise<void> {
  const secret = entries.filter(isSealed).map((entry) => entry.id)
  const made = { id, at: new Date().toISOString(), from, count: countImported(entries), private: secret }
  await db.meta.put({ key: 'imports', value: [...(await importsIn(db)), made] })
  await addStep(db, stepOfImport(id, entries))
}

/** Parts of a backup that a restore writes. */
export type Replacement = Pick<
  FileToWrite,
  'pack' | 'origin' | 'previous' | 'further' | 'devices' | 'delegation' | 'records' | 'madeAt' | 'locked' | 'bodies'
>

/**
 * Restores a backup: replaces packs, entries, lock and the note of the last backup, in one transaction. Which packs are
 * trusted is for this device and this build to say (`restore-packs.ts`). A backup with a lock brings its sealed entries; the
 * private entries of one without are sealed under the lock here. What waits for the delegation stays, as no batch has it; entries of
 * another delegation become private. The devices that the backup names are the user's own from then on. Bodies of texts come with it; those
 * here stay where an entry of it names them. Throws `StoreFailure`, and then nothing was changed.
 */
export async function replaceAll(backup: Replacement, onProgress: Progress = () => {}): Promise<void> {
  const bodies = await arrivingBodies(backup)
  const arriving = await arrivingOf(backup)
  const { openWaiting, takeWaiting } = await import('../sync/waiting-rows')
  let isDone = false
  while (!isDone) {
    const opened = await openWaiting(backup.locked?.lock ?? null)
    const { own, records } = await placedHere(backup)
    const ahead = await sealAhead(records, backup.locked ? [] : clearBodiesOf({ bodies }))
    isDone = await withDatabase((db) =>
      db.transaction('rw', tablesOf(db), async () => {
        if ((await delegationIn(db))?.d !== own?.d) return false
        const waiting = await takeWaiting(db, opened)
        if (!waiting) return false
        await replaceIn(db, { ...backup, records, bodies }, { arriving, ahead, waiting, onProgress })
        if (!own) await setFormerDelegation(db, backup.delegation ?? null)
        return true
      }),
    )
  }
  addOwnDevices(backup.devices ?? [])
  await publishEpoch()
  // Restored by now: what no entry names goes at the next start.
  await sweepBodies().catch(() => undefined)
}

/**
 * Entries of a backup as this device restores them, and the delegation that it is in. Throws `StoreFailure` `locked` where entries of
 * another delegation may be among the sealed ones, which cannot be told here.
 */
async function placedHere({
  records,
  locked,
  delegation,
}: Replacement): Promise<{ readonly own: OwnDelegation | null; readonly records: readonly Entry[] }> {
  const of = delegation ?? null
  const { delegation: own, entries, sealed, lock } = await readAll()
  // All else is replaced.
  if (!own) return { own, records }
  const here = { delegation: own, formerDelegation: null, entries: [...entries, ...(await readableIn(lock, sealed))] }
  if (locked?.mayHoldDelegation && !takesLayer(here, of))
    throw new StoreFailure('locked', 'the backup may have encrypted entries of another delegation')
  return { own, records: placedIn(here, of, records) }
}

/** Says of which delegation the entries are that a merged backup adds to the layer of a device that is in none. */
export const noteFormerDelegation = (of: NamedDelegation): Promise<void> =>
  withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      if (!(await delegationIn(db))) await setFormerDelegation(db, of)
    }),
  )

/** Prepared restore: the rows made before its transaction, and those that wait as it begins. */
interface Prepared {
  readonly arriving: Awaited<ReturnType<typeof arrivingOf>>
  readonly ahead: SealedAhead
  readonly waiting: WaitingRows
  readonly onProgress: Progress
}

async function replaceIn(
  db: Database,
  backup: Replacement & Pick<PlenaryFile, 'bodies'>,
  { arriving, ahead, waiting, onProgress }: Prepared,
): Promise<void> {
  const { madeAt, locked } = backup
  await putPacks(db.packs, arriving)
  const present = await idsIn(db)
  await db.records.clear()
  await db.batches.clear()
  await db.sealed.clear()
  await db.meta.delete('imports')
  await dropSteps(db, () => true)
  const before = await lockIn(db)
  const lock = locked?.lock ?? before
  const forgotten = new Set(await forgottenIn(db))
  const isLeft = ({ id }: { readonly id: string }) => !forgotten.has(id)
  const records = backup.records.filter(isLeft)
  const rows = locked ? { entries: records, sealed: locked.records.filter(isLeft) } : rowsUnder(lock, records, ahead)
  await writeBatches(db.batches, rows.entries, onProgress)
  await db.sealed.bulkAdd([...rows.sealed])
  await restoreBodies(db, backup, before, ahead)
  const all = [...rows.entries, ...rows.sealed]
  const restored = new Set(all.map(({ id }) => id))
  await addArrived(
    db,
    all.filter(({ id }) => !present.has(id)),
  )
  const isLost = ({ id }: { readonly id: string }) => !restored.has(id)
  await writeBatches(db.batches, waiting.entries.filter(isLost))
  await db.sealed.bulkAdd(waiting.sealed.filter(isLost))
  // A batch may have them or not: the sync finds out which, and nothing stays on this device unsaid.
  const waits = new Set(await waitingIn(db))
  const isNew = ({ id }: { readonly id: string }) => !waits.has(id)
  await enqueue(db, records.filter(isNew))
  const sealed = locked?.records.filter((row) => isLeft(row) && isNew(row)) ?? []
  await enqueueIds(
    db,
    sealed.map(({ id }) => id),
  )
  if (locked) await putLock(db, locked.lock)
  await db.meta.put({ key: 'backup', value: { at: madeAt, records: rows.entries.length + rows.sealed.length } })
  await beginEpoch(db)
}

/** Writes entries into rows of many, in their order. Resolves to the keys of the rows. */
export async function writeBatches(
  table: { add(batch: Batch): PromiseLike<unknown> },
  entries: readonly Entry[],
  onProgress: Progress = () => {},
  id?: string,
): Promise<readonly string[]> {
  const keys: string[] = []
  for (let start = 0; start < entries.length; start += BATCH) {
    const records = entries.slice(start, start + BATCH)
    // Sortable id: IndexedDB reads rows in key order, and then the entries need no sorting.
    const key = `${records[0]?.madeAt} ${newEntryId()}`
    await table.add({ id: key, records, ...(id !== undefined && { import: id }) })
    keys.push(key)
    onProgress(start + records.length, entries.length)
  }
  return keys
}

const tablesOf = (db: Database) => [
  db.packs,
  db.records,
  db.batches,
  db.sealed,
  db.bodies,
  db.meta,
  db.outbox,
  db.syncLog,
  db.syncState,
]

/**
 * Reads the contents of a backup, the open negotiation first, as stored: sealed entries stay sealed, even when this tab is unlocked. Bodies
 * of texts are read as they are written, one at a time.
 */
export async function readForBackup(open: string | null = null): Promise<Omit<FileToWrite, 'kind' | 'madeAt'>> {
  const contents = await readAll()
  const { entries, sealed, lock, packs } = contents
  const row = packs.find(({ slot }) => slot === open) ?? packs[0]
  if (!row) throw new StoreFailure('corrupt', 'no negotiation is on')
  const further = packs.filter((other) => other !== row).map(savedPack)
  const delegation = contents.delegation ?? contents.formerDelegation
  const bodies = await bodiesForBackup(lock)
  return {
    ...savedPack(row),
    ...(further.length > 0 && { further }),
    devices: ownDevices(),
    ...(delegation && { delegation: { d: delegation.d, name: delegation.name } }),
    records: entries,
    ...(bodies && { bodies }),
    ...(lock && {
      locked: {
        lock,
        records: sealed,
        ...((await mayHoldDelegation(contents)) && { mayHoldDelegation: true }),
      },
    }),
  }
}

/** False where no sealed entry is of a delegation's layer, as far as this tab can tell: an app that knows no such layer would lose it. */
async function mayHoldDelegation({ sealed, lock, delegation }: Contents): Promise<boolean> {
  if (sealed.length === 0) return false
  return delegation !== null || !unlockedKeyOf(lock) || (await readableIn(lock, sealed)).some(isOfDelegation)
}

const savedPack = ({ pack, origin, previous }: PackRow): SavedPack => ({
  pack,
  origin,
  ...(previous && { previous: { pack: previous.pack, origin: previous.origin } }),
})
