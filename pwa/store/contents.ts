/** Everything that the database holds, read at once. */
import type { Entry } from '../../shared/domain/entries'
import { byMaking, merge } from '../../shared/domain/union'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import {
  type Backup,
  type Batch,
  type Database,
  type MetaRow,
  type PackRow,
  type Signers,
  withDatabase,
} from './database'
import { StoreFailure } from './failure'

export interface Found {
  readonly active: PackRow | undefined
  readonly previous: PackRow | undefined
  /** In the clear. */
  readonly records: readonly Entry[]
  readonly sealed: readonly Sealed[]
  readonly lock: Lock | null
  readonly backup: Backup | null
  readonly signers: Signers
  readonly born: string | null
  /** The write that took away what the second copy, and the trace, may still tell of; `null` where they are of this. */
  readonly taken: string | null
  /** In how many rows the records lie. */
  readonly rows: number
  /** How many there are, those twice that were handed over again after an import: each was counted as it was written. */
  readonly written: number
  /** When they were read. */
  readonly at: number
}

let known: string | null = null

/** The beginning of the record that this tab has read; `null` while that one is gone. */
export const knownBirth = (): string | null => known

/** Says which record this tab has read. */
export function rememberBirth(born: string | null): void {
  known = born
}

/** All rows of the database, as they lie there. */
export interface Rows {
  readonly packs: readonly PackRow[]
  readonly records: readonly Entry[]
  readonly batches: readonly Batch[]
  readonly sealed: readonly Sealed[]
  readonly meta: readonly MetaRow[]
  /** The instant at which they were read, within the transaction. */
  readonly at: number
}

export async function readAll(): Promise<Found> {
  const rows = await withDatabase((db) =>
    db.transaction('r', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      const [packs, records, batches, sealed, meta] = await Promise.all([
        db.packs.toArray(),
        db.records.toArray(),
        db.batches.toArray(),
        db.sealed.toArray(),
        db.meta.toArray(),
      ])
      return { packs, records, batches, sealed, meta, at: Date.now() }
    }),
  )
  return foundIn(rows)
}

/** What the rows say. Throws `StoreFailure` where one is not of its shape. */
export function foundIn(rows: Rows): Found {
  try {
    return sorted(rows)
  } catch (error) {
    throw new StoreFailure('corrupt', String(error))
  }
}

function sorted({ packs, records, batches, sealed, meta, at }: Rows): Found {
  for (const row of records) refuseDamaged(row)
  for (const batch of batches) for (const record of batch.records) refuseDamaged(record)
  return {
    active: packs.find((row) => row.slot === 'active'),
    previous: packs.find((row) => row.slot === 'previous'),
    records: inOrder([...batches.flatMap((batch) => batch.records), ...records.toSorted(byMaking)]),
    sealed,
    signers: meta.find((row) => row.key === 'signers')?.value ?? {},
    lock: meta.find((row) => row.key === 'lock')?.value ?? null,
    backup: meta.find((row) => row.key === 'backup')?.value ?? null,
    born: meta.find((row) => row.key === 'born')?.value ?? null,
    taken: meta.find((row) => row.key === 'taken')?.value ?? null,
    rows: records.length + batches.length + sealed.length,
    at,
    written: batches.reduce((sum, batch) => sum + batch.records.length, records.length + sealed.length),
  }
}

function refuseDamaged({ id, madeAt }: Entry): void {
  if (typeof id !== 'string' || typeof madeAt !== 'string') throw new TypeError(`not a record: ${id}`)
}

/** Imports come in order, and what was kept since came after them: then there is nothing to bring into order. */
function inOrder(records: readonly Entry[]): readonly Entry[] {
  for (let at = 1; at < records.length; at++) {
    const [before, after] = [records[at - 1], records[at]]
    // Not in order, or there twice: handed over again after an import.
    if (before && after && byMaking(before, after) >= 0) return merge(records)
  }
  return records
}

/** The ids of all records that are there, within a transaction on the three stores of them. */
export async function idsIn(db: Database): Promise<Set<string>> {
  const [records, sealed] = [db.records.toCollection(), db.sealed.toCollection()]
  const there = new Set<string>([...(await records.primaryKeys()), ...(await sealed.primaryKeys())])
  await db.batches.each((batch) => {
    for (const record of batch.records) there.add(record.id)
  })
  return there
}

/** In how many rows the records lie, within a transaction on the three stores of them. */
export async function rowsIn(db: Database): Promise<number> {
  const counts = await Promise.all([db.records.count(), db.batches.count(), db.sealed.count()])
  return counts.reduce((sum, count) => sum + count, 0)
}
