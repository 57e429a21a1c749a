/** The optional lock of the private layer: set, opened, shut, changed, removed, given up. */
import type { Lock, Sealed } from '../../shared/pack/sealed'
import { announce, type Change } from './changes'
import { readAll } from './contents'
import { type Database, lockIn, withDatabase } from './database'
import { StoreFailure } from './failure'
import { raiseSentinel, readSentinel, writeSentinel } from './loss-sentinel'
import { changeLock, newLock, openLock } from './passphrase'
import { openData } from './record'
import { seal, unseal } from './sealing'
import { copyAll, markCopyStale } from './second-copy'
import { holdUnlockedKey, isPrivate } from './unlocked-key'

/** Puts the private layer under a passphrase; this tab keeps it open. */
export async function setLock(passphrase: string): Promise<void> {
  // What the database has lost is still in files that go as the lock comes.
  await openData()
  const { lock, key } = await newLock(passphrase)
  const trace = readSentinel()
  // Before it is so: a tab that starts meanwhile reads again what it has from before the lock.
  if (trace) writeSentinel({ ...trace, lock: lock.id })
  await sealUnder(lock, key, null)
  holdUnlockedKey({ lock: lock.id, key })
  await settle({ type: 'shut' })
  await sealRest(lock, key)
}

/** Opens the private layer in this tab. False for a wrong passphrase. */
export async function unlock(passphrase: string): Promise<boolean> {
  const lock = await theLock()
  const key = await openLock(lock, passphrase)
  if (!key) return false
  holdUnlockedKey({ lock: lock.id, key })
  if (!(await sealRest(lock, key))) announce(REPLACED)
  return true
}

/** Seals what was put back in the clear, by a tab that had no key. Resolves to whether there was anything. */
export async function sealRest(lock: Lock, key: CryptoKey): Promise<boolean> {
  const { records } = await readAll()
  if (!records.some(isPrivate)) return false
  await sealUnder(lock, key, lock)
  await settle()
  return true
}

/** Forgets the key, in every tab. */
export function shutLock(): void {
  holdUnlockedKey(null)
  announce({ type: 'shut' })
}

/** Another passphrase for the same layer. False when the old one is wrong. */
export async function changePassphrase(old: string, next: string): Promise<boolean> {
  const lock = await theLock()
  const changed = await changeLock(lock, old, next)
  if (!changed) return false
  markCopyStale()
  await withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      const there = await lockIn(db)
      // By an attempt that was told to be dropped.
      if (there?.key === changed.key) return
      if (there?.key !== lock.key) throw new StoreFailure('locked', 'another tab changed the lock')
      await db.meta.put({ key: 'lock', value: changed })
    }),
  )
  await settle()
  return true
}

/** Takes the lock off: private records are in the clear again. False for a wrong passphrase. */
export async function removeLock(passphrase: string): Promise<boolean> {
  const lock = await theLock()
  const key = await openLock(lock, passphrase)
  if (!key) return false
  let done = false
  while (!done) done = await unsealAll(lock, key)
  holdUnlockedKey(null)
  await settle()
  return true
}

/** Deletes what is locked, and the lock: for a passphrase that is forgotten. */
export async function deleteLocked(): Promise<void> {
  markCopyStale()
  const { gone, at } = await withDatabase((db, told) =>
    db.transaction('rw', [db.sealed, db.meta], async () => {
      const there = await db.sealed.toCollection().primaryKeys()
      for (const id of there) told.add(id)
      await db.sealed.clear()
      await db.meta.delete('lock')
      await db.meta.put({ key: 'taken', value: crypto.randomUUID() })
      // What no backup has must not seem saved because as much is gone.
      const backup = await db.meta.get('backup')
      if (backup?.key === 'backup') {
        const { at, records } = backup.value
        await db.meta.put({ key: 'backup', value: { at, records: Math.max(0, records - there.length) } })
      }
      return { gone: told.size, at: Date.now() }
    }),
  )
  raiseSentinel(-gone, at)
  holdUnlockedKey(null)
  await settle()
}

/** The second copy must not keep what the database has sealed; only then is it done. */
async function settle(toOthers: Change = REPLACED): Promise<void> {
  await copyAll().catch(markCopyStale)
  announce(REPLACED, toOthers)
}

const REPLACED: Change = { type: 'replaced' }

async function theLock(): Promise<Lock> {
  const lock = await withDatabase((db) => lockIn(db))
  if (!lock) throw new StoreFailure('unknown', 'there is no lock')
  return lock
}

/** Seals everything private in one transaction: at every moment all of it is in the clear, or none. */
async function sealUnder(lock: Lock, key: CryptoKey, before: Lock | null): Promise<void> {
  markCopyStale()
  let done = null
  while (!done) done = await sealAll(lock, await seal((await readAll()).records.filter(isPrivate), key), before)
  raiseSentinel(-done.twice, done.at)
}

/**
 * Resolves to how many were there twice, handed over again after an import, of which one is left; to `null` when another
 * tab kept something private meanwhile: then nothing is changed.
 */
const sealAll = (lock: Lock, sealed: readonly Sealed[], before: Lock | null) =>
  withDatabase((db, told) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.meta], async () => {
      if (!before && (await lockIn(db))?.id === lock.id) return { twice: told.size, at: Date.now() }
      await sameLock(db, before)
      const known = new Set(sealed.map(({ id }) => id))
      const batches = (await db.batches.toArray()).filter(({ records }) => records.some(isPrivate))
      const kept = (await db.records.toArray()).filter(isPrivate)
      const imported = batches.flatMap(({ records }) => records.filter(isPrivate))
      const ids = new Set([...kept, ...imported].map(({ id }) => id))
      if ([...ids].some((id) => !known.has(id))) return null
      const importedIds = new Set(imported.map(({ id }) => id))
      for (const { id } of kept) if (importedIds.has(id)) told.add(id)
      await db.records.bulkDelete([...ids])
      for (const batch of batches)
        await db.batches.put({ ...batch, records: batch.records.filter((record) => !isPrivate(record)) })
      // What another tab's restore took away meanwhile stays away.
      await db.sealed.bulkPut(sealed.filter(({ id }) => ids.has(id)))
      // One that is there may have another passphrase by now, and stays.
      if (!before) await db.meta.put({ key: 'lock', value: lock })
      return { twice: told.size, at: Date.now() }
    }),
  )

/** False when another tab changed what is under the lock meanwhile; then nothing is changed. */
async function unsealAll(lock: Lock, key: CryptoKey): Promise<boolean> {
  const rows = (await readAll()).sealed
  const records = await unseal(rows, key)
  if (records.length < rows.length) throw new StoreFailure('corrupt', 'a private record does not open')
  markCopyStale()
  return await withDatabase((db, told) =>
    db.transaction('rw', [db.records, db.sealed, db.meta], async () => {
      if (told.has(lock.id) && (await lockIn(db)) === null) return true
      told.add(lock.id)
      await sameLock(db, lock)
      const there = new Set(await db.sealed.toCollection().primaryKeys())
      if (there.size !== rows.length || rows.some(({ id }) => !there.has(id))) return false
      await db.records.bulkPut(records)
      await db.sealed.clear()
      await db.meta.delete('lock')
      return true
    }),
  )
}

/** Throws where another tab set, took off or restored a lock. Another passphrase makes no other lock: its key is the same. */
async function sameLock(db: Pick<Database, 'meta'>, lock: Lock | null): Promise<void> {
  if ((await lockIn(db))?.id !== lock?.id) throw new StoreFailure('locked', 'another tab changed the lock')
}
