/** Files of a site as a ZIP archive: the same bytes for the same files. */
import { strToU8, Zip, ZipDeflate } from 'fflate'

/** Fixed timestamp, the earliest that a ZIP can hold. */
const MTIME = new Date(1980, 0, 1)

export function siteZip(files: Iterable<readonly [path: string, text: string]>): Blob {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let failed: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error) failed = error
    else pieces.push(piece)
  })
  for (const [path, text] of files) {
    const file = new ZipDeflate(path)
    file.mtime = MTIME
    zip.add(file)
    file.push(strToU8(text), true)
  }
  zip.end()
  if (failed) throw failed
  return new Blob(pieces, { type: 'application/zip' })
}
