/** IndexedDB schema of a later release: one more store and index, and an upgrade of every record. */
import type { Dexie } from 'dexie'
import { v2 as latest } from '../../../pwa/store/versions/v2'

export function v2(db: Dexie): void {
  latest(db)
  db.version(3)
    .stores({ records: '&id, madeAt', drafts: '&id' })
    .upgrade((transaction) => transaction.table('records').toCollection().modify({ touched: true }))
}
