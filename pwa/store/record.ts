/** The record: read whole at the start, added to one transaction at a time. */
import type { Entry } from '../../shared/domain/entries'
import { merge } from '../../shared/domain/union'
import type { Pack } from '../../shared/pack/schema'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import type { Signer } from '../../shared/pack/signature'
import { indexEntries } from './affected-articles'
import { announce, hear, tellOthers, watchEntries } from './changes'
import { type Found, foundIn, knownBirth, type Rows, readAll, rememberBirth, rowsIn } from './contents'
import { openFolder } from './copy-folder'
import {
  type Backup,
  backupIn,
  bornIn,
  lockIn,
  type PackRow,
  refuseNewer,
  type Signers,
  tell,
  withDatabase,
} from './database'
import { StoreFailure } from './failure'
import { LAST_BOARD, type LastBoard, MOVED } from './last-board'
import { isSameSentinel, raiseSentinel, readSentinel, type Sentinel, writeSentinel } from './loss-sentinel'
import { fetchBundledPack, installPack, isNewer, putPack } from './packs'
import { othersWrote } from './raw-read'
import type { Recovered } from './recovery'
import { alone, appendToCopy, copyAll, linesOf, markCopyStale } from './second-copy'
import { isPrivate, opened, sealable, under, unlockedKeyOf } from './unlocked-key'

export interface AppData {
  readonly pack: Pack
  readonly packOrigin: PackRow['origin']
  /** Who signed the pack, when it was imported and signed. */
  readonly packSigner: Signer | null
  /** By negotiation, the key that signed the pack that the user took last. */
  readonly signers: Signers
  /** The pack before this one, to which one can go back. */
  readonly previousPack: Pick<Pack, 'id' | 'version'> | null
  /** Everything the user made that this tab can read, in no particular order of devices; by `madeAt`. */
  readonly entries: readonly Entry[]
  /** The lock of the private layer, if it has one. */
  readonly lock: Lock | null
  /** Whether this tab lacks the key of it; of one that another tab has just set, before `lock` itself is read. */
  readonly isShut: boolean
  /** Private records as they lie under the lock. */
  readonly sealed: readonly Sealed[]
  /** How many records there are, locked ones too. */
  readonly count: number
  /** In how many rows of the database they lie. */
  readonly rows: number
  /** When the pack was installed, which tells it from any other. */
  readonly installedAt: string
  readonly lastBackup: Backup | null
  /** Set when this device once held a record that is gone. */
  readonly erased: Sentinel | null
  /** Set when something was lost: what is put back from the second copy, and how many records that one lacks too. */
  readonly recovered: (Recovered & { readonly missing: number }) | null
  /** The instant at which this record began on this device. */
  readonly born: string
}

/**
 * Opens the database and reads everything, unless it is given what was `early` read of it; what it has lost is put back from
 * the second copy, which is looked for only then. A first start installs the shipped pack. Throws `StoreFailure`.
 */
export async function openData(early: Promise<Rows | null> | null = null): Promise<AppData> {
  let first = (await takenFrom(early)) ?? (await readTraced())
  // Another tab took records away since the trace was read, and may have said so in the database for a moment only.
  if (lacks(first) && !isSameSentinel(readSentinel(), first.trace)) first = await readTraced()
  const back = lacks(first) ? await recoverRecord(first.trace) : null
  // Its rows are others than a tab knows that read them before.
  if (back && back.records > 0) tellOthers({ type: 'replaced' })
  const traced = back ? await readTraced() : first
  const missing = missingIn(traced.found, first.trace)
  const recovered = back || missing > 0 ? { records: 0, damaged: 0, ...back, missing } : null
  if (traced.found.active) return stateOf(traced, traced.found.active, recovered)
  const read = await fetchBundledPack()
  if (!read.ok) throw new StoreFailure('bad-pack', `${read.problem.place} ${read.problem.reason}`)
  return stateOf(traced, await putPack(read.pack, 'bundled'), recovered)
}

/** What was read, and the trace that was there before. */
interface Traced {
  readonly found: Found
  readonly trace: Sentinel | null
}

async function readTraced(): Promise<Traced> {
  // Before the database: what other tabs keep meanwhile is no loss.
  const trace = readSentinel()
  return { trace, found: await readAll() }
}

/**
 * What was read early, where the trace is exactly of it; `null` where another tab may have written since. That one tells
 * only once the second copy is written as well, but leaves its trace before.
 */
async function takenFrom(early: Promise<Rows | null> | null): Promise<Traced | null> {
  const rows = await early
  if (!rows || othersWrote()) return null
  const found = foundIn(rows)
  const trace = readSentinel()
  if (found.born === null || !isSameSentinel(trace, traceOf(found, found.born))) return null
  isReadWithout = true
  return { found, trace }
}

/** Whether what this tab has was read by a connection that is closed. */
let isReadWithout = false

