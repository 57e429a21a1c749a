/**
 * Second copy: an append-only log of entries in OPFS beside the database. A write is confirmed when both have it; when the
 * copy cannot be written (no OPFS, disk full), the database alone confirms, the copy is marked stale and rewritten at the
 * next write or start. Entries are immutable, so the copy is the union of its files; compaction replaces them by one.
 */
import * as v from 'valibot'
import type { Lock } from '../../shared/pack/sealed'
import { type Contents, readAll } from './contents'
import { type CopyLine, filesIn, openFolder, temporaryFilesIn, writeLines } from './copy-folder'
import { withDatabase } from './database'
import { knownBorn } from './database-identity'
import { readLocalJson } from './local-json'
import { writeLocal } from './local-storage'
import { sentinelAtLeast } from './loss-sentinel'
import { lockIn } from './meta'

/** Note in localStorage of what the copy holds while it is complete, so that a start need not read it. Missing: stale. */
const KEY = 'plenary.second-copy'
const noteSchema = v.object({ files: v.number(), records: v.number(), lock: v.nullable(v.string()) })
type Note = v.InferOutput<typeof noteSchema>
/** Compaction threshold, checked at each start. */
const MAX_FILES = 100
/** Entries per line, the unit that a checksum covers: bounds what one damaged place on the disk takes with it. */
const ENTRIES_PER_LINE = 200

function readNote(): Note | null {
  const result = v.safeParse(noteSchema, readLocalJson(KEY))
  return result.success ? result.output : null
}

/** Without localStorage it writes nothing: the copy is rewritten at each start. */
const writeNote = (note: Note | null): void => writeLocal(KEY, note && JSON.stringify(note))

/** Marks the copy as incomplete, or as holding what it must not: the next write or start rewrites it. */
export const markCopyStale = () => writeNote(null)

/** The wrapped key identifies both the lock and its passphrase. */
const lockMark = (lock: Lock | null | undefined) => lock?.key ?? null

/**
 * Appends lines that the database has just committed, with the lock found in that transaction; `folder` may be opening
 * already. Rewrites a stale copy. Never rejects: a failure, such as a full disk, marks the copy stale.
 */
export async function appendToCopy(
  lines: readonly CopyLine[],
  lock?: Lock | null,
  folder?: ReturnType<typeof openFolder>,
): Promise<void> {
  try {
    if (readNote() === null && (await copyAll())) return
    const open = await (folder ?? openFolder(true))
    // Another tab may have set or removed a lock since.
    const isSame = await withSharedLock(async () => {
      const current = lock === undefined ? lock : await withDatabase(lockIn)
      const isSame = lockMark(current) === lockMark(lock)
      // Never in the clear beside a lock: this tab may end before the file is deleted again.
      if (isSame || !current) await writeLines(open, lines)
      const before = readNote()
      const counts = lines.map(({ records = [], sealed = [] }) => records.length + sealed.length)
      const more = counts.reduce((sum, count) => sum + count, 0)
      if (isSame && before) writeNote({ ...before, files: before.files + 1, records: before.records + more })
      return isSame
    })
    if (isSame) return
    markCopyStale()
    await copyAll()
  } catch {
    markCopyStale()
  }
}

/**
 * Repairs and compacts the copy at a start, when its note does not match the database: a crash between the two writes
 * leaves an entry out of the copy, or a copy from before the lock. Reads no file when the note matches. Never rejects.
 */
export async function repairCopy(count: number, lock: Lock | null): Promise<void> {
  const note = readNote()
  if (note && note.records === count && note.lock === lockMark(lock) && note.files <= MAX_FILES) return
  await copyAll().catch(markCopyStale)
}

/** Number of entries in the second copy; 0 when it cannot be read. */
export async function countCopy(): Promise<number> {
  try {
    const { readCopy } = await import('./copy-reader')
    const { entries, sealed } = await readCopy(await openFolder(false))
    return entries.length + sealed.length
  } catch {
    return 0
  }
}

/** Web Lock on the files of the copy. */
const FILES = 'plenary-second-copy'
/** Exclusive: compaction and reading of all files. */
export const withExclusiveLock = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(FILES, work)
/** Shared: appends run concurrently, but not during compaction, which would miss their file. */
const withSharedLock = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(FILES, { mode: 'shared' }, work)

/**
 * Rewrites the copy: one file with everything, then deletes the others. Not while the database is another than this tab has
 * read: then the copy may hold the only data left. Resolves to true when the copy is complete and clean; rejects on a full
 * disk.
 */
export async function copyAll(): Promise<boolean> {
  return await withExclusiveLock(async () => {
    const folder = await openFolder(true)
    // Listed before the database is read, so that it holds all that these files hold.
    const [before, temporary] = [await filesIn(folder), await temporaryFilesIn(folder)]
    const contents = await readAll()
    if (knownBorn() === null || contents.born !== knownBorn()) return false
    await writeLines(folder, allLines(contents))
    const superseded = await supersededFiles(folder, before, contents)
    const removed = await Promise.allSettled([...temporary, ...superseded].map((file) => folder.removeEntry(file)))
    const isClean = removed.every(({ status }) => status === 'fulfilled')
    const records = contents.entries.length + contents.sealed.length
    const files = 1 + before.length - superseded.length
    writeNote(isClean ? { files, records, lock: lockMark(contents.lock) } : null)
    if (isClean && contents.taken !== null) await clearRemovalMark(contents.taken)
    return isClean
  })
}

/**
 * Files to delete after a rewrite: those whose entries are all in the database, or all files after a deliberate removal or
 * beside a lock, where nothing may stay in the clear. A file with other entries stays: these were lost, and the raised
 * sentinel has the next start restore them.
 */
async function supersededFiles(folder: FileSystemDirectoryHandle, files: readonly string[], contents: Contents) {
  if (contents.taken !== null || contents.lock !== null) return files
  const { idsIn } = await import('./copy-reader')
  const present = new Set([...contents.entries, ...contents.sealed].map(({ id }) => id))
  const lost = new Set<string>()
  const superseded: string[] = []
  for (const file of files) {
    const absent = (await idsIn(folder, file)).filter((id) => !present.has(id))
    if (absent.length === 0) superseded.push(file)
    for (const id of absent) lost.add(id)
  }
  if (lost.size > 0) sentinelAtLeast(contents.written + lost.size)
  return superseded
}

/** Clears the mark of this removal; a later one is in the copy still, and its mark stays. */
const clearRemovalMark = (taken: string) =>
  withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      const row = await db.meta.get('taken')
      if (row?.value === taken) await db.meta.delete('taken')
    }),
  )

/** Lines for entries, in chunks. */
export function* linesOf({ entries, sealed }: Pick<Contents, 'entries' | 'sealed'>): Generator<CopyLine> {
  for (let start = 0; start < entries.length; start += ENTRIES_PER_LINE)
    yield { records: entries.slice(start, start + ENTRIES_PER_LINE) }
  for (let start = 0; start < sealed.length; start += ENTRIES_PER_LINE)
    yield { sealed: sealed.slice(start, start + ENTRIES_PER_LINE) }
}

function* allLines({ active, backup, lock, signers, ...contents }: Contents): Generator<CopyLine> {
  yield {
    ...(backup && { backup }),
    ...(lock && { lock }),
    ...(active?.origin === 'imported' && { pack: active }),
    ...(Object.keys(signers).length > 0 && { signers }),
  }
  yield* linesOf(contents)
}
