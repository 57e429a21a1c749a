/**
 * Bulk sealing: encrypts all private entries under a lock in one transaction, and rewrites the second copy. Loaded with the
 * lock screens, or when entries in the clear are found beside a lock.
 */
import type { Lock, Sealed } from '../../shared/pack/sealed'
import { announce, type Change } from './changes'
import { readAll } from './contents'
import { type Database, withDatabase } from './database'
import { StoreFailure } from './failure'
import { raiseSentinel } from './loss-sentinel'
import { dropCheckpoint, lockIn } from './meta'
import { seal } from './sealing'
import { copyAll, markCopyStale } from './second-copy'
import { isPrivate } from './unlocked-key'

export const REPLACED: Change = { type: 'replaced' }

/**
 * Seals entries that a tab without the key restored in the clear. Resolves to whether there were any. Throws
 * `StoreFailure`.
 */
export async function sealUnsealed(lock: Lock, key: CryptoKey): Promise<boolean> {
  const { entries } = await readAll()
  if (!entries.some(isPrivate)) return false
  await sealAll(lock, key, lock)
  await rewriteCopy()
  return true
}

/**
 * Seals all private entries in one transaction: at every moment all are in the clear, or none. `before` is the lock
 * expected in the database, `null` to set `lock` as a new one. Throws `StoreFailure`.
 */
export async function sealAll(lock: Lock, key: CryptoKey, before: Lock | null): Promise<void> {
  markCopyStale()
  let done = null
  while (!done) done = await writeSealed(lock, await seal((await readAll()).entries.filter(isPrivate), key), before)
  raiseSentinel(-done.duplicates, done.at)
}

/** Rewrites the second copy, which must not keep in the clear what the database has sealed, and publishes the change. */
export async function rewriteCopy(toOthers: Change = REPLACED): Promise<void> {
  await copyAll().catch(markCopyStale)
  announce(REPLACED, toOthers)
}

/** Optimistic check on the id of the lock, which a change of passphrase leaves. Throws `StoreFailure` `locked`. */
export async function requireSameLock(db: Pick<Database, 'meta'>, lock: Lock | null): Promise<void> {
  if ((await lockIn(db))?.id !== lock?.id) throw new StoreFailure('locked', 'another tab changed the lock')
}

/**
 * Replaces private entries by their sealed rows; a row that is sealed already stays, whatever is in the clear under its id.
 * Resolves to the number of duplicates removed (entries shared again after an import, or sealed already); to `null`, with
 * nothing changed, when another tab has saved a private entry since the read.
 */
const writeSealed = (lock: Lock, sealed: readonly Sealed[], before: Lock | null) =>
  withDatabase((db, duplicates) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta], async () => {
      if (!before && (await lockIn(db))?.id === lock.id) return { duplicates: duplicates.size, at: Date.now() }
      await requireSameLock(db, before)
      const sealedIds = new Set(sealed.map(({ id }) => id))
      const batches = (await db.batches.toArray()).filter(({ records }) => records.some(isPrivate))
      const single = (await db.records.toArray()).filter(isPrivate)
      const imported = batches.flatMap(({ records }) => records.filter(isPrivate))
      const ids = new Set([...single, ...imported].map(({ id }) => id))
      if ([...ids].some((id) => !sealedIds.has(id))) return null
      const importedIds = new Set(imported.map(({ id }) => id))
      for (const { id } of single) if (importedIds.has(id)) duplicates.add(id)
      await dropCheckpoint(db)
      await db.records.bulkDelete([...ids])
      for (const batch of batches)
        await db.batches.put({ ...batch, records: batch.records.filter((entry) => !isPrivate(entry)) })
      const present = new Set(
        await db.sealed
          .where('id')
          .anyOf([...ids])
          .primaryKeys(),
      )
      for (const id of present) duplicates.add(`sealed ${id}`)
      // Entries that another tab's restore has removed since the read stay removed.
      await db.sealed.bulkPut(sealed.filter(({ id }) => ids.has(id) && !present.has(id)))
      // An existing lock may have another passphrase by now, and stays.
      if (!before) await db.meta.put({ key: 'lock', value: lock })
      return { duplicates: duplicates.size, at: Date.now() }
    }),
  )
