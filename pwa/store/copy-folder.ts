/**
 * Append-only log files of the second copy, in the origin private file system (OPFS): other files on the disk than the
 * database's, so that damage to one leaves the other. A file has a unique name and is written atomically (whole or empty),
 * so that no tab waits for another. Every line has its own checksum.
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

/** Opens the folder. Rejects when it is missing and `create` is false, or when the browser has no OPFS. */
export async function openFolder(create: boolean): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return await root.getDirectoryHandle(FOLDER, { create })
}

/** Writes one file, as `<sha256> <json>` lines; committed when the stream is closed. Rejects on a full disk. */
export async function writeLines(folder: FileSystemDirectoryHandle, lines: Iterable<CopyLine>): Promise<void> {
  const file = await folder.getFileHandle(`${crypto.randomUUID()}.lines`, { create: true })
  const stream = await file.createWritable()
  for (const line of lines) {
    const text = JSON.stringify(line)
    await stream.write(`${await sha256(text)} ${text}\n`)
  }
  await stream.close()
}

const isFile = (name: string) => name.endsWith('.lines')

/** Names of the committed files. */
export async function filesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (isFile(name)) names.push(name)
  return names
}

/** Names of the browser's temporary files: left by a crash, or still being written unless the caller holds the lock. */
export async function temporaryFilesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) if (!isFile(name)) names.push(name)
  return names
}