/** New, another than the one that was here, or with fewer records than there were; but not by a write that took them away. */
function lacks({ found, trace }: Traced): boolean {
  return found.born === null || isAnother(trace, found) || missingIn(found, trace) > 0
}

/** How many records fewer there are than the trace of this record tells of, but for those that were taken away. */
function missingIn({ born, taken, written }: Found, trace: Sentinel | null): number {
  return trace !== null && trace.born === born && taken === null ? Math.max(0, trace.records - written) : 0
}

const countOf = ({ records, sealed }: Found) => records.length + sealed.length
const traceOf = (found: Found, born: string): Sentinel => ({
  born,
  records: countOf(found),
  lastBackup: found.backup?.at ?? null,
  lock: found.lock?.id ?? null,
  at: found.at,
})
const isAnother = (trace: Sentinel | null, { born, taken }: Found): trace is Sentinel =>
  trace !== null && trace.records > 0 && trace.born !== born && taken === null

async function recoverRecord(trace: Sentinel | null): Promise<Recovered | null> {
  const folder = await openFolder(false).catch(() => null)
  if (!folder) return null
  const { recover } = await import('./recovery')
  return await alone(() => recover(folder, trace?.born ?? new Date().toISOString()))
}

/** How many records of the user's the second copy has. */
export async function countCopy(): Promise<number> {
  try {
    const { readCopy } = await import('./recovery')
    const { records, sealed } = await readCopy(await openFolder(false))
    return records.length + sealed.length
  } catch {
    return 0
  }
}

/**
 * Brings in the shipped pack when it is newer than the one that is active. The user's imports are left alone, and so is
 * everything when the pack cannot be had or read. Resolves to whether it changed anything.
 */
export async function updateBundledPack(state: AppData, shippedVersion: string): Promise<boolean> {
  if (state.packOrigin !== 'bundled' || !isNewer({ id: state.pack.id, version: shippedVersion }, state.pack))
    return false
  const read = await fetchBundledPack()
  if (!read.ok || !isNewer(read.pack, state.pack)) return false
  await installPack(read.pack, 'bundled')
  return true
}

/**
 * Keeps records; resolves only when the transaction is complete and the second copy has them. A record that is there
 * already is left as it is, so a hand-over may be repeated. Resolves to the records that were new. Throws `StoreFailure`; then nothing was kept.
 */
export async function saveEntries(records: readonly Entry[]): Promise<readonly Entry[]> {
  await refuseUnfit(records)
  const ids = records.map((record) => record.id)
  const ready = await sealable(records)
  // Meanwhile: nobody waits for it after the transaction.
  const folder = openFolder(true)
  folder.catch(() => undefined)
  const { fresh, written, lock, born, at } = await withDatabase((db, told) =>
    db.transaction('rw', [db.records, db.sealed, db.meta], async () => {
      const [open, shut] = await Promise.all([db.records.bulkGet(ids), db.sealed.bulkGet(ids)])
      const absent = records.filter((_, index) => !open[index] && !shut[index])
      const lock = await lockIn(db)
      const rows = under(lock, absent, ready)
      await db.records.bulkAdd([...rows.records])
      await db.sealed.bulkAdd([...rows.sealed])
      for (const { id } of absent) told.add(id)
      const fresh = records.filter(({ id }) => told.has(id))
      return { fresh, written: under(lock, fresh, ready), lock, born: await bornIn(db), at: Date.now() }
    }),
  )
  // Kept, but in another database than the one that was read: that one was erased under this tab.
  if (knownBirth() !== null && born !== knownBirth()) tell('erased')
  if (fresh.length > 0) {
    raiseSentinel(fresh.length, at)
    await appendToCopy([...linesOf(written)], lock, folder)
    // What is sealed is not for a tab that may be locked.
    const toOthers = written.sealed.length > 0 ? ({ type: 'replaced' } as const) : undefined
    announce({ type: 'kept', records: fresh }, toOthers)
    askToPersist()
  }
  return fresh
}

/** What is kept must come back from a backup, which is read by this schema. */
async function refuseUnfit(records: readonly Entry[]): Promise<void> {
  const { unfitIn } = await import('../../shared/pack/entry-schema')
  const problem = records.map(unfitIn).find((reason) => reason !== null)
  if (problem) throw new StoreFailure('unfit', problem)
}

/** Notes that a backup was made, or restored, and how much it holds. */
export async function noteBackup(backup: Backup): Promise<void> {
  await withDatabase((db) => db.meta.put({ key: 'backup', value: backup }))
  const trace = readSentinel()
  // How many there are is not the backup's to say: it was read earlier, and others may have kept more since.
  if (trace) writeSentinel({ ...trace, lastBackup: backup.at })
  await appendToCopy([{ backup }])
}

/**
 * Keeps the board as it was drawn from a record, unless that is another by now: another tab wrote, installed a pack, or
 * locked the private layer, and this one has not heard of it.
 */
