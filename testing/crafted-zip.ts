/** Maker of ZIP archives that say something else of themselves than they hold, for tests of what reads them. */

import { crc32 } from 'node:zlib'
import { Deflate, deflateSync, strToU8 } from 'fflate'

export interface CraftedPart {
  readonly name: string
  /** Compressed with deflate. */
  readonly packed: Uint8Array
  readonly crc?: number
  /** Size that the directory says. */
  readonly unpacked: number
  /** The directory says 0 of both sizes, and that they stand elsewhere. */
  readonly isHidden?: boolean
  /** Begins at the data of the part of this number: parts overlap. */
  readonly sameAs?: number
}

/** A part as it should be. */
export function partOf(name: string, text: string): CraftedPart {
  const bytes = strToU8(text)
  return { name, packed: deflateSync(bytes), crc: crc32(bytes), unpacked: bytes.length }
}

/** A text repeated so many times, between two others, deflated without ever being held whole. */
export function repeated(text: string, times: number, [before, after]: readonly [string, string] = ['', '']) {
  const made: Uint8Array[] = []
  const deflate = new Deflate({ level: 6 }, (piece) => made.push(piece))
  const many = Math.max(1, Math.floor(1_000_000 / text.length))
  const piece = strToU8(text.repeat(many))
  deflate.push(strToU8(before), false)
  let left = times
  for (; left >= many; left -= many) deflate.push(piece, false)
  deflate.push(strToU8(text.repeat(left) + after), true)
  return { packed: joined(made), unpacked: (before + after).length + text.length * times }
}

interface Forged {
  /** Parts that the end record says. */
  readonly count?: number
  /** The usual end record has no part, and sends the reader to a ZIP64 one that has all. */
  readonly zip64?: boolean
}

export function craftedZip(parts: readonly CraftedPart[], { count = parts.length, zip64 = false }: Forged = {}) {
  const pieces: Uint8Array[] = []
  const places: number[] = []
  let at = 0
  const add = (...more: readonly Uint8Array[]) => {
    for (const piece of more) {
      pieces.push(piece)
      at += piece.length
    }
  }
  for (const { name, packed, unpacked, crc = 0, sameAs } of parts) {
    places.push(sameAs === undefined ? at : (places[sameAs] ?? 0))
    if (sameAs !== undefined) continue
    const path = strToU8(name)
    add(
      fields(
        [4, 0x04034b50],
        [2, 20],
        [2, 0],
        [2, 8],
        [4, 0],
        [4, crc],
        [4, packed.length],
        [4, unpacked],
        [2, path.length],
        [2, 0],
      ),
    )
    add(path, packed)
  }
  const start = at
  for (const [index, { name, packed, unpacked, crc = 0, isHidden }] of parts.entries()) {
    const path = strToU8(name)
    const [flags, inside, outside] = isHidden ? [8, 0, 0] : [0, packed.length, unpacked]
    add(fields([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, 8], [4, 0], [4, crc], [4, inside], [4, outside]))
    add(fields([2, path.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, places[index] ?? 0]), path)
  }
  const size = at - start
  if (zip64) {
    const record = at
    add(
      fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, start]),
    )
    add(fields([4, 0x07064b50], [4, 0], [8, record], [4, 1]))
  }
  const [ends, length] = zip64 ? [0, 0xffffffff] : [count, size]
  add(fields([4, 0x06054b50], [2, 0], [2, 0], [2, ends], [2, ends], [4, length], [4, start], [2, 0]))
  return joined(pieces)
}

/** Numbers in little-endian order, each with its length in bytes. */
function fields(...all: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    all.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256)),
  )
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
