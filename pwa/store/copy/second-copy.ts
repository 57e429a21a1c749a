/**
 * Second copy: an append-only log of entries in OPFS beside the database. A write is confirmed when both have it; when the
 * copy cannot be written (no OPFS, disk full), the database alone confirms, and the next write or start rewrites the copy.
 * It belongs to one epoch, within which nothing is removed: what one of the two lacks, the other has.
 */
import type { Lock } from '../../../shared/pack/sealed'
import type { BodyRow } from '../../../shared/pack/text-body'
import type { AppData, Recovered } from '../app-data'
import { announce, type Change } from '../changes'
import { withDatabase } from '../database'
import { type Contents, readAll } from '../log/contents'
import { epochIn } from '../meta'
import {
  appendedName,
  baseName,
  bodyIdOf,
  bodyName,
  type CopyLine,
  digestIn,
  digestOf,
  hasBase,
  isBodyFile,
  isWritten,
  latestEpoch,
  namesIn,
  openCopy,
  writeLines,
} from './copy-folder'
import { ensureEpoch } from './epoch'
import { isAsLate } from './epoch-id'

/** Compaction threshold, checked at each start. */
const MAX_FILES = 100
/** Entries per line, the unit that a checksum covers: bounds what one damaged place on the disk takes with it. */
const ENTRIES_PER_LINE = 200

/** Epoch whose base this tab has seen in the copy. */
let based: string | null = null
/** True after a failure: the copy lacks a write of this tab, and the next one rewrites it. */
let isIncomplete = false

/**
 * Appends lines and bodies of texts that the database has just committed in an epoch; `copy` may be opening already. Never rejects: after a
 * failure, such as a full disk, the next write or start rewrites the copy.
 */
export async function appendToCopy(
  lines: readonly CopyLine[],
  epoch: string | null,
  copy?: Promise<FileSystemDirectoryHandle>,
  bodies: readonly BodyRow[] = [],
): Promise<void> {
  try {
    // Without an epoch the database is new, or was erased under this tab: the rewriting begins one, or merges both.
    const folder = isIncomplete || epoch === null ? null : await folderOf(await (copy ?? openCopy(true)), epoch)
    const isAppended = folder && epoch && (await withSharedLock(() => append(folder, { lines, bodies }, epoch)))
    if (!isAppended) await rewriteCopy()
  } catch {
    isIncomplete = true
  }
}

