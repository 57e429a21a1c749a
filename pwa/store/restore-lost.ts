/** After a loss: restore from memory, or start over with an empty database. */
import type { AppData } from './app-data'
import { announce } from './changes'
import { withDatabase } from './database'
import { nextEpoch } from './epoch'
import { readSentinel, writeSentinel } from './loss-sentinel'
import { epochIn } from './meta'
import { rewriteCopy } from './second-copy'
import { rowsUnder, sealAhead } from './unlocked-key'
import { writeMissing } from './write-missing'

/**
 * Restores from this tab's memory when the database was erased under it: entries, and the pack when none is installed.
 * Resolves to the number of entries restored. Throws `StoreFailure`.
 */
export async function restoreLost(state: AppData): Promise<number> {
  const { pack, packOrigin: origin, packSigner: signer, signers, lock, lastBackup: backup } = state
  const rows = rowsUnder(lock, state.entries, await sealAhead(state.entries))
  // Rows as they were read, and those of entries added since.
  const sealed = [...new Map([...state.sealed, ...rows.sealed].map((row) => [row.id, row])).values()]
  const row = { slot: 'active', pack, origin, signer, installedAt: new Date().toISOString() } as const
  const epoch = (await withDatabase(epochIn)) ?? nextEpoch(state.epoch)
  const count = await writeMissing({ entries: rows.entries, sealed, lock, pack: row, backup, signers, epoch })
  await rewriteCopy()
  announce({ type: 'replaced' })
  return count
}

/** Accepts the loss: begins an epoch with what the database has, and resets the sentinel. Throws `StoreFailure`. */
export async function startOver(): Promise<void> {
  const value = nextEpoch(readSentinel()?.epoch ?? null)
  writeSentinel({ epoch: value, records: 0, lastBackup: null, at: Date.now() })
  await withDatabase((db) => db.meta.put({ key: 'epoch', value }))
  await rewriteCopy()
  announce({ type: 'replaced' })
}
