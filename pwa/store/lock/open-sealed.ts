/** Opens the sealed entries of a backup, and the bodies of its texts, for a merge, without a change to the lock here. No database access. */
import type { Entry } from '../../../shared/domain/entries/entries'
import type { PlenaryFile } from '../../../shared/pack/export'
import { isSealedBody, type PackedBody } from '../../../shared/pack/text-body'
import { unpackBody } from '../texts/pack-body'
import { openLock } from './passphrase'
import { openBody } from './sealed-bodies'
import { unseal } from './sealing'
import { unlockedKeyOf } from './unlocked-key'

export interface OpenedEntries {
  readonly entries: readonly Entry[]
  /** Number of those that the key does not open: damaged or forged. */
  readonly unreadable: number
  readonly bodies: readonly PackedBody[]
  /** Number of bodies that the key does not open, or that are damaged. */
  readonly damagedBodies: number
}

const NONE: OpenedEntries = { entries: [], unreadable: 0, bodies: [], damagedBodies: 0 }

/**
 * Entries of the encrypted private layer of a backup, opened with its passphrase, or, without one, with the key of this tab
 * where both devices have the same lock. Resolves to `null` for a wrong passphrase, and where this tab has no such key.
 */
export async function openSealed(
  { locked, bodies = [] }: Pick<PlenaryFile, 'locked' | 'bodies'>,
  passphrase: string | null = null,
): Promise<OpenedEntries | null> {
  if (!locked || locked.records.length === 0) return NONE
  const key = passphrase === null ? unlockedKeyOf(locked.lock) : await openLock(locked.lock, passphrase)
  if (!key) return null
  const entries = await unseal(locked.records, key)
  const rows = bodies.filter(isSealedBody)
  const opened: PackedBody[] = []
  for (const row of rows) {
    const body = await openBody(row, key)
    if (body && (await unpackBody(body))) opened.push(body)
  }
  return {
    ...{ entries, unreadable: locked.records.length - entries.length },
    ...{ bodies: opened, damagedBodies: rows.length - opened.length },
  }
}
