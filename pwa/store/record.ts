/** The record: read whole at the start, added to one transaction at a time. */
import type { UserRecord } from '../../shared/domain/records'
import { byMaking, merge } from '../../shared/domain/union'
import type { Pack } from '../../shared/pack/schema'
import type { Signer } from '../../shared/pack/signature'
import { announce } from './changes'
import { type Backup, bornIn, type PackRow, tell, withDatabase } from './database'
import { StoreFailure } from './failure'
import { fetchBundledPack, installPack, isNewer } from './packs'
import { growTrace, leaveTrace, readTrace, type Trace } from './sentinel'

export interface RecordState {
  readonly pack: Pack
  readonly packOrigin: PackRow['origin']
  /** Who signed the pack, when it was imported and signed. */
  readonly packSigner: Signer | null
  /** The pack before this one, to which one can go back. */
  readonly previousPack: Pick<Pack, 'id' | 'version'> | null
  /** Everything the user made, in no particular order of devices; by `madeAt`. */
  readonly records: readonly UserRecord[]
  readonly lastBackup: Backup | null
  /** Set when this device once held a record that is gone. */
  readonly erased: Trace | null
  /** The instant at which this record began on this device. */
  readonly born: string
}

/** The beginning of the record that this tab has read. */
let known: string | null = null

/** Opens the database and reads everything; a first start installs the shipped pack. Throws `StoreFailure`. */
export async function openRecord(): Promise<RecordState> {
  const found = await readAll()
  if (found.active) return stateOf(found, found.active)
  const read = await fetchBundledPack()
  if (!read.ok) throw new StoreFailure('bad-pack', `${read.problem.place} ${read.problem.reason}`)
  await installPack(read.pack, 'bundled')
  const again = await readAll()
  if (!again.active) throw new StoreFailure('corrupt', 'the pack was written and is not there')
  return stateOf(again, again.active)
}

/**
 * Brings in the shipped pack when it is newer than the one that is active. The user's imports are left alone, and so is
 * everything when the pack cannot be had or read. Resolves to whether it changed anything.
 */
export async function updateBundledPack(state: RecordState, shippedVersion: string): Promise<boolean> {
  if (state.packOrigin !== 'bundled' || !isNewer({ id: state.pack.id, version: shippedVersion }, state.pack))
    return false
  const read = await fetchBundledPack()
  if (!read.ok || !isNewer(read.pack, state.pack)) return false
  await installPack(read.pack, 'bundled')
  return true
}

/**
 * Keeps records; resolves only when the transaction is complete. A record that is there already is left as it is, so
 * a hand-over may be repeated. Resolves to the records that were new. Throws `StoreFailure`; then nothing was kept.
 */
export async function keep(records: readonly UserRecord[]): Promise<readonly UserRecord[]> {
  const { fresh, born } = await withDatabase((db) =>
    db.transaction('rw', [db.records, db.meta], async () => {
      const there = await db.records.bulkGet(records.map((record) => record.id))
      const missing = records.filter((_, index) => !there[index])
      await db.records.bulkAdd(missing)
      return { fresh: missing, born: await bornIn(db) }
    }),
  )
  // Kept, but in another database than the one that was read: that one was erased under this tab.
  if (known !== null && born !== known) tell('erased')
  if (fresh.length > 0) {
    growTrace(fresh.length)
    announce({ type: 'kept', records: fresh })
    askToPersist()
  }
  return fresh
}

/** Notes that a backup was made, or restored, and how much it holds. */
export async function noteBackup(backup: Backup): Promise<void> {
  await withDatabase((db) => db.meta.put({ key: 'backup', value: backup }))
  const trace = readTrace()
  if (trace) leaveTrace({ ...trace, lastBackup: backup.at, records: backup.records })
}

/**
 * Puts back what a tab still holds of a record that was erased under it: the records, and the pack where none is
 * there. Resolves to how many records were missing.
 */
export async function putBack(state: RecordState): Promise<number> {
  const count = await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.meta], async () => {
      const there = new Set<string>(await db.records.toCollection().primaryKeys())
      await db.batches.each((batch) => {
        for (const record of batch.records) there.add(record.id)
      })
      const missing = state.records.filter((record) => !there.has(record.id))
      await db.records.bulkAdd(missing)
      if (state.packOrigin === 'imported' || !(await db.packs.get('active'))) {
        const { pack, packOrigin: origin, packSigner: signer } = state
        await db.packs.put({ slot: 'active', pack, origin, signer, installedAt: new Date().toISOString() })
      }
      if (state.lastBackup) await db.meta.put({ key: 'backup', value: state.lastBackup })
      await db.meta.put({ key: 'born', value: state.born })
      return missing.length
    }),
  )
  leaveTrace({ born: state.born, records: state.records.length, lastBackup: state.lastBackup?.at ?? null })
  announce({ type: 'replaced' })
  return count
}

let latest = ''

/**
 * The instant now, but never before that of a record that is here: the later of two records counts, and a clock that
 * was set back must not make the older one win.
 */
export function instant(): string {
  const now = new Date().toISOString()
  if (now > latest) latest = now
  else latest = new Date(Date.parse(latest) + 1).toISOString()
  return latest
}

const note = (records: readonly UserRecord[]) => {
  for (const { madeAt } of records) {
    const made = new Date(madeAt).toISOString()
    if (made > latest) latest = made
  }
}

/** A globally unique id. */
export const newRecordId = (): string => crypto.randomUUID()

interface Found {
  readonly active: PackRow | undefined
  readonly previous: PackRow | undefined
  readonly records: readonly UserRecord[]
  readonly backup: Backup | null
  readonly born: string | null
}

async function readAll(): Promise<Found> {
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

async function stateOf(found: Found, active: PackRow): Promise<RecordState> {
  const trace = readTrace()
  const erased = trace !== null && trace.records > 0 && trace.born !== found.born ? trace : null
  const born = erased ? (found.born ?? '') : await remember(found)
  known = erased ? null : born
  note(found.records)
  return {
    pack: active.pack,
    packOrigin: active.origin,
    packSigner: active.signer ?? null,
    previousPack: found.previous ? { id: found.previous.pack.id, version: found.previous.pack.version } : null,
    records: found.records,
    lastBackup: found.backup,
    erased,
    born,
  }
}

async function remember(found: Found): Promise<string> {
  const born = found.born ?? (await beBorn())
  leaveTrace({ born, records: found.records.length, lastBackup: found.backup?.at ?? null })
  return born
}

/** Two tabs may start at once: the first says when the record began. */
const beBorn = () =>
  withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      const there = await bornIn(db)
      if (there !== null) return there
      const born = new Date().toISOString()
      await db.meta.put({ key: 'born', value: born })
      return born
    }),
  )

/** The user has read that the record was erased and starts anew. */
export async function startAnew(): Promise<void> {
  const born = new Date().toISOString()
  leaveTrace({ born, records: 0, lastBackup: null })
  await withDatabase((db) => db.meta.put({ key: 'born', value: born }))
  announce({ type: 'replaced' })
}

let asked = false
/** Never awaited: Firefox asks the user, and the answer changes nothing that we do. */
function askToPersist(): void {
  if (asked) return
  asked = true
  void navigator.storage?.persist?.().catch(() => false)
}
