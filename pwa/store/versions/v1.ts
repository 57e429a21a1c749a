import type { Dexie } from 'dexie'

/**
 * The first schema. The pack is one row, because the number of rows is what a start costs; the user's records are rows,
 * so that one more is one small write; what came by import is kept in rows of many records.
 */
export function v1(db: Dexie): void {
  db.version(1).stores({ packs: '&slot', records: '&id', batches: '&id', meta: '&key' })
}
