import type { Dexie } from 'dexie'
import { upgradePack1 } from '../../../shared/pack/upgrade-1'
import { CHECKPOINT, CONTENTS } from '../checkpoint'
import type { StoredPackRow } from '../schema'

/** Packs of version 1 become version 2, once: no other code reads version 1 from the database. */
export function v4(db: Dexie): void {
  db.version(4).upgrade(async (transaction) => {
    await transaction
      .table<StoredPackRow>('packs')
      .toCollection()
      .modify((row) => {
        if (row.pack.schema === 1) row.pack = upgradePack1(row.pack)
      })
    await transaction.table('meta').bulkDelete([CHECKPOINT, CONTENTS])
  })
}
