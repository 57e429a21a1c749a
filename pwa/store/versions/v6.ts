import type { Dexie } from 'dexie'

/**
 * Tables of a delegation: ids that wait to sync, the log of sealed envelopes, and what the sync knows. They begin empty, and
 * no start reads them.
 */
export function v6(db: Dexie): void {
  db.version(6).stores({ outbox: '++n', syncLog: '++row', syncState: '&key' })
}
