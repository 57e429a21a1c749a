/**
 * Keeps the second copy of what the user made. A write is confirmed when both have it; where the copy cannot be written,
 * the database alone confirms, and the copy is made whole at the next write or start. Records are never edited, so the
 * copy is the union of its files; now and then one file takes the place of all.
 */
import * as v from 'valibot'
import type { Lock } from '../../shared/pack/sealed'
import { type Found, knownBirth, readAll } from './contents'
import { type FolderEntry, filesIn, openFolder, remnantsIn, writeLines } from './copy-folder'
import { lockIn, withDatabase } from './database'
import { sentinelAtLeast } from './loss-sentinel'

/** What the copy has, while it has everything; noted outside it, so that a start need not look. */
const KEY = 'plenary.second-copy'
const notedSchema = v.object({ files: v.number(), records: v.number(), lock: v.nullable(v.string()) })
type Noted = v.InferOutput<typeof notedSchema>
/** So many files are put together at the next start. */
const MANY = 100
/** Records in a line: what a damaged place on the disk may take with it. */
const LINE = 200

function noted(): Noted | null {
  try {
    const result = v.safeParse(notedSchema, JSON.parse(localStorage.getItem(KEY) ?? 'null'))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

function note(what: Noted | null): void {
  try {
    if (what === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(what))
  } catch {
    // Then the copy is made anew at each start.
  }
}

/** The copy lacks something, or has what it must not: it is made anew at the next write or start. */
export const markCopyStale = () => note(null)

/** Which lock, and under which passphrase. */
const markOf = (lock: Lock | null | undefined) => lock?.key ?? null

/**
 * Writes to the copy, whose folder may be open already, what the database has just confirmed: records with the lock that
 * was there. Never rejects.
 */
export async function appendToCopy(
  entries: readonly FolderEntry[],
  lock?: Lock | null,
  folder?: ReturnType<typeof openFolder>,
): Promise<void> {
  try {
    if (noted() === null && (await copyAll())) return
    const open = await (folder ?? openFolder(true))
    // Another tab may have locked, or taken a lock off, since.
    const isSame = await besideOthers(async () => {
      const there = lock === undefined ? lock : await withDatabase(lockIn)
      const isSame = markOf(there) === markOf(lock)
      // Never in the clear beside a lock: this tab may end before that is gone again.
      if (isSame || !there) await writeLines(open, entries)
      const before = noted()
      const counts = entries.map(({ records = [], sealed = [] }) => records.length + sealed.length)
      const more = counts.reduce((sum, count) => sum + count, 0)
      if (isSame && before) note({ ...before, files: before.files + 1, records: before.records + more })
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
 * Makes the copy whole, and of few files, where it is not: a browser that was killed between the two writes has a record
 * that the copy lacks, or a copy from before the lock. Reads nothing when all is well. Never rejects.
 */
export async function repairCopy(records: number, lock: Lock | null): Promise<void> {
  const what = noted()
  if (what && what.records === records && what.lock === markOf(lock) && what.files <= MANY) return
  await copyAll().catch(markCopyStale)
}

const FILES = 'plenary-second-copy'
/** Nobody puts the files together, or reads them all, while another does, or writes one. */
export const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(FILES, work)
/** Writes that do not wait for one another: each is among the files that are put together, or begins after that. */
const besideOthers = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(FILES, { mode: 'shared' }, work)

/**
 * Puts one file with everything in the place of all files. Not while the database is another than the one that was read:
 * then the copy may be all that is left. Resolves to whether the copy is whole.
 */
export async function copyAll(): Promise<boolean> {
  return await alone(async () => {
    const folder = await openFolder(true)
    // What these hold is in the database by now; nobody writes another meanwhile.
    const [before, remnants] = [await filesIn(folder), await remnantsIn(folder)]
    const found = await readAll()
    if (knownBirth() === null || found.born !== knownBirth()) return false
    await writeLines(folder, entriesOf(found))
    const idle = await withoutLost(folder, before, found)
    const gone = await Promise.allSettled([...remnants, ...idle].map((file) => folder.removeEntry(file)))
    const isClean = gone.every(({ status }) => status === 'fulfilled')
    const records = found.records.length + found.sealed.length
    note(isClean ? { files: 1 + before.length - idle.length, records, lock: markOf(found.lock) } : null)
    if (isClean && found.taken !== null) await isWithout(found.taken)
    return isClean
  })
}

/**
 * The files that hold nothing but what the database has, or had taken away on purpose. What others hold is lost: the trace
 * tells of it, so that the next start puts it back. Beside a lock nothing stays that may be in the clear.
 */
async function withoutLost(folder: FileSystemDirectoryHandle, files: readonly string[], found: Found) {
  if (found.taken !== null || found.lock !== null) return files
  const { idsIn } = await import('./recovery')
  const there = new Set([...found.records, ...found.sealed].map(({ id }) => id))
  const lost = new Set<string>()
  const idle: string[] = []
  for (const file of files) {
    const lacking = (await idsIn(folder, file)).filter((id) => !there.has(id))
    if (lacking.length === 0) idle.push(file)
    for (const id of lacking) lost.add(id)
  }
  if (lost.size > 0) sentinelAtLeast(found.written + lost.size)
  return idle
}

/** The copy is without what that write took away; what another took away since is in it still. */
const isWithout = (taken: string) =>
  withDatabase((db) =>
    db.transaction('rw', db.meta, async () => {
      const row = await db.meta.get('taken')
      if (row?.value === taken) await db.meta.delete('taken')
    }),
  )

/** The lines that hold records. */
export function* linesOf({ records, sealed }: Pick<Found, 'records' | 'sealed'>): Generator<FolderEntry> {
  for (let start = 0; start < records.length; start += LINE) yield { records: records.slice(start, start + LINE) }
  for (let start = 0; start < sealed.length; start += LINE) yield { sealed: sealed.slice(start, start + LINE) }
}

function* entriesOf({ active, backup, lock, ...found }: Found): Generator<FolderEntry> {
  yield { ...(backup && { backup }), ...(lock && { lock }), ...(active?.origin === 'imported' && { pack: active }) }
  yield* linesOf(found)
}
