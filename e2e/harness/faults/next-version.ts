/** IndexedDB schema of a later release: one more store and index, and an upgrade of every record. */
import type { Dexie } from 'dexie'
import { v4 as latest } from '../../../pwa/store/versions/v4'

export function v4(db: Dexie): void {
  latest(db)
  db.version(5)
    .stores({ records: '&id, madeAt', drafts: '&id' })
    .upgrade((transaction) => transaction.table('records').toCollection().modify({ touched: true }))
}
