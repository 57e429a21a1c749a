/**
 * Append-only log files of the second copy, in the origin private file system (OPFS): other files on the disk than the
 * database's, so that damage to one leaves the other. `second-copy/<epoch>/` holds a base, with all that the database had
 * when it was written, and a file for each write since; of each body of a text a file by the id of its row. A file has a unique name, with a digest of its ids, and is written
 * atomically (whole or empty), so that no tab waits for another. Every line has its own checksum.
 */
import type { NamedDelegation } from '../../../shared/domain/entries/delegation-layer'
import type { Entry } from '../../../shared/domain/entries/entries'
import { sha256 } from '../../../shared/encoding/sha256'
import type { Lock, Sealed } from '../../../shared/pack/sealed'
import type { BodyRow } from '../../../shared/pack/text-body'
import type { Backup, PackRow, Signers } from '../schema'

/** JSON of one line. */
export interface CopyLine {
  readonly records?: readonly Entry[]
  readonly sealed?: readonly Sealed[]
  readonly lock?: Lock
  readonly backup?: Backup
  /** Pack of a negotiation that is on, unless it is the only one, and that of a new installation. */
  readonly pack?: PackRow
  /** Keys trusted on first use. */
  readonly signers?: Signers
  /** The delegation of the entries in its layer. */
  readonly delegation?: NamedDelegation
  /** Ids of erased entries. */
  readonly forgotten?: readonly string[]
  /** Alone in its file. */
  readonly body?: BodyRow
}

const FOLDER = 'second-copy'

/** Opens the folder of all epochs. Rejects when it is missing and `create` is false, or when the browser has no OPFS. */
export async function openCopy(create: boolean): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return await root.getDirectoryHandle(FOLDER, { create })
}

const BASE = 'base'

/** A new name for a file of entries with these ids. */
const fileName = (kind: string, ids: Iterable<string>) => `${kind}-${digestOf(ids)}.lines`
export const baseName = (ids: Iterable<string>): string => fileName(`${BASE}-${crypto.randomUUID()}`, ids)
export const appendedName = (ids: Iterable<string>): string => fileName(crypto.randomUUID(), ids)

const BODY = '.body'

/** Name of the file of a body, and the id of its row by that. */
export const bodyName = (id: string): string => `${id}${BODY}`
export const bodyIdOf = (name: string): string => name.slice(0, -BODY.length)
export const isBodyFile = (name: string): boolean => name.endsWith(BODY)

/** Digest of a set of ids: the sum of their hashes (FNV-1a), so that in any order the digests of parts add up. */
export function digestOf(ids: Iterable<string>): number {
  let sum = 0
  for (const id of ids) {
    let hash = 0x811c9dc5
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
    sum = (sum + hash) >>> 0
  }
  return sum
}

/** Digest of the ids in files, by their names; `NaN` with a temporary file of the browser among them. */
export const digestIn = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + Number(/-(\d+)\.lines$/.exec(name)?.[1] ?? Number.NaN), 0) % 2 ** 32

/** True when a base is among the files: without one, the files of an epoch are not all that it has. */
export async function hasBase(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for (const name of await filesIn(folder))
    if (name.startsWith(`${BASE}-`) && (await isWritten(folder, name))) return true
  return false
}

/** False for the empty file that a crash leaves of one about to be written. */
export const isWritten = async (folder: FileSystemDirectoryHandle, name: string): Promise<boolean> =>
  (await (await folder.getFileHandle(name)).getFile()).size > 0

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

/** Folder of the latest epoch that has a base, and its id: a crash may leave the one before as well. `null` without any. */
export async function latestEpoch(
  copy: FileSystemDirectoryHandle,
): Promise<{ readonly folder: FileSystemDirectoryHandle; readonly epoch: string } | null> {
  for (const epoch of [...(await namesIn(copy))].sort().reverse()) {
    const folder = await copy.getDirectoryHandle(epoch).catch(() => null)
    if (folder && (await hasBase(folder))) return { folder, epoch }
  }
  return null
}
