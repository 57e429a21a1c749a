/** Full read of the database in one transaction, and parsing of its rows. */
import type { NamedDelegation } from '../../../shared/domain/entries/delegation-layer'
import type { Entry } from '../../../shared/domain/entries/entries'
import { byMaking, merge } from '../../../shared/domain/entries/union'
import { type Pausable, runToEnd } from '../../../shared/domain/pausable'
import type { Lock, Sealed } from '../../../shared/pack/sealed'
import { type Database, withDatabase } from '../database'
import { StoreFailure } from '../failure'
import { META_KEYS, type MetaKey, readMeta } from '../meta-rows'
import type { Backup, Import, OwnDelegation, PackRow, Rows, Signers, Step } from '../schema'
import { CHECKPOINT } from '../start/checkpoint'

export interface Contents {
  /** Negotiations that are on. */
  readonly packs: readonly PackRow[]
  /** Entries in the clear, ordered by `madeAt`, without duplicates. */
  readonly entries: readonly Entry[]
  /** Entries of before the first release, as they are stored: kept, and read by nothing. */
  readonly older: readonly Entry[]
  readonly sealed: readonly Sealed[]
  readonly lock: Lock | null
  readonly backup: Backup | null
  readonly signers: Signers
  readonly imports: readonly Import[]
  readonly steps: readonly Step[]
  /** Ids of erased entries. */
  readonly forgotten: readonly string[]
  /** The delegation that this device is in; `null` without one. */
  readonly delegation: OwnDelegation | null
  /** The delegation of the entries in its layer, on a device that is in none; `null` where it is not known. */
  readonly formerDelegation: NamedDelegation | null
  /** Id of the epoch; `null` in a new database. */
  readonly epoch: string | null
  /** Keys of the rows of `meta` that are damaged: of each there is what could be read. */
  readonly damaged: readonly MetaKey[]
  /** Number of rows that hold entries. */
  readonly rows: number
  /** Keys of those that hold imported entries. */
  readonly batches: readonly string[]
  /** Entries with duplicates, which an import may add: the sentinel counted each as it was written. */
  readonly written: number
  /** Epoch milliseconds of the read. */
  readonly at: number
}

/** Reads everything in one transaction. Throws `StoreFailure`. */
export async function readAll(): Promise<Contents> {
  const rows = await withDatabase((db) =>
    db.transaction('r', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      const [packs, records, batches, sealed, meta] = await Promise.all([
        db.packs.toArray(),
        db.records.toArray(),
        db.batches.toArray(),
        db.sealed.toArray(),
        db.meta.where('key').below(CHECKPOINT).toArray(),
      ])
      return { packs, records, batches, sealed, meta, at: Date.now() }
    }),
  )
  return parseRows(rows)
}

/** Parses the rows of the database. Throws `StoreFailure` `corrupt` for a row that is malformed. */
const parseRows = (rows: Rows): Contents => runToEnd(pausableParse(rows))

/** The same with places to pause, some milliseconds apart. */
export function* pausableParse(rows: Rows): Pausable<Contents> {
  try {
    return yield* parse(rows)
  } catch (error) {
    throw error instanceof StoreFailure ? error : new StoreFailure('corrupt', String(error))
  }
}

function* parse({ packs, records, batches, sealed, meta, at }: Rows): Pausable<Contents> {
  const rowOf = (key: MetaKey) => meta.find((row) => row.key === key)
  const readOf = <K extends MetaKey>(key: K) => readMeta(key, rowOf(key)).value
  const entries: Entry[] = []
  const older: Entry[] = []
  // Batches are in order, and single entries usually newer than all of them: nothing is sorted then.
  let isInOrder = true
  for (const list of [...batches.map((batch) => batch.records), records.toSorted(byMaking)]) {
    yield
    for (const entry of list) {
      refuseDamaged(entry)
      if (isOfBefore(entry)) {
        older.push(entry)
        continue
      }
      const before = entries.at(-1)
      // Out of order, or a duplicate: shared again after an import.
      if (before && byMaking(before, entry) >= 0) isInOrder = false
      entries.push(entry)
    }
  }
  yield
  return {
    packs,
    entries: isInOrder ? entries : merge(entries),
    older,
    sealed,
    signers: readOf('signers') ?? {},
    imports: readOf('imports') ?? [],
    steps: readOf('steps') ?? [],
    forgotten: readOf('forgotten') ?? [],
    delegation: readOf('delegation'),
    formerDelegation: readOf('former-delegation'),
    lock: readOf('lock'),
    backup: readOf('backup'),
    epoch: readOf('epoch'),
    damaged: META_KEYS.filter((key) => readMeta(key, rowOf(key)).isDamaged),
    rows: records.length + batches.length + sealed.length,
    batches: batches.map(({ id }) => id),
    at,
    written: batches.reduce((sum, batch) => sum + batch.records.length, records.length + sealed.length),
  }
}

/** Number of entries, without duplicates. */
export const countOf = ({ entries, sealed }: Pick<Contents, 'entries' | 'sealed'>): number =>
  entries.length + sealed.length

function refuseDamaged({ id, madeAt }: Entry): void {
  if (typeof id !== 'string' || typeof madeAt !== 'string') throw new TypeError(`not a record: ${id}`)
}

/** Before the first release an entry named no negotiation. */
export const isOfBefore = ({ negotiation }: { readonly negotiation?: unknown }): boolean => negotiation === undefined

/** Ids of all entries. Needs a transaction on `records`, `batches` and `sealed`. */
export async function idsIn(db: Database): Promise<Set<string>> {
  const [records, sealed] = [db.records.toCollection(), db.sealed.toCollection()]
  const ids = new Set<string>([...(await records.primaryKeys()), ...(await sealed.primaryKeys())])
  await db.batches.each((batch) => {
    for (const entry of batch.records) ids.add(entry.id)
  })
  return ids
}

/** Number of rows that hold entries. Needs a transaction on `records`, `batches` and `sealed`. */
export async function countRows(db: Database): Promise<number> {
  const counts = await Promise.all([db.records.count(), db.batches.count(), db.sealed.count()])
  return counts.reduce((sum, count) => sum + count, 0)
}
