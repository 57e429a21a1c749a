/**
 * Outbox (transactional outbox): ids of entries that wait to be sealed for the delegation, written in the transaction that writes the
 * entries, so that nothing confirmed is forgotten by the sync. Ids only: a lock changes nothing here.
 */
import type { Entry } from '../../../shared/domain/entries/entries'
import { mayGo } from '../../../shared/domain/entries/layers'
import type { Database } from '../database'
import { delegationIn } from '../meta'
import type { OutboxRow } from '../schema'

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

/** The same by id, of rows that may be sealed: what may not go is found as it is opened. None of them waits already. */
export async function enqueueIds(db: Pick<Database, 'meta' | 'outbox'>, ids: readonly string[]): Promise<void> {
  if (!(await delegationIn(db))) return
  for (let start = 0; start < ids.length; start += MOST_IDS)
    await db.outbox.add({ ids: ids.slice(start, start + MOST_IDS) })
}

/**
 * The oldest rows, by their keys, until there are enough: a few are read at first, since a row may have a thousand ids or one, and more
 * each time.
 */
async function oldestRows(
  db: Pick<Database, 'outbox'>,
  isEnough: (rows: readonly OutboxRow[]) => boolean,
): Promise<readonly OutboxRow[]> {
  const rows: OutboxRow[] = []
  for (let count = 1; !isEnough(rows); count *= 2) {
    const last = rows.at(-1)?.n ?? Number.NEGATIVE_INFINITY
    const next = await db.outbox.where(':id').above(last).limit(count).toArray()
    rows.push(...next)
    if (next.length < count) break
  }
  return rows
}

const idsIn = (rows: readonly OutboxRow[]): ReadonlySet<string> => new Set(rows.flatMap(({ ids }) => ids))

/** Ids that wait, the oldest first, so many at most: a step reads no more rows than it takes from. */
export async function waitingIn(
  db: Pick<Database, 'outbox'>,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const isAll = most === Number.POSITIVE_INFINITY
  const rows = isAll ? await db.outbox.toArray() : await oldestRows(db, (some) => idsIn(some).size >= most)
  return [...idsIn(rows)].slice(0, most)
}

/** Takes out ids of which each waits once, where all of them wait. False, and nothing is taken, where one does not any more. */
export async function takeFromOutbox(db: Pick<Database, 'outbox'>, ids: readonly string[]): Promise<boolean> {
  const hasAll = (rows: readonly OutboxRow[]): boolean => {
    const waiting = idsIn(rows)
    return ids.every((id) => waiting.has(id))
  }
  const rows = await oldestRows(db, hasAll)
  if (!hasAll(rows)) return false
  await takeOut(db, rows, new Set(ids))
  return true
}

/** Takes out what no longer waits. */
export const dequeue = async (db: Pick<Database, 'outbox'>, ids: ReadonlySet<string>): Promise<void> =>
  await takeOut(db, await db.outbox.toArray(), ids)

async function takeOut(
  db: Pick<Database, 'outbox'>,
  rows: readonly OutboxRow[],
  ids: ReadonlySet<string>,
): Promise<void> {
  for (const row of rows) {
    const rest = row.ids.filter((id) => !ids.has(id))
    if (rest.length === row.ids.length) continue
    if (rest.length > 0) await db.outbox.put({ ...row, ids: rest })
    else if (row.n !== undefined) await db.outbox.delete(row.n)
  }
}