export async function saveBoard(board: LastBoard, { rows, installedAt, lastBackup }: AppData): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      const active = await db.packs.get('active')
      const isSame =
        active?.installedAt === installedAt &&
        (await rowsIn(db)) === rows &&
        (await backupIn(db))?.at === lastBackup?.at
      if (!isSame || (await lockIn(db)) !== null) return
      // The one before goes with what moved since.
      await db.meta.delete(LAST_BOARD)
      await db.meta.put({ key: LAST_BOARD, value: board })
    }),
  )
}

/** The board that is kept; `null` where none is, or something may have moved since. */
export async function savedBoard(): Promise<LastBoard | null> {
  const [board, moved] = await withDatabase((db) => db.meta.bulkGet([LAST_BOARD, MOVED]))
  return board?.key === LAST_BOARD && !moved ? board.value : null
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

const note = (records: readonly Entry[]) => {
  for (const { madeAt } of records) {
    // Nearly all are in the form that this device writes.
    const made = madeAt.length === 24 && madeAt.endsWith('Z') ? madeAt : new Date(madeAt).toISOString()
    if (made > latest) latest = made
  }
}

watchEntries((change) => {
  if (change.type === 'kept') note(change.records)
})

/** A globally unique id. */
export const newEntryId = (): string => crypto.randomUUID()

async function stateOf(traced: Traced, active: PackRow, recovered: AppData['recovered']): Promise<AppData> {
  const { found, trace } = traced
  const erased = isAnother(trace, found) ? trace : null
  // Whatever is noted of it, which a browser that is killed may not have put on the disk.
  if (found.taken !== null) markCopyStale()
  const born = erased ? (found.born ?? '') : await remember(traced)
  rememberBirth(erased ? null : born)
  const inside = await opened(found.lock, found.sealed)
  const key = unlockedKeyOf(found.lock)
  // Put back beside the lock by a tab without its key; this one has it.
  if (found.lock && key && found.records.some(isPrivate)) void sealLate(found.lock, key)
  const entries = inside.length > 0 ? merge(found.records, inside) : found.records
  note(entries)
  indexEntries(active.pack.observations, entries)
  return {
    pack: active.pack,
    packOrigin: active.origin,
    installedAt: active.installedAt,
    packSigner: active.signer ?? null,
    signers: found.signers,
    previousPack: found.previous ? { id: found.previous.pack.id, version: found.previous.pack.version } : null,
    entries,
    lock: found.lock,
    isShut: found.lock !== null && key === null,
    sealed: found.sealed,
    count: countOf(found),
    rows: found.rows,
    lastBackup: found.backup,
    erased,
    recovered,
    born,
  }
}

/** Where it fails, the next reading or unlocking has it sealed. */
const sealLate = (lock: Lock, key: CryptoKey) =>
  import('./lock').then(({ sealRest }) => sealRest(lock, key)).catch(() => undefined)

async function remember({ found, trace }: Traced): Promise<string> {
  const born = found.born ?? (await beBorn())
  // One that another tab left since is of more than was read, or of what a restore took away.
  if (isSameSentinel(readSentinel(), trace)) writeSentinel(traceOf(found, born))
  return born
}

/**
 * From now on hears of what happens to the database, which may have been read without. Where it is another by now, or other
 * than this record was read from it, this tab is told. Throws `StoreFailure`.
 */
export async function attend(state: AppData): Promise<void> {
  // One that is opened anew is read as it is: a database only ever grows.
  if (isReadWithout) await refuseNewer()
  const now = await withDatabase((db) =>
    db.transaction('r', [db.packs, db.records, db.batches, db.sealed, db.meta], async () => {
      const [active, backup] = await Promise.all([db.packs.get('active'), backupIn(db)])
      const [rows, lock, born] = await Promise.all([rowsIn(db), lockIn(db), bornIn(db)])
      return { installedAt: active?.installedAt, rows, lock, born, backup }
    }),
  )
  if (knownBirth() !== null && now.born !== knownBirth()) return tell('erased')
  const isSame =
    now.rows === state.rows &&
    now.installedAt === state.installedAt &&
    now.lock?.key === state.lock?.key &&
    now.backup?.at === state.lastBackup?.at
  if (!isSame) hear({ type: 'replaced' })
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
export async function startOver(): Promise<void> {
  const born = new Date().toISOString()
  writeSentinel({ born, records: 0, lastBackup: null, lock: null, at: Date.now() })
  await withDatabase((db) =>
    db.meta.bulkPut([
      { key: 'born', value: born },
      { key: 'taken', value: newEntryId() },
    ]),
  )
  rememberBirth(born)
  await copyAll().catch(markCopyStale)
  announce({ type: 'replaced' })
}

let asked = false
/** Never awaited: Firefox asks the user. Where the browser promises nothing, as in private windows, the user is told. */
function askToPersist(): void {
  if (asked) return
  asked = true
  const asking = navigator.storage?.persist?.() ?? Promise.resolve(false)
  void asking.catch(() => false).then((promised) => promised || tell('unpromised'))
}
