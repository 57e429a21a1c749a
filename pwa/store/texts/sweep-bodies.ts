/** Deletes the bodies that no entry names any more: after an erasure, or at the next start where the browser ended in between. */
import type { Entry } from '../../../shared/domain/entries/entries'
import type { Sealed } from '../../../shared/pack/sealed'
import { type BodyRow, isSealedBody } from '../../../shared/pack/text-body'
import { beginEpochOfSame } from '../copy/epoch'
import { publishEpoch } from '../copy/second-copy'
import { type Database, withDatabase } from '../database'
import { openDigest } from '../lock/sealed-bodies'
import { readableIn, unlockedKeyOf } from '../lock/unlocked-key'
import { lockIn } from '../meta'
import { readUndone } from '../meta-rows'
import { UNDONE_IMPORT } from '../schema'

/** Digests of the bodies that entries name. */
export const digestsIn = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.flatMap((entry) => (entry.kind === 'text' ? [entry.fields.digest] : [])))

/**
 * Deletes the bodies that neither an entry of the log names, withdrawn or not, nor one that is held to be redone. Those under a
 * lock stay in a tab without its key. `known` is the number of bodies that are named: no more are not looked at. Throws `StoreFailure`.
 */
export async function sweepBodies(known = 0): Promise<void> {
  if ((await withDatabase((db) => db.bodies.count())) <= known) return
  for (;;) {
    const read = await withDatabase(readIn)
    const orphans = await orphansOf(read)
    if (orphans.length === 0) return
    if (await deleteBodies(orphans, read)) return await publishEpoch()
  }
}

interface Read {
  readonly bodies: readonly BodyRow[]
  readonly clear: readonly Entry[]
  readonly sealed: readonly Sealed[]
  readonly lock: Awaited<ReturnType<typeof lockIn>>
  /** Keys of the rows that hold entries. */
  readonly keys: string
}

const readIn = (db: Database): PromiseLike<Read> =>
  db.transaction('r', [db.records, db.batches, db.sealed, db.bodies, db.meta], async () => {
    const [records, batches, sealed, bodies, lock, keys] = await Promise.all([
      db.records.toArray(),
      db.batches.toArray(),
      db.sealed.toArray(),
      db.bodies.toArray(),
      lockIn(db),
      keysIn(db),
    ])
    const held = (await db.meta.where('key').startsWith(UNDONE_IMPORT).toArray()).flatMap(
      (row) => readUndone(row.value) ?? [],
    )
    const imported = [...batches, ...held.flatMap((undone) => undone.batches)].flatMap((batch) => batch.records)
    return {
      ...{ bodies, lock, keys },
      clear: [...records, ...held.flatMap((undone) => undone.records), ...imported],
      sealed: [...sealed, ...held.flatMap((undone) => undone.sealed)],
    }
  })

async function keysIn(db: Database): Promise<string> {
  const tables = [db.records, db.batches, db.sealed, db.meta] as const
  return (await Promise.all(tables.map((table) => table.toCollection().primaryKeys()))).flat().join('\n')
}

async function orphansOf({ bodies, clear, sealed, lock }: Read): Promise<readonly string[]> {
  const key = unlockedKeyOf(lock)
  if (lock && !key) return []
  const named = new Set(digestsIn([...clear, ...(await readableIn(lock, sealed))]))
  const orphans: string[] = []
  for (const row of bodies) {
    // One that does not open may be of any text.
    const digest = !isSealedBody(row) ? row.id : key && (await openDigest(row, key))
    if (digest && !named.has(digest)) orphans.push(row.id)
  }
  return orphans
}

/** Resolves to false, with nothing changed, where entries were added or removed since the read. */
const deleteBodies = (ids: readonly string[], { keys }: Read): Promise<boolean> =>
  withDatabase((db, applied) =>
    db.transaction('rw', [db.records, db.batches, db.sealed, db.bodies, db.meta, db.syncState], async () => {
      if (applied.size > 0) return true
      if ((await keysIn(db)) !== keys) return false
      await db.bodies.bulkDelete([...ids])
      await beginEpochOfSame(db)
      for (const id of ids) applied.add(id)
      return true
    }),
  )
