import type { Dexie } from 'dexie'
import { CHECKPOINT, CONTENTS } from '../checkpoint'
import { writeLastOpened } from '../last-opened'
import type { InstalledPack, MetaRow, PackRow, SlotRow } from '../schema'

/**
 * A row for each negotiation that is on, by its id, in place of one pack in use and one before. Where the one before was of
 * another negotiation, both are on, and the one that was in use is opened.
 */
export function v5(db: Dexie): void {
  db.version(5).upgrade(async (transaction) => {
    const packs = transaction.table<PackRow | SlotRow, string>('packs')
    const [active, previous] = await packs.bulkGet(['active', 'previous'])
    await packs.bulkDelete(['active', 'previous'])
    const rows = [active, previous].flatMap((row) => (row ? [installed(row)] : []))
    await packs.bulkPut(rowsOf(rows))
    if (active) writeLastOpened(active.pack.id)
    await transaction.table<MetaRow, string>('meta').bulkDelete([CHECKPOINT, CONTENTS])
  })
}

const installed = ({ pack, origin, signer, installedAt }: InstalledPack): InstalledPack => ({
  pack,
  origin,
  installedAt,
  ...(signer !== undefined && { signer }),
})

function rowsOf([active, previous]: readonly InstalledPack[]): readonly PackRow[] {
  if (!active) return []
  const row: PackRow = { slot: active.pack.id, ...active }
  if (!previous) return [row]
  return previous.pack.id === row.slot ? [{ ...row, previous }] : [row, { slot: previous.pack.id, ...previous }]
}
