/**
 * Lookup of entries by id across the rows that hold them, within a transaction. Rows of many entries have no index in the
 * database, since one would slow each write down: which ids they hold is remembered, and only rows that came since are read.
 */
import type { Entry } from '../../../shared/domain/entries/entries'
import { merge } from '../../../shared/domain/entries/union'
import type { Sealed } from '../../../shared/pack/sealed'
import type { Database } from '../database'
import { epochIn } from '../meta'
import type { Batch } from '../schema'

/** Tables that a lookup needs. */
type Tables = Pick<Database, 'records' | 'batches' | 'sealed' | 'meta'>

/** Rows of some entries. */
export interface FoundRows {
  readonly clear: readonly Entry[]
  readonly sealed: readonly Sealed[]
  /** Rows of many in which some of them are. */
  readonly batches: readonly Batch[]
}

export class EntryRows {
  /** Keys of rows of many, by the id of an entry. */
  #keys = new Map<string, string[]>()
  #known = new Set<string>()
  #epoch: string | null = null

  /** The rows that hold entries with these ids. Of an id that is in the clear twice, the entry that counts. */
  async find(db: Tables, ids: readonly string[]): Promise<FoundRows> {
    await this.#catchUp(db)
    const wanted = new Set(ids)
    const keys = new Set(ids.flatMap((id) => this.#keys.get(id) ?? []))
    const records = await rowsOf(db.records, wanted)
    const sealed = await rowsOf(db.sealed, wanted)
    const batches = present(await db.batches.bulkGet([...keys]))
    const imported = batches.flatMap((batch) => batch.records.filter(({ id }) => wanted.has(id)))
    return { clear: merge(records, imported), sealed, batches }
  }

  /** Deletes entries from the rows that a lookup found. */
  async delete(db: Tables, { batches }: FoundRows, ids: ReadonlySet<string>): Promise<void> {
    await db.records.bulkDelete([...ids])
    await db.sealed.bulkDelete([...ids])
    for (const batch of batches)
      await db.batches.put({ ...batch, records: batch.records.filter(({ id }) => !ids.has(id)) })
  }

  /** Within an epoch rows only come. */
  async #catchUp(db: Tables): Promise<void> {
    const epoch = await epochIn(db)
    if (epoch !== this.#epoch) {
      this.#keys = new Map()
      this.#known = new Set()
      this.#epoch = epoch
    }
    for (const key of await db.batches.toCollection().primaryKeys()) {
      if (this.#known.has(key)) continue
      const batch = await db.batches.get(key)
      for (const { id } of batch?.records ?? []) this.#keys.set(id, [...(this.#keys.get(id) ?? []), key])
      // Only now: another transaction of this tab may ask meanwhile.
      this.#known.add(key)
    }
  }
}

/** A table of rows that are entries. */
interface Keyed<T> {
  limit(most: number): { primaryKeys(): PromiseLike<readonly string[]> }
  bulkGet(ids: string[]): PromiseLike<readonly (T | undefined)[]>
}

/** Keys of a table that are read in the time of one request for a row. */
const KEYS_A_REQUEST = 20

/** Rows by id. Of what arrives nearly nothing is there: the keys of a table that has few say what need not be asked for. */
async function rowsOf<T>(table: Keyed<T>, ids: ReadonlySet<string>): Promise<readonly T[]> {
  const most = ids.size * KEYS_A_REQUEST
  const keys = await table.limit(most).primaryKeys()
  return present(await table.bulkGet(keys.length < most ? keys.filter((id) => ids.has(id)) : [...ids]))
}

const present = <T>(rows: readonly (T | undefined)[]): readonly T[] =>
  rows.flatMap((row) => (row === undefined ? [] : [row]))
