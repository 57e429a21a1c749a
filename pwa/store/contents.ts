/** Everything that the database holds, read at once. */
import type { UserRecord } from '../../shared/domain/records'
import { byMaking, merge } from '../../shared/domain/union'
import { type Backup, type Database, type PackRow, withDatabase } from './database'

export interface Found {
  readonly active: PackRow | undefined
  readonly previous: PackRow | undefined
  readonly records: readonly UserRecord[]
  readonly backup: Backup | null
  readonly born: string | null
}

let known: string | null = null

/** The beginning of the record that this tab has read; `null` while that one is gone. */
export const knownBirth = (): string | null => known

/** Says which record this tab has read. */
export function knowBirth(born: string | null): void {
  known = born
}

export async function readAll(): Promise<Found> {
  return await withDatabase((db) =>
    db.transaction('r', [db.packs, db.records, db.batches, db.meta], async () => {
      const [packs, rows, batches, meta] = await Promise.all([
        db.packs.toArray(),
        db.records.toArray(),
        db.batches.toArray(),
        db.meta.toArray(),
      ])
      return {
        active: packs.find((row) => row.slot === 'active'),
        previous: packs.find((row) => row.slot === 'previous'),
        records:
          batches.length === 0
            ? rows.sort(byMaking)
            : merge(
                batches.flatMap((batch) => batch.records),
                rows,
              ),
        backup: meta.find((row) => row.key === 'backup')?.value ?? null,
        born: meta.find((row) => row.key === 'born')?.value ?? null,
      }
    }),
  )
}

/** The ids of all records that are there, within a transaction on both stores of them. */
export async function idsIn(db: Database): Promise<Set<string>> {
  const there = new Set<string>(await db.records.toCollection().primaryKeys())
  await db.batches.each((batch) => {
    for (const record of batch.records) there.add(record.id)
  })
  return there
}
