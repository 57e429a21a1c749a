/**
 * Outbox (transactional outbox): ids of entries that wait to be sealed for the delegation, written in the transaction that writes the
 * entries, so that nothing confirmed is forgotten by the sync. Ids only: a lock changes nothing here.
 */
import type { Entry } from '../../shared/domain/entries'
import { mayGo } from '../../shared/domain/layers'
import type { Database } from './database'
import { delegationIn } from './meta'

/** Ids of one row: a large import is a few rows. */
const MOST_IDS = 1000

/**
 * Adds what may go to the delegation, in a transaction on `meta` and `outbox`; nothing without one. What a device that only reads makes
 * waits until it may write, or leaves.
 */
export const enqueue = (db: Pick<Database, 'meta' | 'outbox'>, entries: readonly Entry[]): Promise<void> =>
  enqueueIds(
    db,
    entries.flatMap((entry) => (mayGo(entry, 'delegation') ? [entry.id] : [])),
  )

/** The same by id, of rows that may be sealed: what may not go is found as it is opened. */
export async function enqueueIds(db: Pick<Database, 'meta' | 'outbox'>, ids: readonly string[]): Promise<void> {
  if (!(await delegationIn(db))) return
  for (let start = 0; start < ids.length; start += MOST_IDS)
    await db.outbox.add({ ids: ids.slice(start, start + MOST_IDS) })
}

/** Ids that wait, the oldest first. */
export const waitingIn = async (db: Pick<Database, 'outbox'>): Promise<readonly string[]> => [
  ...new Set((await db.outbox.toArray()).flatMap(({ ids }) => ids)),
]

/** Takes out what no longer waits. */
export async function dequeue(db: Pick<Database, 'outbox'>, ids: ReadonlySet<string>): Promise<void> {
  for (const row of await db.outbox.toArray()) {
    const rest = row.ids.filter((id) => !ids.has(id))
    if (rest.length === row.ids.length) continue
    if (rest.length > 0) await db.outbox.put({ ...row, ids: rest })
    else if (row.n !== undefined) await db.outbox.delete(row.n)
  }
}
