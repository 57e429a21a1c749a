/** IndexedDB schema versions, as Dexie takes them. The first is that of release 0.1.0: later ones follow it, each with its upgrade. */
import type { Dexie } from 'dexie'
import { StoreFailure } from './failure'

/**
 * A negotiation that is on is one row of `packs`, and imported entries are rows of many (`batches`), since the cost of a start is
 * the number of rows; an entry of the user (`records`) is a row, so that one more is one small write. `sealed` holds envelopes in
 * place of entries under a lock. `outbox`, `syncLog` and `syncState` are of a delegation, `bodies`
 * holds the paragraphs of texts: no start reads them.
 */
export function defineVersions(db: Dexie): void {
  db.version(6)
    .stores({
      packs: '&slot',
      records: '&id',
      batches: '&id',
      meta: '&key',
      sealed: '&id',
      outbox: '++n',
      syncLog: '++row',
      syncState: '&key',
    })
    .upgrade(refuse)
  db.version(7).stores({ bodies: '&id' })
}

/** Aborts the upgrade, which leaves the database as it is. */
function refuse(): never {
  throw new StoreFailure('older', 'the database is of a version before Plenary 0.1.0')
}
