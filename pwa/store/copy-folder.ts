/**
 * Append-only log files of the second copy, in the origin private file system (OPFS): other files on the disk than the
 * database's, so that damage to one leaves the other. `second-copy/<epoch>/` holds a base, with all that the database had
 * when it was written, and a file for each write since. A file has a unique name, which counts its entries, and is written
 * atomically (whole or empty), so that no tab waits for another. Every line has its own checksum. Versions without epochs
 * wrote their files into `second-copy/` itself.
 */
import type { Entry } from '../../shared/domain/entries'
import { sha256 } from '../../shared/encoding/sha256'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import type { Backup, PackRow, Signers } from './schema'

/** JSON of one line. */
export interface CopyLine {
  readonly records?: readonly Entry[]
  readonly sealed?: readonly Sealed[]
  readonly lock?: Lock
  readonly backup?: Backup
  /** Active pack, unless it is the bundled one. */
  readonly pack?: PackRow
  /** Keys trusted on first use. */
  readonly signers?: Signers
}

const FOLDER = 'second-copy'

/** Opens the folder of all epochs. Rejects when it is missing and `create` is false, or when the browser has no OPFS. */
export async function openCopy(create: boolean): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return await root.getDirectoryHandle(FOLDER, { create })
}

const BASE = 'base'

/** A new name for a file of so many entries. */
const fileName = (kind: string, count: number) => `${kind}-${count}.lines`
export const baseName = (count: number): string => fileName(`${BASE}-${crypto.randomUUID()}`, count)
export const appendedName = (count: number): string => fileName(crypto.randomUUID(), count)

/** Number of entries in a file, by its name; `NaN` for a temporary file of the browser or of an earlier version. */
export const countIn = (name: string): number => Number(/-(\d+)\.lines$/.exec(name)?.[1] ?? Number.NaN)

/** True when a base is among the files: without one, the files of an epoch are not all that it has. */
export const hasBase = (names: readonly string[]): boolean =>
  names.some((name) => name.startsWith(`${BASE}-`) && isFile(name))

/** Writes one file, as `<sha256> <json>` lines; committed when the stream is closed. Rejects on a full disk. */
export async function writeLines(
  folder: FileSystemDirectoryHandle,
  name: string,
  lines: Iterable<CopyLine>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  for (const line of lines) {
    const text = JSON.stringify(line)
    await stream.write(`${await sha256(text)} ${text}\n`)
  }
  await stream.close()
}

const isFile = (name: string) => name.endsWith('.lines')

/** All names in a folder: files, temporary files that a crash left, and folders. */
export async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}

/** Names of the committed files. */
export const filesIn = async (folder: FileSystemDirectoryHandle): Promise<readonly string[]> =>
  (await namesIn(folder)).filter(isFile)

/**
 * Folder of the latest epoch that has a base, and its id: a crash may leave the one before as well. Without any, the folder
 * of all epochs, where versions without them wrote, and `null`.
 */
export async function latestEpoch(
  copy: FileSystemDirectoryHandle,
): Promise<{ readonly folder: FileSystemDirectoryHandle; readonly epoch: string | null }> {
  for (const epoch of [...(await namesIn(copy))].sort().reverse()) {
    const folder = await copy.getDirectoryHandle(epoch).catch(() => null)
    if (folder && hasBase(await namesIn(folder))) return { folder, epoch }
  }
  return { folder: copy, epoch: null }
}
