/** Opens the sealed entries of a backup for a merge, without a change to the lock here. No database access. */
import type { Entry } from '../../../shared/domain/entries/entries'
import type { PlenaryFile } from '../../../shared/pack/export'
import { openLock } from './passphrase'
import { unseal } from './sealing'
import { unlockedKeyOf } from './unlocked-key'

export interface OpenedEntries {
  readonly entries: readonly Entry[]
  /** Number of those that the key does not open: damaged or forged. */
  readonly unreadable: number
}

const NONE: OpenedEntries = { entries: [], unreadable: 0 }

/**
 * Entries of the encrypted private layer of a backup, opened with its passphrase, or, without one, with the key of this tab
 * where both devices have the same lock. Resolves to `null` for a wrong passphrase, and where this tab has no such key.
 */
export async function openSealed(
  { locked }: Pick<PlenaryFile, 'locked'>,
  passphrase: string | null = null,
): Promise<OpenedEntries | null> {
  if (!locked || locked.records.length === 0) return NONE
  const key = passphrase === null ? unlockedKeyOf(locked.lock) : await openLock(locked.lock, passphrase)
  if (!key) return null
  const entries = await unseal(locked.records, key)
  return { entries, unreadable: locked.records.length - entries.length }
}
