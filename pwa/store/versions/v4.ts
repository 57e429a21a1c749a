import type { Dexie } from 'dexie'
import { upgradePack1 } from '../../../shared/pack/upgrade-1'
import { CHECKPOINT, CONTENTS } from '../checkpoint'
import type { MetaRow, StoredPackRow } from '../schema'

/**
 * Packs of version 1 become version 2, once: no other code reads version 1 from the database. Entries name their
 * negotiation from here on: those that do not belong to the one of the pack that is there.
 */
export function v4(db: Dexie): void {
  db.version(4).upgrade(async (transaction) => {
    await transaction
      .table<StoredPackRow>('packs')
      .toCollection()
      .modify((row) => {
        if (row.pack.schema === 1) row.pack = upgradePack1(row.pack)
      })
    const active = await transaction.table<StoredPackRow>('packs').get('active')
    const meta = transaction.table<MetaRow, string>('meta')
    if (active) await meta.put({ key: 'first-negotiation', value: active.pack.id })
    await meta.bulkDelete([CHECKPOINT, CONTENTS])
  })
}
