/** IndexedDB schema of a later release: one more store and index, and an upgrade of every record. */
import type { Dexie } from 'dexie'
import { defineVersions as latest } from '../../../pwa/store/versions'

export function defineVersions(db: Dexie): void {
  latest(db)
  db.version(db.verno + 1)
    .stores({ records: '&id, madeAt', drafts: '&id' })
    .upgrade((transaction) => transaction.table('records').toCollection().modify({ touched: true }))
}
