/**
 * The files of the second copy, in the origin's private file system: other files on the disk than the database's, so that
 * what takes the one leaves the other. A file is whole or empty, however the browser ends, and has a name that no other
 * has; so no tab waits for another to write. Every line bears its own checksum.
 */
import type { Entry } from '../../shared/domain/entries'
import { sha256 } from '../../shared/encoding/sha256'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import type { Backup, PackRow } from './database'

/** One line. */
export interface FolderEntry {
  readonly records?: readonly Entry[]
  readonly sealed?: readonly Sealed[]
  readonly lock?: Lock
  readonly backup?: Backup
  /** The pack in use, where it is not the shipped one. */
  readonly pack?: PackRow
}

const FOLDER = 'second-copy'

/** Opens the folder; rejects where there is none and none is to be made, or where the browser has no such files. */
export async function openFolder(create: boolean): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return await root.getDirectoryHandle(FOLDER, { create })
}

/** Writes one file; it counts from the moment it is closed. */
export async function writeLines(folder: FileSystemDirectoryHandle, entries: Iterable<FolderEntry>): Promise<void> {
  const file = await folder.getFileHandle(`${crypto.randomUUID()}.lines`, { create: true })
  const stream = await file.createWritable()
  for (const entry of entries) {
    const text = JSON.stringify(entry)
    await stream.write(`${await sha256(text)} ${text}\n`)
  }
  await stream.close()
}

const isFile = (name: string) => name.endsWith('.lines')

/** The names of the files that are there. */
export async function filesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (isFile(name)) names.push(name)
  return names
}

/** What browsers left there of files that they were killed in writing; or still write, unless nobody does. */
export async function remnantsIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (!isFile(name)) names.push(name)
  return names
}
