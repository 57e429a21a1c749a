/**
 * Entries in the outbox during a restore: no batch has them, so that what replaces the entries here must keep them, and the profile with
 * which they are sealed. Where the backup brings another lock, they are opened before the transaction, and sealed
 * under that lock by the next unlocking; a tab without the key loses them.
 */
import type { Entry } from '../../../shared/domain/entries/entries'
import type { Lock, Sealed } from '../../../shared/pack/sealed'
import { type Database, withDatabase } from '../database'
import { openedProfile, type ProfileChange, replaceProfile } from '../lock/profile'
import { readableIn, unlockedKeyOf } from '../lock/unlocked-key'
import { EntryRows } from '../log/entry-rows'
import { dequeue, waitingIn } from '../log/outbox'
import { delegationIn, endMembership, lockIn } from '../meta'

/** Waiting rows that a restore under another lock opens ahead, with the lock under which they were sealed. */
interface Opened {
  readonly lock: Lock | null
  /** `null` where the rows stay as they are. */
  readonly rows: OpenedRows | null
}

interface OpenedRows {
  /** Ids of the sealed entries that were read. */
  readonly read: ReadonlySet<string>
  readonly entries: readonly Entry[]
  /** `null` where it does not open. */
  readonly profile: ProfileChange | null
}

export async function openWaiting(next: Lock | null): Promise<Opened> {
  const { lock, sealed } = await withDatabase((db) =>
    db.transaction('r', [db.records, db.batches, db.sealed, db.meta, db.outbox], async () => ({
      lock: await lockIn(db),
      sealed: (await new EntryRows().find(db, await waitingIn(db))).sealed,
    })),
  )
  if (!next || !lock || lock.id === next.id) return { lock, rows: null }
  const key = unlockedKeyOf(lock)
  const profile = key && (await openedProfile(key))
  const read = new Set(sealed.map(({ id }) => id))
  return { lock, rows: { read, entries: await readableIn(lock, sealed), profile } }
}

export interface WaitingRows {
  readonly entries: readonly Entry[]
  readonly sealed: readonly Sealed[]
}

/**
 * The rows of what waits, in the transaction that is about to replace all. What cannot be opened no longer waits. `null`, with nothing
 * changed, where another tab has changed the lock, the profile or what waits since it was opened.
 */
export async function takeWaiting(db: Database, { lock, rows }: Opened): Promise<WaitingRows | null> {
  if ((await lockIn(db))?.id !== lock?.id) return null
  if (!(await delegationIn(db))) return { entries: [], sealed: [] }
  const { clear, sealed } = await new EntryRows().find(db, await waitingIn(db))
  if (!rows) return { entries: clear, sealed }
  const { read, entries, profile } = rows
  if (sealed.some(({ id }) => !read.has(id)) || (profile && !(await replaceProfile(db, profile)))) return null
  const here = new Set(sealed.map(({ id }) => id))
  const opened = entries.filter(({ id }) => here.delete(id))
  // Without its keys this device is another one.
  if (!profile) await endMembership(db)
  else await dequeue(db, here)
  return { entries: [...clear, ...opened], sealed: [] }
}
