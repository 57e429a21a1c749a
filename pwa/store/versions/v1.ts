import type { Dexie } from 'dexie'

/**
 * Schema version 1. The pack is one row, since the cost of a start is the number of rows; entries (`records`) are a row
 * each, so that one more is one small write; imported entries lie in rows of many (`batches`).
 */
export function v1(db: Dexie): void {
  db.version(1).stores({ packs: '&slot', records: '&id', batches: '&id', meta: '&key' })
}
