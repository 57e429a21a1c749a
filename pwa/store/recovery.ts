/** Restores lost entries from the second copy. Loaded only after a loss. */
import type { Recovered } from './app-data'
import { readCopy } from './copy-reader'
import { writeMissing } from './restore-lost'
import { markCopyStale } from './second-copy'

/**
 * Writes into the database what the copy has and the database lacks, under the identity `born`. `null` when that is
 * nothing. Throws `StoreFailure`.
 */
export async function recover(folder: FileSystemDirectoryHandle, born: string): Promise<Recovered | null> {
  const { damaged, ...copy } = await readCopy(folder)
  const isEmpty = copy.entries.length + copy.sealed.length + Object.keys(copy.signers).length === 0
  if (isEmpty && copy.pack === null) return null
  // A rewrite replaces the damaged lines.
  if (damaged > 0) markCopyStale()
  const records = await writeMissing({ ...copy, born })
  return records + damaged > 0 ? { records, damaged } : null
}
