/** Late opening of the connection after a raw read: loss check, stale check. */
import type { AppData } from '../app-data'
import { notifyThisTab } from '../changes'
import { withDatabase } from '../database'
import { countRows } from '../log/contents'
import { backupIn, epochIn } from '../meta'
import { emit } from '../store-events'

/**
 * Opens the connection, whose events this tab gets from now on, and compares the database with the data shown: emits
 * `erased` for another database, publishes `replaced` to this tab for changed contents. Throws `StoreFailure`.
 */
export async function attend(state: AppData): Promise<void> {
  const now = await withDatabase((db) =>
    db.transaction('r', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      const [packs, backup] = await Promise.all([db.packs.toArray(), backupIn(db)])
      const [rows, epoch] = await Promise.all([countRows(db), epochIn(db)])
      return { packs, rows, epoch, backup }
    }),
  )
  if (state.epoch !== null && now.epoch === null) return emit('erased')
  const isSame =
    now.epoch === state.epoch &&
    now.rows === state.rows &&
    installations(now.packs) === installations(state.packs) &&
    now.backup?.at === state.lastBackup?.at
  if (!isSame) notifyThisTab({ type: 'replaced' })
}

/** Which packs are installed, and since when. */
const installations = (packs: AppData['packs']): string =>
  packs.map(({ slot, installedAt }) => `${slot} ${installedAt}`).join()
