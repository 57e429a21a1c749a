/** PNG encoder for indexed colour (at most 256): keeps screenshots small. */
import { crc32, deflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** RGBA, four bytes a pixel, row by row; alpha is ignored. */
  readonly rgba: Uint8Array
}

/** Encodes an opaque image. Of more than 256 colours, the rare ones are quantised to the nearest frequent one. */
export function palettePng({ width, height, rgba }: Pixels): Buffer {
  const palette = frequentColours(rgba)
  const indexOf = nearestIndex(palette)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(colourAt(rgba, (y * width + x) * 4))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Bit depth 8, colour type 3 (palette); compression, filter and interlacing methods are 0.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Squared distance in RGB from which two colours are told apart by eye. */
const MIN_DISTANCE = 20 ** 2

const colourAt = (rgba: Uint8Array, at: number) =>
  ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0)

function frequentColours(rgba: Uint8Array): number[] {
  const counts = new Map<number, number>()
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour)
  // Distinct colours first: otherwise the many greys of antialiased edges crowd out a small red area.
  const apart: number[] = []
  for (const colour of byCount)
    if (apart.length < 200 && apart.every((other) => distance(other, colour) > MIN_DISTANCE)) apart.push(colour)
  return [...new Set([...apart, ...byCount])].slice(0, 256)
}

function nearestIndex(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]))
  return (colour) => {
    const here = known.get(colour)
    if (here !== undefined) return here
    let best = 0
    for (let index = 1; index < palette.length; index++)
      if (distance(palette[index] ?? 0, colour) < distance(palette[best] ?? 0, colour)) best = index
    known.set(colour, best)
    return best
  }
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16)
  const green = ((a >> 8) & 255) - ((b >> 8) & 255)
  const blue = (a & 255) - (b & 255)
  return red * red + green * green + blue * blue
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
