/**
 * Epochs: within one, entries are only ever added, so that the database and the second copy of one epoch merge by union. A
 * transaction that removes or seals entries begins the next, whose id it writes; what lies under an earlier id is obsolete.
 * The copy gets an epoch after the database: one that has a later epoch is what a database had that is lost.
 */
import { type Database, withDatabase } from '../database'
import { dropCheckpoint, epochIn } from '../meta'
import { firstEpoch, nextEpoch } from './epoch-id'
import { readSentinel } from './loss-sentinel'

/**
 * Begins the next epoch, in the transaction that removes or seals entries; in a new database, the one after that of the
 * lost one. The checkpoint is of the epoch before.
 */
export async function beginEpoch(db: Pick<Database, 'meta'>): Promise<void> {
  await db.meta.put({ key: 'epoch', value: nextEpoch((await epochIn(db)) ?? readSentinel()?.epoch ?? null) })
  await dropCheckpoint(db)
}

/** The same where the entries of the delegation stay: what the sync had counted up to here stays counted. */
export async function beginEpochOfSame(db: Pick<Database, 'meta' | 'syncState'>): Promise<void> {
  const before = await epochIn(db)
  await beginEpoch(db)
  const [epoch, row] = [await epochIn(db), await db.syncState.get('state')]
  if (epoch === null || row?.key !== 'state' || row.value.applied?.epoch !== before) return
  await db.syncState.put({ key: 'state', value: { ...row.value, applied: { ...row.value.applied, epoch } } })
}

/**
 * Begins the first epoch of a new database, unless this device has lost its entries, which the user is asked about first.
 * Resolves to the epoch. Throws `StoreFailure`.
 */
export async function ensureEpoch(): Promise<string | null> {
  const hadEntries = (readSentinel()?.records ?? 0) > 0
  return await withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      const existing = await epochIn(db)
      if (existing !== null || hadEntries) return existing
      const value = firstEpoch()
      await db.meta.put({ key: 'epoch', value })
      return value
    }),
  )
}
