/**
 * Profile of this device in its delegation: its keys and credential, as a text of whoever uses them. At rest it is sealed where the
 * entries that are not public are, and by the same key. No backup and no second copy has it: a copied identity would be
 * two devices in one.
 */
import type { Sealed } from '../../../shared/pack/sealed'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { lockIn } from '../meta'
import type { SyncStateRow } from '../schema'
import { sealText, unsealText } from './sealing'
import { unlockedKeyOf } from './unlocked-key'

const KEY = 'profile'
type Stored = Extract<SyncStateRow, { readonly key: typeof KEY }>['value']

const profileIn = async (db: Pick<Database, 'syncState'>): Promise<Stored | null> => {
  const row = await db.syncState.get(KEY)
  return row?.key === KEY ? row.value : null
}

/** The profile; `null` without one. Throws `StoreFailure`, `locked` in a tab without the key. */
export async function readProfile(): Promise<string | null> {
  const { profile, lock } = await withDatabase((db) =>
    db.transaction('r', [db.meta, db.syncState], async () => ({
      profile: await profileIn(db),
      lock: await lockIn(db),
    })),
  )
  // One in the clear is sealed by the next unlocking: a locked tab does not read it.
  const key = unlockedKeyOf(lock)
  if (profile !== null && lock && !key) throw new StoreFailure('locked', 'the entries are locked')
  if (profile === null || typeof profile === 'string' || !key) return typeof profile === 'string' ? profile : null
  return await unsealText(profile, key).catch(() => null)
}

/** Saves the profile, sealed under the lock that is there. Throws `StoreFailure`, `locked` in a tab without the key. */
export async function saveProfile(text: string): Promise<void> {
  for (;;) {
    const lock = await withDatabase((db) => lockIn(db))
    const key = unlockedKeyOf(lock)
    if (lock && !key) throw new StoreFailure('locked', 'the entries are locked')
    const value = key ? await sealText(KEY, text, key) : text
    const isSaved = await withDatabase((db) =>
      db.transaction('rw', [db.meta, db.syncState], async () => {
        if ((await lockIn(db))?.id !== lock?.id) return false
        await db.syncState.put({ key: KEY, value })
        return true
      }),
    )
    if (isSaved) return
  }
}

/** The profile in another form, and the one that it takes the place of; both are the same where nothing changes. */
export interface ProfileChange {
  readonly before: Stored | null
  readonly after: Stored | null
}

const stored = (): Promise<Stored | null> => withDatabase((db) => profileIn(db))

export const isProfileInClear = async (): Promise<boolean> => typeof (await stored()) === 'string'

/** The profile sealed. */
export async function sealedProfile(key: CryptoKey): Promise<ProfileChange> {
  const before = await stored()
  return { before, after: typeof before === 'string' ? await sealText(KEY, before, key) : before }
}

/** The profile in the clear; `null` where this key does not open it. */
export async function openedProfile(key: CryptoKey): Promise<ProfileChange | null> {
  const before = await stored()
  if (!isSealedText(before)) return { before, after: before }
  const after = await unsealText(before, key).catch(() => null)
  return after === null ? null : { before, after }
}

/** Writes it in the transaction of the lock. False where another tab has saved or deleted one meanwhile. */
export async function replaceProfile(
  db: Pick<Database, 'syncState'>,
  { before, after }: ProfileChange,
): Promise<boolean> {
  if (textOf(await profileIn(db)) !== textOf(before)) return false
  if (after !== null) await db.syncState.put({ key: KEY, value: after })
  return true
}

const textOf = (profile: Stored | null): string | null => (isSealedText(profile) ? profile.text : profile)
const isSealedText = (profile: Stored | null): profile is Sealed => profile !== null && typeof profile !== 'string'
