/** A schema as a later release might have it: a store and an index more, and every record touched. */
import type { Dexie } from 'dexie'
import { v1 as first } from '../../pwa/store/versions/v1'

export function v1(db: Dexie): void {
  first(db)
  db.version(2)
    .stores({ records: '&id, madeAt', drafts: '&id' })
    .upgrade((transaction) => transaction.table('records').toCollection().modify({ touched: true }))
}
