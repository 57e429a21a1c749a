/** Archives of any origin: what they unpack to is measured as it is unpacked, and what is not as the directory says is refused. */

import fc from 'fast-check'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { type CraftedPart, craftedZip, partOf } from '../../testing/crafted-zip'
import { Archive, DamagedArchive, UnpackedTooMuch } from './zip'

const textOf = (archive: Archive, name: string): string =>
  [...archive.pieces(name)].map((piece) => strFromU8(piece)).join('')

it('gives back what was packed, stored or deflated, in any pieces', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300_000, size: 'max' }), fc.constantFrom(0, 6), (bytes, level) => {
      const pieces = [...new Archive(zipSync({ a: bytes }, { level }), bytes.length).pieces('a')]
      expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

const A = partOf('a', 'a'.repeat(1000))
const forged = (more: Partial<CraftedPart>) => craftedZip([{ ...A, ...more }])

it.each<[string, Uint8Array]>([
  ['declares too little', forged({ unpacked: 10 })],
  ['declares nothing', forged({ unpacked: 0 })],
  ['declares too much', forged({ unpacked: 1_000_000_000 })],
  ['has another checksum', forged({ crc: 7 })],
  ['is cut', craftedZip([{ ...A, packed: A.packed.subarray(0, 5) }])],
  ['has a ZIP64 end record', craftedZip([A], { zip64: true })],
  ['has a part twice', craftedZip([A, A])],
  ['says more parts than it has', craftedZip([A], { count: 2 })],
  ['says too many parts', craftedZip([A], { count: 60_000 })],
])('an archive that %s is damaged', (_, bytes) =>
  expect(() => textOf(new Archive(bytes, 100_000), 'a')).toThrow(DamagedArchive),
)

it('the parts that are read share one budget, also where they overlap', () => {
  const archive = new Archive(craftedZip([A, { ...A, name: 'b', sameAs: 0 }]), 1500)
  expect(textOf(archive, 'a')).toHaveLength(1000)
  expect(() => textOf(archive, 'b')).toThrow(UnpackedTooMuch)
})

it('a bomb is unpacked no further than the budget', () => {
  const archive = new Archive(zipSync({ a: strToU8(' '.repeat(50_000_000)) }), 1_000_000)
  let length = 0
  expect(() => {
    for (const piece of archive.pieces('a')) length += piece.length
  }).toThrow(UnpackedTooMuch)
  expect(length).toBeLessThanOrEqual(1_000_000)
})
