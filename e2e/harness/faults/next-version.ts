/** IndexedDB schema of a later release: one more store and index, and an upgrade of every record. */
import type { Dexie } from 'dexie'
import { v5 as latest } from '../../../pwa/store/versions/v5'

export function v5(db: Dexie): void {
  latest(db)
  db.version(6)
    .stores({ records: '&id, madeAt', drafts: '&id' })
    .upgrade((transaction) => transaction.table('records').toCollection().modify({ touched: true }))
}
