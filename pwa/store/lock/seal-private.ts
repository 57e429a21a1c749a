/**
 * Bulk sealing: encrypts all entries that are not public under a lock in one transaction, and rewrites the second copy. Loaded with the
 * lock screens, or when entries in the clear are found beside a lock.
 */
import type { Lock, Sealed } from '../../../shared/pack/sealed'
import type { SealedBody } from '../../../shared/pack/text-body'
import { beginEpochOfSame } from '../copy/epoch'
import { publishEpoch } from '../copy/second-copy'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { readAll } from '../log/contents'
import { dropRedo } from '../log/steps'
import { lockIn, putLock } from '../meta'
import { areIn, type BodyChange, clearBodiesIn, hasClearBody, replaceBodies, sealedBodies } from '../texts/body-rows'
import { isProfileInClear, type ProfileChange, replaceProfile, sealedProfile } from './profile'
import { seal } from './sealing'
import { isSealed } from './unlocked-key'

/**
 * Seals entries that a tab without the key restored in the clear. Resolves to whether there were any. Throws
 * `StoreFailure`.
 */
export async function sealUnsealed(lock: Lock, key: CryptoKey): Promise<boolean> {
  const { entries } = await readAll()
  if (!entries.some(isSealed) && !(await isProfileInClear()) && !(await hasClearBody())) return false
  await sealAll(lock, key, lock)
  await publishEpoch()
  return true
}

/**
 * Seals all entries that are not public in one transaction: at every moment all are in the clear, or none. `before` is the lock
 * expected in the database, `null` to set `lock` as a new one. Throws `StoreFailure`.
 */
export async function sealAll(lock: Lock, key: CryptoKey, before: Lock | null): Promise<void> {
  let isDone = false
  while (!isDone) {
    const [profile, bodies] = [await sealedProfile(key), await sealedBodies(key)]
    const sealed = await seal((await readAll()).entries.filter(isSealed), key)
    isDone = await writeSealed(lock, { sealed, profile, bodies }, before)
  }
}

/** Optimistic check on the id of the lock, which a change of passphrase leaves. Throws `StoreFailure` `locked`. */
export async function requireSameLock(db: Pick<Database, 'meta'>, lock: Lock | null): Promise<void> {
  if ((await lockIn(db))?.id !== lock?.id) throw new StoreFailure('locked', 'another tab changed the lock')
}

/** What was sealed before the transaction. */
interface Prepared {
  readonly sealed: readonly Sealed[]
  readonly profile: ProfileChange
  readonly bodies: BodyChange<SealedBody>
}

/**
 * Replaces entries that are not public, and bodies of texts, by their sealed rows; a row that is sealed already stays, whatever is in
 * the clear under its id. Resolves to false, with nothing changed, when another tab has saved one since the read.
 */
const writeSealed = (lock: Lock, { sealed, profile, bodies }: Prepared, before: Lock | null) =>
  withDatabase((db) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.bodies, db.meta, db.syncState], async () => {
      if (!before && (await lockIn(db))?.id === lock.id) return true
      await requireSameLock(db, before)
      const sealedIds = new Set(sealed.map(({ id }) => id))
      const batches = (await db.batches.toArray()).filter(({ records }) => records.some(isSealed))
      const single = (await db.records.toArray()).filter(isSealed)
      const imported = batches.flatMap(({ records }) => records.filter(isSealed))
      const ids = new Set([...single, ...imported].map(({ id }) => id))
      const clearBodies = await clearBodiesIn(db)
      if ([...ids].some((id) => !sealedIds.has(id)) || !areIn(clearBodies, bodies)) return false
      if (!(await replaceProfile(db, profile))) return false
      await replaceBodies(db, clearBodies, bodies)
      await db.records.bulkDelete([...ids])
      for (const batch of batches)
        await db.batches.put({ ...batch, records: batch.records.filter((entry) => !isSealed(entry)) })
      const present = new Set(
        await db.sealed
          .where('id')
          .anyOf([...ids])
          .primaryKeys(),
      )
      // Entries that another tab's restore has removed since the read stay removed.
      await db.sealed.bulkPut(sealed.filter(({ id }) => ids.has(id) && !present.has(id)))
      // An existing lock may have another passphrase by now, and stays.
      if (!before) await putLock(db, lock)
      // Undone imports hold such entries in the clear.
      await dropRedo(db)
      await beginEpochOfSame(db)
      return true
    }),
  )
