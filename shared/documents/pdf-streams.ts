/**
 * Defence against decompression bombs in PDF: finds a stream that expands beyond a limit, by expanding each and keeping nothing. A
 * stream is told by its data, since its dictionary may say anything; one inside another is followed too.
 */
import { Unzlib } from 'fflate'

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d]
/** Compressed bytes that are expanded at a time. */
const PIECE = 16_384
/** Streams inside each other that are followed. */
const DEPTH = 4

/** True where a stream of the file expands to more than `limit` bytes. */
export function hasBomb(bytes: Uint8Array, limit: number): boolean {
  for (let at = nextStream(bytes, 0); at !== -1; at = nextStream(bytes, at))
    if (isZlib(bytes[at], bytes[at + 1]) && expandsBeyond(bytes, at, limit)) return true
  return false
}

/** Start of the data after the next keyword `stream` and its end of line; -1 without one. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at !== -1; at = bytes.indexOf(0x73, at + 1)) {
    if (!STREAM.every((byte, index) => bytes[at + index] === byte)) continue
    const end = at + STREAM.length
    if (bytes[end] === 0x0a) return end + 1
    if (bytes[end] === 0x0d) return bytes[end + 1] === 0x0a ? end + 2 : end + 1
  }
  return -1
}

/** Header of a zlib stream (RFC 1950). */
const isZlib = (first = 0, second = 0): boolean => (first & 15) === 8 && (first * 256 + second) % 31 === 0

function expandsBeyond(bytes: Uint8Array, start: number, limit: number): boolean {
  const probe = new Probe(limit, DEPTH)
  for (let at = start; at < bytes.length && !probe.isOver; at += PIECE) {
    const before = probe.size
    probe.push(bytes.subarray(at, at + PIECE))
    // Its end is inside the piece before, or what follows is no such stream.
    if (probe.size === before) break
  }
  return probe.isOver
}

/** Expands a stream, and what it expands to where that is one again. */
class Probe {
  size = 0
  private isBroken = false
  private inner: Probe | null = null
  private readonly unzlib = new Unzlib((chunk) => this.take(chunk))

  constructor(
    private readonly limit: number,
    private readonly depth: number,
  ) {}

  get isOver(): boolean {
    return this.size > this.limit || this.inner?.isOver === true
  }

  push(piece: Uint8Array): void {
    if (this.isBroken) return
    try {
      this.unzlib.push(piece)
    } catch {
      this.isBroken = true
    }
  }

  private take(chunk: Uint8Array): void {
    if (this.size === 0 && this.depth > 1 && isZlib(chunk[0], chunk[1]))
      this.inner = new Probe(this.limit, this.depth - 1)
    this.size += chunk.length
    if (!this.isOver) this.inner?.push(chunk)
  }
}
