/**
 * Membership of this device in a delegation, as stored: joining, the count of what waits, leaving. Loaded with the sync, where there is one
 * or one is set up.
 */
import { isBy } from '../../../shared/domain/entries/authors'
import type { Entry } from '../../../shared/domain/entries/entries'
import { isOfDelegation, mayGo } from '../../../shared/domain/entries/layers'
import type { Lock, Sealed } from '../../../shared/pack/sealed'
import { announce } from '../changes'
import { beginEpoch } from '../copy/epoch'
import { appendToCopy, publishEpoch } from '../copy/second-copy'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { requireSameLock } from '../lock/seal-private'
import { seal } from '../lock/sealing'
import { readableIn, unlockedKeyOf } from '../lock/unlocked-key'
import { readAll } from '../log/contents'
import { enqueue, waitingIn } from '../log/outbox'
import { dropRedo, dropSteps } from '../log/steps'
import { backupIn, clearDelegation, delegationIn, epochIn, setFormerDelegation } from '../meta'
import type { OwnDelegation } from '../schema'
import { addOwnDevices, ownDevices } from './device'

export { readProfile, saveProfile } from '../lock/profile'
export { type InMemory, openSyncStore } from './sync-tables'

/** The row by which a start knows that this device belongs; `null` where it does not. */
export const readDelegation = (): Promise<OwnDelegation | null> => withDatabase((db) => delegationIn(db))

/**
 * Saves it, when this device has joined and when its access or the name has changed. What the device makes is the user's own. Entries
 * that another delegation has left in the layer become private before it is joined. Throws `StoreFailure`.
 */
export async function saveDelegation(own: Omit<OwnDelegation, 'at'>): Promise<void> {
  const join = async (db: Pick<Database, 'meta'>) => {
    const before = await delegationIn(db)
    // Undone imports may hold entries of another delegation.
    if (!before) await dropRedo(db)
    await db.meta.put({ key: 'delegation', value: { ...own, at: before?.at ?? new Date().toISOString() } })
    await setFormerDelegation(db, null)
    return await epochIn(db)
  }
  if (await hasLayerOfAnother(own))
    await closeLayer({ isKept: () => true, isDone: (row) => row?.device === own.device, end: join })
  else {
    const epoch = await withDatabase((db) => db.transaction('rw', db.meta, () => join(db)))
    // A database that is lost leaves entries in the layer, which are of this delegation.
    await appendToCopy([{ delegation: { d: own.d, name: own.name } }], epoch)
  }
  addOwnDevices([own.device])
  announce({ type: 'replaced' })
}

async function hasLayerOfAnother({ d }: Pick<OwnDelegation, 'd'>): Promise<boolean> {
  const { delegation, formerDelegation, entries, sealed, lock } = await readAll()
  if (delegation || formerDelegation?.d === d) return false
  if (sealed.length > 0 && !unlockedKeyOf(lock)) throw new StoreFailure('locked', 'the entries are locked')
  return [...entries, ...(await readableIn(lock, sealed))].some(isOfDelegation)
}

/** Number of entries that no batch on the server holds. */
export async function countWaiting(): Promise<number> {
  return (await withDatabase((db) => db.transaction('r', [db.outbox, db.syncState], () => unacknowledgedIn(db)))).size
}

/** Ids of those that wait to be sealed, or for the server's answer, and of those that are too large for a batch. */
async function unacknowledgedIn(db: Pick<Database, 'outbox' | 'syncState'>): Promise<ReadonlySet<string>> {
  const row = await db.syncState.get('state')
  const { sending, tooLarge } = row?.key === 'state' ? row.value : { sending: [], tooLarge: [] }
  return new Set([...sending, ...tooLarge, ...(await waitingIn(db))])
}

/**
 * Puts into the outbox what may go to the delegation and does not wait, at joining. Resolves to how many there are. Throws
 * `StoreFailure`.
 */
export async function enqueueUnshared(): Promise<number> {
  const { entries, sealed, lock } = await readAll()
  const opened = await readableIn(lock, sealed)
  if (sealed.length > 0 && !unlockedKeyOf(lock)) throw new StoreFailure('locked', 'the entries are locked')
  return await withDatabase((db) =>
    db.transaction('rw', [db.meta, db.outbox, db.syncState], async () => {
      const waiting = await unacknowledgedIn(db)
      const unshared = [...entries, ...opened].filter((entry) => mayGo(entry, 'delegation') && !waiting.has(entry.id))
      await enqueue(db, unshared)
      return unshared.length
    }),
  )
}

/**
 * Ends the membership of this device: deletes the entries of the delegation's layer, the log and the keys, in one transaction.
 * Of those that the server has not acknowledged, what the user made becomes private; public entries stay. Resolves to how many became
 * private. Throws `StoreFailure`, `locked` in a tab without the key, and then nothing was changed.
 */
