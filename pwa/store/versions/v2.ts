import type { Dexie } from 'dexie'

/** A store for private records under a lock: an envelope each, whatever their kind. */
export function v2(db: Dexie): void {
  db.version(2).stores({ sealed: '&id' })
}
