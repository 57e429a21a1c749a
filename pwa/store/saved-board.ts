/** Cache of the board as last drawn: conditional write and validated read. */
import type { AppData } from './app-data'
import { countRows } from './contents'
import { withDatabase } from './database'
import { LAST_BOARD, type LastBoard, MOVED } from './last-board'
import { backupIn, lockIn } from './meta'

/**
 * Saves the board drawn from data, with an optimistic check: writes nothing when another tab has changed the data since,
 * or locked the private entries. Throws `StoreFailure`.
 */
export async function saveBoard(board: LastBoard, { rows, installedAt, lastBackup }: AppData): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      const active = await db.packs.get('active')
      const isSame =
        active?.installedAt === installedAt &&
        (await countRows(db)) === rows &&
        (await backupIn(db))?.at === lastBackup?.at
      if (!isSame || (await lockIn(db)) !== null) return
      // Deletes the invalidations as well (`board-invalidation.ts`).
      await db.meta.delete(LAST_BOARD)
      await db.meta.put({ key: LAST_BOARD, value: board })
    }),
  )
}

/** The saved board; `null` when there is none or it was invalidated. */
export async function savedBoard(): Promise<LastBoard | null> {
  const [board, moved] = await withDatabase((db) => db.meta.bulkGet([LAST_BOARD, MOVED]))
  return board?.key === LAST_BOARD && !moved ? board.value : null
}
