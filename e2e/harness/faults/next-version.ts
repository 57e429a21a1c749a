/** IndexedDB schema of a later release: one more store and index, and an upgrade of every record. */
import type { Dexie } from 'dexie'
import { v3 as latest } from '../../../pwa/store/versions/v3'

export function v3(db: Dexie): void {
  latest(db)
  db.version(4)
    .stores({ records: '&id, madeAt', drafts: '&id' })
    .upgrade((transaction) => transaction.table('records').toCollection().modify({ touched: true }))
}
