/** Restores lost entries from the second copy. Loaded only when the copy is read: after a loss, or to compact it. */
import type { Recovered } from './app-data'
import { readCopy } from './copy-reader'
import { writeMissing } from './write-missing'

/**
 * Writes into the database what the copy of an epoch has and the database lacks. `null` when that is nothing. Throws
 * `StoreFailure`.
 */
export async function recover(folder: FileSystemDirectoryHandle, epoch: string): Promise<Recovered | null> {
  const { damaged, ...copy } = await readCopy(folder)
  const isEmpty = copy.entries.length + copy.sealed.length + Object.keys(copy.signers).length === 0
  if (isEmpty && copy.pack === null) return null
  const records = await writeMissing({ ...copy, epoch })
  return records + damaged > 0 ? { records, damaged } : null
}
