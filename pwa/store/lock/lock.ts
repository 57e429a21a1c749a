/** Passphrase lock of the entries that are not public: set, unlock, lock, change passphrase, remove, delete what is locked. */
import { canonical } from '../../../shared/domain/entries/canonical'
import type { Lock } from '../../../shared/pack/sealed'
import { announce } from '../changes'
import { beginEpoch, beginEpochOfSame } from '../copy/epoch'
import { lockOfCopy, publishEpoch } from '../copy/second-copy'
import { withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { readAll } from '../log/contents'
import { dropRedo, dropSteps } from '../log/steps'
import { backupIn, clearDelegation, damagedIn, lockIn, putLock } from '../meta'
import { openData } from '../start/open-data'
import { areIn, deleteSealedBodies, openedBodies, replaceBodies, sealedBodiesIn } from '../texts/body-rows'
import { changeLock, newLock, openLock } from './passphrase'
import { openedProfile, replaceProfile } from './profile'
import { requireSameLock, sealAll, sealUnsealed } from './seal-private'
import { unseal } from './sealing'
import { holdUnlockedKey } from './unlocked-key'

/** Sets a lock and seals the entries that are not public; this tab stays unlocked. Throws `StoreFailure`. */
export async function setLock(passphrase: string): Promise<void> {
  const { lock, key } = await newLock(passphrase)
  // Restores lost entries first: sealing deletes the files of the copy that still hold them.
  await openData()
  await sealAll(lock, key, null)
  holdUnlockedKey({ lock: lock.id, key })
  await publishEpoch({ type: 'shut' })
}

/**
 * Unlocks the sealed entries in this tab. Resolves to false for a wrong passphrase. Throws `StoreFailure`, `lock-damaged` where no lock
 * is left that a passphrase could open.
 */
export async function unlock(passphrase: string): Promise<boolean> {
  const found = await opened((lock) => openLock(lock, passphrase))
  if (!found) return false
  const { lock, made: key } = found
  holdUnlockedKey({ lock: lock.id, key })
  if (!(await sealUnsealed(lock, key))) announce({ type: 'replaced' })
  return true
}

/** Locks: discards the key in every tab. */
export function shutLock(): void {
  holdUnlockedKey(null)
  announce({ type: 'shut' })
}

/**
 * Changes the passphrase by wrapping the same key again; no entry is re-encrypted. Resolves to false when the old one is
 * wrong. Throws `StoreFailure`, `locked` when another tab changed the lock.
 */
export async function changePassphrase(old: string, next: string): Promise<boolean> {
  const found = await opened((lock) => changeLock(lock, old, next))
  if (!found) return false
  const { lock, made: changed } = found
  await withDatabase((db) =>
    db.transaction('rw', [db.meta, db.syncState], async () => {
      const current = await lockIn(db)
      // A dropped attempt had committed.
      if (current?.key === changed.key) return
      if (current?.key !== lock.key) throw new StoreFailure('locked', 'another tab changed the lock')
      await putLock(db, changed)
      await beginEpochOfSame(db)
    }),
  )
  await publishEpoch()
  return true
}

/** Removes the lock and decrypts the sealed entries. Resolves to false for a wrong passphrase. Throws `StoreFailure`. */
export async function removeLock(passphrase: string): Promise<boolean> {
  const found = await opened((lock) => openLock(lock, passphrase))
  if (!found) return false
  const { lock, made: key } = found
  let isDone = false
  while (!isDone) isDone = await unsealAll(lock, key)
  holdUnlockedKey(null)
  await publishEpoch()
  return true
}

/** Deletes the sealed entries and the lock, with what the delegation had here, for a forgotten passphrase. Throws `StoreFailure`. */
export async function deleteLocked(): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', [db.sealed, db.bodies, db.meta, db.outbox, db.syncLog, db.syncState], async () => {
      const deleted = await db.sealed.toCollection().primaryKeys()
      await db.sealed.clear()
      await deleteSealedBodies(db)
      await db.meta.delete('lock')
      // Its keys were sealed too: this device joins again as a new one.
      await clearDelegation(db)
      await dropRedo(db)
      const gone = new Set(deleted)
      await dropSteps(db, ({ entries }) => entries.some((id) => gone.has(id)))
      await beginEpoch(db)
      // Keeps the number of entries without a backup: the deleted ones must not count as backed up.
      const backup = await backupIn(db)
      if (backup) {
        const { at, records } = backup
        await db.meta.put({ key: 'backup', value: { at, records: Math.max(0, records - deleted.length) } })
      }
    }),
  )
  holdUnlockedKey(null)
  await publishEpoch()
}

/**
 * What a passphrase makes of the lock, and that lock; `null` for a wrong passphrase. A damaged lock opens nothing, as with a wrong one: the
 * second copy's, of the same epoch, is tried too, and put in the place of one that it differs from. Throws `StoreFailure`.
 */
async function opened<T>(open: (lock: Lock) => Promise<T | null>): Promise<{ lock: Lock; made: T } | null> {
  const { lock, isDamaged } = await withDatabase((db) =>
    db.transaction('r', db.meta, async () => ({
      lock: await lockIn(db),
      isDamaged: (await damagedIn(db)).has('lock'),
    })),
  )
  const made = lock && (await open(lock))
  if (lock && made !== null) return { lock, made }
  const copied = await lockOfCopy()
  if (!lock && !copied) throw new StoreFailure(isDamaged ? 'lock-damaged' : 'unknown', 'there is no lock that opens')
  if (!copied || canonical(copied) === canonical(lock)) return null
  const byCopy = await open(copied)
  if (byCopy === null) return null
  await withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      if (canonical(await lockIn(db)) === canonical(lock)) await putLock(db, copied)
    }),
  )
  return { lock: copied, made: byCopy }
}

/** Resolves to false, with nothing changed, when another tab has changed the sealed entries since the read. */
async function unsealAll(lock: Lock, key: CryptoKey): Promise<boolean> {
  const rows = (await readAll()).sealed
  const entries = await unseal(rows, key)
  const [profile, bodies] = [await openedProfile(key), await openedBodies(key)]
  if (entries.length < rows.length || !profile)
    throw new StoreFailure('corrupt', 'a sealed entry, or the profile, does not open')
  return await withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.sealed, db.bodies, db.meta, db.syncState], async () => {
      if (applied.has(lock.id) && (await lockIn(db)) === null) return true
      applied.add(lock.id)
      await requireSameLock(db, lock)
      const present = new Set(await db.sealed.toCollection().primaryKeys())
      if (present.size !== rows.length || rows.some(({ id }) => !present.has(id))) return false
      const closedBodies = await sealedBodiesIn(db)
      if (!areIn(closedBodies, bodies) || !(await replaceProfile(db, profile))) return false
      await replaceBodies(db, closedBodies, bodies)
      await db.records.bulkPut(entries)
      await db.sealed.clear()
      await db.meta.delete('lock')
      await dropRedo(db)
      await beginEpochOfSame(db)
      return true
    }),
  )
}
