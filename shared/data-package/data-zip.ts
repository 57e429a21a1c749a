/** Data package as a ZIP archive: the same bytes for the same files. */
import { strToU8, zipSync } from 'fflate'

/** Fixed timestamp, the earliest that a ZIP can hold. */
const MTIME = new Date(1980, 0, 1)

export const dataZip = (files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])), { mtime: MTIME })
