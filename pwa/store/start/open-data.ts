/** Opens the store: full read, loss detection, restore from the second copy, first start with the bundled pack. */

import type { Entry } from '../../../shared/domain/entries/entries'
import { resolved } from '../../../shared/domain/entries/references'
import { merge } from '../../../shared/domain/entries/union'
import { splitAhead } from '../../../shared/domain/queries/ahead'
import type { Pack } from '../../../shared/pack/schema'
import type { Lock } from '../../../shared/pack/sealed'
import type { AppData } from '../app-data'
import { notifyOtherTabs } from '../changes'
import { advanceClock } from '../clock'
import { openCopy } from '../copy/copy-folder'
import { ensureEpoch } from '../copy/epoch'
import { isSameSentinel, readSentinel, type Sentinel, sentinelOf, writeSentinel } from '../copy/loss-sentinel'
import { restoreFromCopy } from '../copy/second-copy'
import { StoreFailure } from '../failure'
import { countOlder } from '../lock/sealing'
import { isSealed, readableIn, unlockedKeyOf } from '../lock/unlocked-key'
import { type Contents, countOf, pausableParse, readAll } from '../log/contents'
import { inSlices } from '../log/slices'
import { readMeta } from '../meta-rows'
import { fetchFirstPack, putPack } from '../packs/packs'
import type { Rows } from '../schema'
import { mendEpoch, mendMeta } from './mend-meta'
import { type FoundCheckpoint, isAbsent, othersWrote } from './raw-read'

/**
 * Opens the database and reads everything, or takes the rows of a raw read. Restores lost entries from the second copy,
 * which is read only then. Installs the bundled pack on a first start. Throws `StoreFailure`.
 */
export async function openData(raw: Promise<Rows | null> | null = null): Promise<AppData> {
  const first = (await acceptRaw(raw)) ?? (await readWithSentinel())
  const { damaged } = first.contents
  if (damaged.includes('epoch')) await mendEpoch()
  const wasLossy = damaged.length > 0 || isLossy(first)
  const restored = wasLossy ? await restoreFromCopy() : null
  // Tabs that read before the restore have another number of rows.
  if (restored && restored.records > 0) notifyOtherTabs({ type: 'replaced' })
  if (damaged.length > 0) await mendMeta()
  // Without entries too: the copy may have had a pack and remembered keys alone.
  const read = wasLossy ? await readWithSentinel() : first
  const missing = missingIn(read.contents, first.sentinel)
  const recovered = restored || missing > 0 ? { records: 0, damaged: 0, ...restored, missing } : null
  if (read.contents.packs.length > 0) return toAppData(read, recovered, damaged)
  const bundled = await (shipped ?? fetchFirstPack())
  shipped = null
  if (!bundled.ok) throw new StoreFailure('bad-pack', `${bundled.problem.place} ${bundled.problem.reason}`)
  const { rows } = await putPack(bundled.pack, { origin: 'bundled', isChosen: false })
  return toAppData({ ...read, contents: { ...read.contents, packs: rows } }, recovered, damaged)
}

/** The shipped pack, while a first start shows it and has not installed it yet. */
let shipped: ReturnType<typeof fetchFirstPack> | null = null

/**
 * The shipped pack on a first start, which shows it before it is installed; `null` where this device has had data, or the
 * pack cannot be read. Never rejects.
 */
export async function packOfFirstStart(): Promise<Pack | null> {
  if (!isAbsent() || readSentinel() !== null || (await hasCopy())) return null
  const fetching = fetchFirstPack()
  const read = await fetching.catch(() => null)
  if (!read?.ok) return null
  shipped = fetching
  return read.pack
}

/** Where the browser erased the database and localStorage, the second copy may hold entries that the board must show. */
const hasCopy = (): Promise<boolean> =>
  openCopy(false).then(
    () => true,
    () => false,
  )

/** Contents of the database, with the sentinel from before the read. */
interface Reading {
  readonly contents: Contents
  readonly sentinel: Sentinel | null
}

async function readWithSentinel(): Promise<Reading> {
  // The sentinel first: entries that other tabs save meanwhile then make a surplus, never a loss.
  const sentinel = readSentinel()
  return { sentinel, contents: await readAll() }
}

/**
 * Takes the rows of a raw read if the sentinel matches them exactly; `null` when another tab may have written since. That
 * tab publishes only after the second copy is written, but raises the sentinel before.
 */
async function acceptRaw(raw: Promise<Rows | null> | null): Promise<Reading | null> {
  const rows = await raw
  if (!rows) return null
  const contents = await inSlices(pausableParse(rows))
  if (othersWrote()) return null
  const sentinel = readSentinel()
  if (contents.epoch === null || !isSameSentinel(sentinel, sentinelOf(contents, contents.epoch))) return null
  return { contents, sentinel }
}

