/** After a loss: restore from memory, or start over with an empty database. */
import type { AppData } from '../app-data'
import { withDatabase } from '../database'
import { rowsUnder, sealAhead } from '../lock/unlocked-key'
import { writeMissing } from '../log/write-missing'
import { endMembership, epochIn } from '../meta'
import { beginEpoch } from './epoch'
import { firstEpoch } from './epoch-id'
import { publishEpoch } from './second-copy'

/**
 * Restores from this tab's memory when the database was erased under it: entries, and the packs of negotiations that are not on.
 * Resolves to the number of entries restored. Throws `StoreFailure`.
 */
export async function restoreLost(state: AppData): Promise<number> {
  const { packs, signers, lock, lastBackup: backup, forgotten } = state
  const delegation = state.delegation ?? state.formerDelegation
  const all = [...state.entries, ...state.ahead, ...state.older]
  const rows = rowsUnder(lock, all, await sealAhead(all))
  // Rows as they were read, and those of entries added since.
  const sealed = [...new Map([...state.sealed, ...rows.sealed].map((row) => [row.id, row])).values()]
  const epoch = (await withDatabase(epochIn)) ?? state.epoch ?? firstEpoch()
  const { entries } = rows
  const count = await writeMissing({
    ...{ entries, sealed, lock, packs, backup, signers, forgotten, delegation, epoch },
  })
  await publishEpoch()
  return count
}

/**
 * Accepts the loss: begins an epoch, after the lost one, with what the database has, which is in no delegation then. Throws
 * `StoreFailure`.
 */
export async function startOver(): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', [db.meta, db.outbox, db.syncLog, db.syncState], async () => {
      await endMembership(db)
      await beginEpoch(db)
    }),
  )
  await publishEpoch()
}
