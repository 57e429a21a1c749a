/** Palette and quantisation of the PNG encoder. */
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { palettePng } from './palette-png'

/** Decodes an indexed PNG by its chunks: one hexadecimal colour a pixel. */
function colours(png: Buffer): string[] {
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const width = parts.get('IHDR')?.readUInt32BE(0) ?? 0
  const palette = parts.get('PLTE') ?? Buffer.alloc(0)
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0))
  return [...rows].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [palette.toString('hex', index * 3, index * 3 + 3)],
  )
}

const picture = (...rows: string[][]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  rgba: Buffer.from(
    rows
      .flat()
      .map((colour) => `${colour}ff`)
      .join(''),
    'hex',
  ),
})

describe('palettePng', () => {
  it('keeps few colours exactly', () => {
    const png = palettePng(picture(['ffffff', '15181b'], ['a81c1c', 'ffffff']))
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(colours(png)).toEqual(['ffffff', '15181b', 'a81c1c', 'ffffff'])
  })

  it('quantises a rare colour to the nearest frequent one', () => {
    const greys = Array.from({ length: 256 }, (_, level) => Buffer.from([level, level, level]).toString('hex'))
    const png = palettePng(picture([...greys, ...greys, '808180']))
    expect(colours(png).slice(0, 256)).toEqual(greys)
    expect(colours(png).at(-1)).toBe('808080')
  })
})