/** Resolves to false, with nothing written, when the folder has no base. */
async function append(
  folder: FileSystemDirectoryHandle,
  { lines, bodies }: { readonly lines: readonly CopyLine[]; readonly bodies: readonly BodyRow[] },
  epoch: string,
): Promise<boolean> {
  if (based !== epoch && !(await hasBase(folder))) return false
  for (const body of bodies) await writeLines(folder, bodyName(body.id), [{ body }])
  const written = lines.flatMap(({ records = [], sealed = [] }) => [...records, ...sealed])
  if (lines.length > 0) await writeLines(folder, appendedName(idsOf(written)), lines)
  based = epoch
  return true
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

/** Folder of an epoch; `null` when there is none: a later epoch began, or the copy was erased. */
const folderOf = (copy: FileSystemDirectoryHandle, epoch: string) => copy.getDirectoryHandle(epoch).catch(() => null)

/**
 * Repairs and compacts the copy at a start, when it does not have the entries of the database, or an earlier epoch: a
 * crash between the two writes leaves an entry out, or what was removed. Reads no file when all is well. Resolves to the
 * number of entries that the database had lost and that the copy restored. Never rejects.
 */
export async function repairCopy({
  entries,
  ahead,
  older,
  sealed,
  epoch,
  recovered,
}: Pick<AppData, 'entries' | 'ahead' | 'older' | 'sealed' | 'epoch' | 'recovered'>): Promise<number> {
  const ids = new Set([entries, ahead, older, sealed].flatMap(idsOf))
  // Lines of it may be damaged.
  const isWhole = recovered === null && epoch !== null && (await holds(epoch, ids).catch(() => false))
  if (!isWhole) return await rewriteCopy()
  based = epoch
  return 0
}

async function holds(epoch: string, ids: ReadonlySet<string>): Promise<boolean> {
  const copy = await openCopy(false)
  const folder = (await namesIn(copy)).length === 1 ? await folderOf(copy, epoch) : null
  if (!folder) return false
  const names = await namesIn(folder)
  const [logs, bodies] = [names.filter((name) => !isBodyFile(name)), names.filter(isBodyFile)]
  if (logs.length > MAX_FILES || digestIn(logs) !== digestOf(ids) || !(await hasBase(folder))) return false
  if (digestOf(bodies.map(bodyIdOf)) !== digestOf(await storedBodies())) return false
  return (await Promise.all(names.map((name) => isWritten(folder, name)))).every(Boolean)
}

/** True when the browser has a place for the second copy. Private windows of some browsers have none. */
export const canCopy = (): Promise<boolean> =>
  openCopy(true).then(
    () => true,
    () => false,
  )

/** Number of entries in the second copy; 0 when it cannot be read. */
export async function countCopy(): Promise<number> {
  try {
    const latest = await latestEpoch(await openCopy(false))
    if (!latest) return 0
    const { readCopy } = await import('./copy-reader')
    const { entries, sealed } = await readCopy(latest.folder)
    return entries.length + sealed.length
  } catch {
    return 0
  }
}

/** Ids of the bodies of texts in the database. */
const storedBodies = (): Promise<readonly string[]> => withDatabase((db) => db.bodies.toCollection().primaryKeys())

/** Web Lock on the files of the copy. */
const FILES = 'plenary-second-copy'
/** Exclusive: compaction and reading of all files. */
const withExclusiveLock = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(FILES, work)
/** Shared: appends run concurrently, but not during compaction, which would miss their file. */
const withSharedLock = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(FILES, { mode: 'shared' }, work)

/**
 * Publishes a transaction that began an epoch, and rewrites the copy, which must not keep what was removed or sealed. Other
 * tabs may get another message. Never rejects.
 */
export async function publishEpoch(toOthers: Change = { type: 'replaced' }): Promise<void> {
  announce({ type: 'replaced' }, toOthers)
  await rewriteCopy()
}

/**
 * Rewrites the copy: restores what the database has lost, writes one file with everything, then deletes all others and
 * earlier epochs. Resolves to the number of entries restored. Never rejects: after a failure, such as a full disk, the next
 * write or start rewrites the copy.
 */
export async function rewriteCopy(): Promise<number> {
  isIncomplete = true
  try {
    const restored = await withExclusiveLock(rewrite)
    isIncomplete = false
    if (restored > 0) announce({ type: 'replaced' })
    return restored
  } catch {
    return 0
  }
}

async function rewrite(): Promise<number> {
  const copy = await openCopy(true)
  const restored = (await restoreMissing(copy))?.records ?? 0
  // Listed before the database is read, so that it holds all that these files hold.
  const obsolete = await namesIn(copy)
  await ensureEpoch()
  const contents = await readAll()
  const { epoch } = contents
  if (epoch === null) return restored
  const folder = await copy.getDirectoryHandle(epoch, { create: true })
  const stored = new Set((await storedBodies()).map(bodyName))
  // A base says that all of them are there.
  if (stored.size > 0) await (await copiedBodies()).copyBodies(folder, stored)
  const superseded = (await namesIn(folder)).filter((name) => !stored.has(name))
  await writeLines(
    folder,
    baseName([contents.entries, contents.older, contents.sealed].flatMap(idsOf)),
    allLines(contents),
  )
  for (const name of superseded) await folder.removeEntry(name)
  for (const name of obsolete) if (name !== epoch) await copy.removeEntry(name, { recursive: true })
  based = epoch
  return restored
}

const copiedBodies = () => import('./copied-bodies')

/** Restores from the copy what the database has lost. Resolves to `null` when that is nothing. Throws `StoreFailure`. */
export async function restoreFromCopy(): Promise<Recovered | null> {
  const copy = await openCopy(false).catch(() => null)
  return copy && (await withExclusiveLock(() => restoreMissing(copy)))
}

/** The lock in the copy, unless that is of an earlier epoch; `null` where there is none. Never rejects. */
export async function lockOfCopy(): Promise<Lock | null> {
  try {
    const latest = await latestEpoch(await openCopy(false))
    const epoch = await withDatabase(epochIn)
    if (!latest || (epoch !== null && !isAsLate(latest.epoch, epoch))) return null
    const { readCopy } = await import('./copy-reader')
    return (await readCopy(latest.folder)).lock
  } catch {
    return null
  }
}

/** Restores what only the copy has, unless it is of an earlier epoch and has what was removed since. */
async function restoreMissing(copy: FileSystemDirectoryHandle): Promise<Recovered | null> {
  const epoch = await withDatabase(epochIn)
  const latest = await latestEpoch(copy)
  if (!latest || (epoch !== null && !isAsLate(latest.epoch, epoch))) return null
  const [{ readCopy }, { writeMissing }] = await Promise.all([import('./copy-reader'), import('../log/write-missing')])
  const { damaged, ...copied } = await readCopy(latest.folder)
  const isEmpty = copied.entries.length + copied.sealed.length + Object.keys(copied.signers).length === 0
  if (isEmpty && copied.packs.length === 0 && copied.lock === null) return null
  const records = await writeMissing({ ...copied, epoch: latest.epoch })
  const bodies = (await namesIn(latest.folder)).filter(isBodyFile)
  if (bodies.length > 0) await (await copiedBodies()).restoreBodies(latest, bodies)
  return records + damaged > 0 ? { records, damaged } : null
}

/** Lines for entries, in chunks. */
export function* linesOf(
  { entries, sealed }: Pick<Contents, 'entries' | 'sealed'>,
  lock?: Lock | null,
): Generator<CopyLine> {
  for (let start = 0; start < entries.length; start += ENTRIES_PER_LINE)
    yield { records: entries.slice(start, start + ENTRIES_PER_LINE) }
  // With their lock: the file may be all that is left.
  for (let start = 0; start < sealed.length; start += ENTRIES_PER_LINE)
    yield { sealed: sealed.slice(start, start + ENTRIES_PER_LINE), ...(start === 0 && lock && { lock }) }
}

function* allLines({ packs, backup, lock, signers, forgotten, ...contents }: Contents): Generator<CopyLine> {
  const delegation = contents.delegation ?? contents.formerDelegation
  const [only, ...more] = packs
  // A new database has the pack of a new installation anyway.
  const isNew = more.length === 0 && only?.origin === 'bundled' && only.slot === __PACK_ID__ && !only.previous
  yield {
    ...(backup && { backup }),
    ...(lock && { lock }),
    ...(Object.keys(signers).length > 0 && { signers }),
    ...(delegation && { delegation: { d: delegation.d, name: delegation.name } }),
    ...(forgotten.length > 0 && { forgotten }),
  }
  if (!isNew) for (const pack of packs) yield { pack }
  yield* linesOf({ entries: [...contents.entries, ...contents.older], sealed: contents.sealed })
}
