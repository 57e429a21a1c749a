/** Size of a ZIP archive once unpacked, by its central directory: defence against decompression bombs. */

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
/** Bytes of the end record, and the longest comment after it. */
const [END_SIZE, LONGEST_COMMENT] = [22, 0xffff]
const ENTRY_SIZE = 46
const UNKNOWN = 0xffffffff
const MOST_ENTRIES = 5000

/**
 * Sum of the sizes that the entries declare; infinite where one declares none. `null` for what is no archive, or one of a kind
 * (ZIP64) that no spreadsheet within the limits needs.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES) return null
  let size = 0
  for (let entry = 0; entry < count; entry++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    // Without a declared size an entry would be unpacked without end.
    size += unpacked === UNKNOWN || (unpacked === 0 && packed > 2) ? Number.POSITIVE_INFINITY : unpacked
    at += ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return null
}
