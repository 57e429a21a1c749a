/** Writes the checkpoint of the read model. */
import { entriesOf } from '../../../shared/domain/entries/entries'
import { checkpointOf } from '../../../shared/domain/ledger/summary-checkpoint'
import type { Summary } from '../../../shared/domain/ledger/summary-state'
import type { Day } from '../../../shared/domain/types'
import type { AppData } from '../app-data'
import { withDatabase } from '../database'
import { epochIn, lockIn } from '../meta'
import type { PackRow } from '../schema'
import { CHECKPOINT, CONTENTS, isCurrent } from './checkpoint'
import { entriesOfBoard, packOfBoard } from './checkpoint-contents'

/**
 * Saves the summary of a negotiation with an optimistic check: writes nothing when another tab has changed the log or the pack
 * since they were read, or under a lock, nor when it is there. Summarises only what it writes. Resolves to whether it is
 * there. Throws `StoreFailure`.
 */
export async function saveCheckpoint(
  build: string,
  data: AppData,
  { slot, pack, installedAt }: PackRow,
  summarise: () => Summary | null,
  day: Day,
): Promise<boolean> {
  const { batches, epoch } = data
  const ids = new Set([...data.entries, ...data.ahead].map(({ id }) => id))
  const isSame = (records: readonly string[], keys: readonly string[]) =>
    records.length + keys.length === data.rows && keys.join() === batches.join() && records.every((key) => ids.has(key))
  return await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.meta], async () => {
      const [active, records, keys] = await Promise.all([
        db.packs.get(slot),
        db.records.toCollection().primaryKeys(),
        db.batches.toCollection().primaryKeys(),
      ])
      const isOther = active?.installedAt !== installedAt || !isSame(records, keys)
      if (epoch === null || (await epochIn(db)) !== epoch || isOther || (await lockIn(db)) !== null) return false
      const position = { records, batches }
      const head = { build, epoch, day, negotiation: slot, installedAt, count: data.entries.length, position }
      const stored = await db.meta.get(CHECKPOINT)
      if (stored?.key === CHECKPOINT && isCurrent(stored.value, head)) return true
      const summary = summarise()
      if (!summary) return false
      const { summaries } = checkpointOf(new Map([[pack.id, summary]]), head.position, day)
      const own = entriesOf(data.entries, pack.id)
      const contents = {
        pack: packOfBoard(pack),
        entries: entriesOfBoard(own),
        elsewhere: data.entries.length + data.ahead.length - own.length,
        observations: pack.observations.length,
        summaries,
      }
      await db.meta.bulkPut([
        { key: CHECKPOINT, value: head },
        { key: CONTENTS, value: contents },
      ])
      return true
    }),
  )
}