/**
 * True when the sentinel counts the entries of a checkpoint and its tail exactly. Another tab raises it before it
 * announces what it wrote, and a database that has lost entries is below it.
 */
export function isComplete({ epoch, checkpoint, tail, backup }: FoundCheckpoint): boolean {
  const before = checkpoint.elsewhere + tail.length
  const count = checkpoint.summaries.reduce((sum, [, summary]) => sum + summary.count, before)
  const sentinel = { epoch, records: count, lastBackup: readMeta('backup', backup).value?.at ?? null, at: 0 }
  return !othersWrote() && isSameSentinel(readSentinel(), sentinel)
}

/**
 * Has the database lost entries or their lock? It is new (it has no epoch), holds fewer than the sentinel counted in its
 * epoch, or has sealed entries without the lock that opens them.
 */
const isLossy = ({ contents, sentinel }: Reading): boolean =>
  contents.epoch === null || missingIn(contents, sentinel) > 0 || lacksLock(contents)

/** Every transaction writes sealed entries and their lock together: sealed ones alone are the trace of a loss. */
const lacksLock = ({ lock, sealed }: Contents): boolean => lock === null && sealed.length > 0

/** Number of entries that the sentinel counted in this epoch and that are missing. */
const missingIn = ({ epoch, written }: Contents, sentinel: Sentinel | null): number =>
  sentinel?.epoch === epoch ? Math.max(0, (sentinel?.records ?? 0) - written) : 0

async function toAppData(
  reading: Reading,
  recovered: AppData['recovered'],
  damaged: AppData['damaged'],
): Promise<AppData> {
  const { contents, sentinel } = reading
  // A new database on a device that had entries.
  const erased =
    contents.epoch === null && !damaged.includes('epoch') && sentinel !== null && sentinel.records > 0 ? sentinel : null
  const epoch = erased ? null : await confirmEpoch(reading)
  const unsealed = await readableIn(contents.lock, contents.sealed)
  const key = unlockedKeyOf(contents.lock)
  const opened = new Set(unsealed.map(({ id }) => id))
  const closed = contents.sealed.filter(({ id }) => !opened.has(id))
  const sealedOlder = key ? await countOlder(closed, key) : 0
  // Restored in the clear by a tab without the key; this tab has it.
  const inClear = contents.lock ? contents.entries.filter(isSealed).length : 0
  if (contents.lock && key && inClear > 0) void sealInBackground(contents.lock, key)
  // In a locked tab an entry in the clear is not the user's: another program may have put it beside the lock.
  const isShut = contents.lock !== null && key === null
  // One in the clear under the id of a sealed one neither: only who has the key can have written the sealed one.
  const isOwn = (entry: Entry) => !(isShut && isSealed(entry)) && !opened.has(entry.id)
  const readable = contents.lock ? contents.entries.filter(isOwn) : contents.entries
  const all = unsealed.length > 0 ? merge(readable, unsealed) : readable
  const { entries, ahead } = splitAhead(resolved(all, all, contents.delegation?.device ?? ''), Date.now())
  advanceClock(entries)
  return {
    packs: contents.packs,
    signers: contents.signers,
    imports: contents.imports,
    steps: contents.steps,
    forgotten: contents.forgotten,
    delegation: contents.delegation,
    formerDelegation: contents.formerDelegation,
    entries,
    ahead,
    older: contents.older,
    sealedOlder,
    lock: contents.lock,
    isShut,
    sealed: contents.sealed,
    unreadable: key || lacksLock(contents) ? closed.length - sealedOlder : 0,
    unsealed: inClear,
    count: countOf(contents),
    rows: contents.rows,
    batches: contents.batches,
    lastBackup: contents.backup,
    erased,
    recovered,
    damaged,
    epoch,
  }
}

/** A failure is ignored: the next read or unlock seals them. */
const sealInBackground = (lock: Lock, key: CryptoKey) =>
  import('../lock/seal-private').then(({ sealUnsealed }) => sealUnsealed(lock, key)).catch(() => undefined)

/** Writes the sentinel of what was read; begins the first epoch of a database. Resolves to the epoch. */
async function confirmEpoch({ contents, sentinel }: Reading): Promise<string | null> {
  const epoch = contents.epoch ?? (await ensureEpoch())
  // One that another tab wrote since the read counts more entries, or belongs to a later epoch, and stays.
  if (epoch !== null && isSameSentinel(readSentinel(), sentinel)) writeSentinel(sentinelOf(contents, epoch))
  return epoch
}
