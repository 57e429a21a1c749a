/** Searches the files of a closed or killed browser's profile, those that Firefox compresses included. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files below a folder that hold one of the words, in UTF-8 or UTF-16, as `path: word`. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return []
    const path = join(entry.parentPath, entry.name)
    const bytes = contentsOf(path)
    return words
      .filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
      .map((word) => `${path.slice(folder.length)}: ${word}`)
  })
}

const MAGIC = Buffer.from('mozLz40\0')

/** A browser that runs may have deleted the file by now: then it is empty. */
function contentsOf(path: string): Buffer {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  return bytes.subarray(0, MAGIC.length).equals(MAGIC) ? inflatedLz4(bytes.subarray(MAGIC.length)) : bytes
}

/** LZ4 block format, after the length in four bytes: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md */
function inflatedLz4(bytes: Buffer): Buffer {
  const out = Buffer.alloc(bytes.readUInt32LE(0))
  let from = 4
  let to = 0
  const lengthOf = (nibble: number): number => {
    let length = nibble
    for (let more = nibble === 15 ? 255 : 0; more === 255; length += more) more = bytes.readUInt8(from++)
    return length
  }
  while (from < bytes.length) {
    const token = bytes.readUInt8(from++)
    const literals = lengthOf(token >> 4)
    bytes.copy(out, to, from, from + literals)
    from += literals
    to += literals
    if (from >= bytes.length) break
    const distance = bytes.readUInt16LE(from)
    from += 2
    const end = to + lengthOf(token & 15) + 4
    // Byte by byte: a match may overlap what it writes.
    for (; to < end; to++) out[to] = out[to - distance] ?? 0
  }
  return out
}
