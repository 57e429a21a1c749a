/**
 * Reader of ZIP archives of any origin. Each part is measured as it is unpacked, in pieces, whatever the directory says of its size:
 * defence against decompression bombs, overlapping entries and forged directories. Archives in archives are not unpacked.
 */
import { Inflate, strFromU8 } from 'fflate'

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
const [END_SIZE, ENTRY_SIZE, LOCAL_SIZE] = [22, 46, 30]
const LONGEST_COMMENT = 0xffff
const MOST_ENTRIES = 5000
const [STORED, DEFLATED] = [0, 8]
const ENCRYPTED = 1
/** Packed bytes unpacked at a time: deflate makes at most 1,032 times as many of them. */
const STEP = 2048
/** Unpacked bytes given at a time. */
const PIECE = 65_536

/** The archive, or a part of it, is not what its directory says. */
export class DamagedArchive extends Error {}
/** What was unpacked is more than the budget. */
export class UnpackedTooMuch extends Error {}

interface Entry {
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

/** The parts of an archive, of which all that are read may unpack to `budget` bytes together. */
export class Archive {
  private readonly view: DataView
  private readonly entries: ReadonlyMap<string, Entry>

  /** Throws `DamagedArchive`; also for ZIP64, which no file within our limits needs. */
  constructor(
    private readonly bytes: Uint8Array,
    private budget: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.entries = this.directory()
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** Unpacks a part piece by piece. Throws `UnpackedTooMuch` once the budget is spent, and `DamagedArchive`. */
  *pieces(name: string): Generator<Uint8Array> {
    const entry = this.entries.get(name)
    if (!entry) throw new DamagedArchive(`There is no part ${name}`)
    let length = 0
    let crc = -1
    for (const piece of this.unpack(entry)) {
      length += piece.length
      this.budget -= piece.length
      if (this.budget < 0) throw new UnpackedTooMuch()
      crc = crcOf(piece, crc)
      yield piece
    }
    if (length !== entry.unpacked || (crc ^ -1) >>> 0 !== entry.crc) throw new DamagedArchive(`${name} is not whole`)
  }

  private *unpack(entry: Entry): Generator<Uint8Array> {
    const packed = this.packedOf(entry)
    if (entry.method === STORED) return yield* inPieces(packed)
    let made: Uint8Array[] = []
    const inflate = new Inflate((piece) => made.push(piece))
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      try {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      } catch (error) {
        throw new DamagedArchive(String(error))
      }
      const ready = made
      made = []
      for (const piece of ready) yield* inPieces(piece)
    }
  }

  private packedOf({ method, at, packed }: Entry): Uint8Array {
    if (method !== STORED && method !== DEFLATED) throw new DamagedArchive(`Method ${method} is not known`)
    if (at + LOCAL_SIZE > this.bytes.length || this.view.getUint32(at, true) !== LOCAL)
      throw new DamagedArchive('A part is not where the directory says')
    const start = at + LOCAL_SIZE + this.view.getUint16(at + 26, true) + this.view.getUint16(at + 28, true)
    if (start + packed > this.bytes.length) throw new DamagedArchive('A part ends after the file')
    return this.bytes.subarray(start, start + packed)
  }

  private directory(): ReadonlyMap<string, Entry> {
    const { view } = this
    const end = this.endRecord()
    const count = view.getUint16(end + 10, true)
    let at = view.getUint32(end + 16, true)
    if (count > MOST_ENTRIES) throw new DamagedArchive('There are too many parts')
    const entries = new Map<string, Entry>()
    for (let number = 0; number < count; number++) {
      if (at + ENTRY_SIZE > this.bytes.length || view.getUint32(at, true) !== ENTRY)
        throw new DamagedArchive('The directory breaks off')
      const nameLength = view.getUint16(at + 28, true)
      const name = strFromU8(this.bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength))
      // Two readers could take different ones.
      if (entries.has(name)) throw new DamagedArchive(`${name} is there twice`)
      if (view.getUint16(at + 8, true) & ENCRYPTED) throw new DamagedArchive(`${name} is encrypted`)
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      })
      at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    return entries
  }

  private endRecord(): number {
    const last = this.bytes.length - END_SIZE
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
      if (this.view.getUint32(at, true) === END) return at
    throw new DamagedArchive('There is no directory')
  }
}

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** CRC-32 as ZIP has it, continued from `before`. */
function crcOf(bytes: Uint8Array, before: number): number {
  let crc = before
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0)
  return crc
}
