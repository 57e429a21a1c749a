/**
 * Rows of the sync log: sealed envelopes, those that came together in one row. They outlive the epochs of the entries, as this device
 * may be the last that has one. Each envelope is found by its name, which the rows read before are remembered by.
 */
import type { Bytes } from '../../../shared/delegation/bytes'
import type { Item } from '../../../shared/delegation/transport'
import type { Database } from '../database'
import type { SyncLogRow } from '../schema'

type WithLog = Pick<Database, 'syncLog'>

/** Bytes of one row, unless one envelope is larger. */
const LARGEST_ROW = 1_000_000
/** Rows that are read at a time, where they are small: large ones may follow. */
const MOST_ROWS = 16

/** Place in a read of the log: the row before it, and the number of rows to read. */
interface Place {
  readonly after: number
  readonly most: number
}
export const START_OF_LOG: Place = { after: 0, most: 1 }

export class SyncLogRows {
  /** Key of the row of each envelope, by name. */
  readonly #rows = new Map<string, number>()
  #last = 0
  /** Row that was read last for one envelope. */
  #latest: SyncLogRow | null = null

  /** Reads the rows after a place, of small ones several; `next` is `null` at the end. */
  async read(db: WithLog, { after, most }: Place): Promise<{ readonly items: readonly Item[]; next: Place | null }> {
    // Anew: the log may have been emptied, and begun again.
    if (after === 0) this.#rows.clear()
    const rows = await db.syncLog.where('row').above(after).limit(most).toArray()
    for (const row of rows) this.#note(row)
    const items = rows.flatMap(({ envelopes }) => envelopes)
    const size = items.reduce((sum, { bytes }) => sum + bytes.length, 0)
    const last = rows.at(-1)?.row
    const next = size < LARGEST_ROW / 2 ? Math.min(MOST_ROWS, most * 2) : Math.ceil(most / 2)
    return { items, next: last === undefined ? null : { after: last, most: next } }
  }

  async get(db: WithLog, name: string): Promise<Bytes | null> {
    await this.#catchUp(db)
    const key = this.#rows.get(name) ?? 0
    // No row is changed: those that are asked for one after the other lie in the same.
    if (this.#latest?.row !== key) this.#latest = (await db.syncLog.get(key)) ?? null
    return this.#latest?.envelopes.find((one) => one.name === name)?.bytes ?? null
  }

  /** Adds envelopes; a name that is there stays as it is. */
  async add(db: WithLog, items: readonly Item[]): Promise<void> {
    if (items.length === 0) return
    await this.#catchUp(db)
    const fresh = new Map<string, Item>()
    // A copy: of a view, the whole buffer would be stored.
    for (const { name, bytes } of items)
      if (!this.#rows.has(name) && !fresh.has(name)) fresh.set(name, { name, bytes: bytes.slice() })
    for (const envelopes of inRows([...fresh.values()])) await db.syncLog.add({ envelopes })
  }

  /** Reads the rows that came since: none goes but with all. */
  async #catchUp(db: WithLog): Promise<void> {
    for (const row of await db.syncLog.where('row').above(this.#last).toArray()) this.#note(row)
  }

  #note({ row = 0, envelopes }: SyncLogRow): void {
    this.#last = Math.max(this.#last, row)
    for (const { name } of envelopes) this.#rows.set(name, row)
  }
}

function inRows(items: readonly Item[]): readonly (readonly Item[])[] {
  const rows: Item[][] = []
  let size = 0
  for (const item of items) {
    size += item.bytes.length
    const row = rows.at(-1)
    if (row && size <= LARGEST_ROW) row.push(item)
    else {
      rows.push([item])
      size = item.bytes.length
    }
  }
  return rows
}
