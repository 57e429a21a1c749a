/**
 * Entries in the outbox during a restore: no batch has them, so that what replaces the entries here must keep them, and the profile with
 * which they are sealed. Where the backup brings another lock, they are opened before the transaction, and sealed
 * under that lock by the next unlocking; a tab without the key loses them.
 */
import type { Entry } from '../../shared/domain/entries'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import { type Database, withDatabase } from './database'
import { EntryRows } from './entry-rows'
import { clearDelegation, delegationIn, lockIn } from './meta'
import { dequeue, waitingIn } from './outbox'
import { openedProfile, type ProfileChange, replaceProfile } from './profile'
import { readableIn, unlockedKeyOf } from './unlocked-key'

/** Entries sealed under the lock here, opened ahead for a backup with another one; `null` where the lock stays. */
interface Opened {
  readonly entries: readonly Entry[]
  readonly profile: ProfileChange | null
}

export async function openWaiting(next: Lock | null): Promise<Opened | null> {
  const { lock, sealed, delegation } = await withDatabase((db) =>
    db.transaction('r', [db.records, db.batches, db.sealed, db.meta, db.outbox], async () => ({
      lock: await lockIn(db),
      delegation: await delegationIn(db),
      sealed: (await new EntryRows().find(db, await waitingIn(db))).sealed,
    })),
  )
  if (!delegation || !next || !lock || lock.id === next.id) return null
  const key = unlockedKeyOf(lock)
  return { entries: await readableIn(lock, sealed), profile: key && (await openedProfile(key)) }
}

export interface WaitingRows {
  readonly entries: readonly Entry[]
  readonly sealed: readonly Sealed[]
}

/** The rows of what waits, in the transaction that is about to replace all. What cannot be opened no longer waits. */
export async function takeWaiting(db: Database, opened: Opened | null): Promise<WaitingRows> {
  if (!(await delegationIn(db))) return { entries: [], sealed: [] }
  const { clear, sealed } = await new EntryRows().find(db, await waitingIn(db))
  if (!opened) return { entries: clear, sealed }
  if (!opened.profile || !(await replaceProfile(db, opened.profile))) {
    // Without its keys this device is another one.
    await clearDelegation(db)
    return { entries: clear, sealed: [] }
  }
  const readable = new Set(opened.entries.map(({ id }) => id))
  await dequeue(db, new Set(sealed.flatMap(({ id }) => (readable.has(id) ? [] : [id]))))
  return { entries: [...clear, ...opened.entries], sealed: [] }
}