export async function forgetDelegation(): Promise<number> {
  const own = ownDevices()
  const isKept = (entry: Entry, isWaiting: boolean) => isWaiting && isBy(entry.by, own)
  return await closeLayer({ isKept, isDone: (row) => row === null, end: clearDelegation })
}

/** Operation that leaves no entry in the layer. */
interface Closing {
  /** True for an entry that becomes private; the others are deleted. */
  readonly isKept: (entry: Entry, isWaiting: boolean) => boolean
  /** True for the membership as it is afterwards: a dropped attempt had committed. */
  readonly isDone: (row: OwnDelegation | null) => boolean
  /** Changes the membership, in the same transaction. */
  readonly end: (db: Database) => Promise<unknown>
}

/** Resolves to how many entries became private. */
async function closeLayer({ isKept, ...closing }: Closing): Promise<number> {
  for (;;) {
    const count = await close(await readLayer(isKept), closing)
    if (count === null) continue
    await publishEpoch()
    return count
  }
}

/** Entries of the delegation's layer, and what they become. */
interface LayerContents {
  readonly ids: ReadonlySet<string>
  /** Ids that the server had not acknowledged. */
  readonly waiting: ReadonlySet<string>
  readonly kept: readonly Entry[]
  readonly sealed: readonly Sealed[]
  readonly lock: Lock | null
  /** Number of sealed entries that were read. */
  readonly locked: number
}

async function readLayer(isKept: Closing['isKept']): Promise<LayerContents> {
  const { entries, sealed, lock } = await readAll()
  const opened = await readableIn(lock, sealed)
  const key = unlockedKeyOf(lock)
  if (lock && !key) throw new StoreFailure('locked', 'the entries are locked')
  const waiting = await withDatabase((db) => db.transaction('r', [db.outbox, db.syncState], () => unacknowledgedIn(db)))
  const shared = [...entries, ...opened].filter(isOfDelegation)
  const kept = shared.flatMap((entry): readonly Entry[] =>
    isKept(entry, waiting.has(entry.id)) ? [{ ...entry, layer: 'private' }] : [],
  )
  return {
    ids: new Set(shared.map(({ id }) => id)),
    waiting,
    kept,
    sealed: key ? await seal(kept, key) : [],
    lock,
    locked: sealed.length,
  }
}

/** Resolves to `null`, with nothing changed, where another tab has saved for the delegation since the read. */
const close = (
  { ids, waiting: read, kept, sealed, lock, locked }: LayerContents,
  { isDone, end }: Omit<Closing, 'isKept'>,
): Promise<number | null> =>
  withDatabase((db, applied) =>
    db.transaction(
      'rw',
      [db.records, db.batches, db.sealed, db.meta, db.outbox, db.syncLog, db.syncState],
      async () => {
        if (applied.has('closed') && isDone(await delegationIn(db))) return kept.length
        applied.add('closed')
        await requireSameLock(db, lock)
        const rows = [
          ...(await db.records.toArray()),
          ...(await db.batches.toArray()).flatMap(({ records }) => records),
        ]
        const waiting = [...(await unacknowledgedIn(db))]
        const isNew = ({ id }: Entry) => !ids.has(id)
        if ((await db.sealed.count()) !== locked) return null
        if (rows.filter(isOfDelegation).some(isNew) || waiting.some((id) => ids.has(id) && !read.has(id))) return null
        await deleteRows(db, ids)
        if (lock) await db.sealed.bulkPut([...sealed])
        else await db.records.bulkPut([...kept])
        await end(db)
        // Undone imports hold entries too.
        await dropRedo(db)
        const gone = new Set(ids)
        for (const { id } of kept) gone.delete(id)
        await dropSteps(db, ({ entries }) => entries.some((id) => gone.has(id)))
        await uncountInBackup(db, ids.size - kept.length)
        await beginEpoch(db)
        return kept.length
      },
    ),
  )

async function deleteRows(
  db: Pick<Database, 'records' | 'batches' | 'sealed'>,
  ids: ReadonlySet<string>,
): Promise<void> {
  await db.records.bulkDelete([...ids])
  await db.sealed.bulkDelete([...ids])
  for (const batch of await db.batches.toArray())
    if (batch.records.some(({ id }) => ids.has(id)))
      await db.batches.put({ ...batch, records: batch.records.filter(({ id }) => !ids.has(id)) })
}

/** Entries of a backup that are gone must not count as backed up. */
async function uncountInBackup(db: Pick<Database, 'meta'>, count: number): Promise<void> {
  const backup = await backupIn(db)
  if (backup) await db.meta.put({ key: 'backup', value: { ...backup, records: Math.max(0, backup.records - count) } })
}
