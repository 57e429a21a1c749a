import { expect, test } from 'vitest'
import { ScratchBuffer } from './scratch-buffer'

test('what is taken lies apart, and suits numbers of four bytes', () => {
  const memory = new ScratchBuffer()
  for (let round = 0; round < 3; round++) {
    memory.reuse()
    const taken = [7, 12, 1].map((bytes) => {
      const { buffer, offset } = memory.take(bytes)
      expect(offset % 4).toBe(0)
      return new Uint8Array(buffer, offset, bytes)
    })
    for (const [index, part] of taken.entries()) part.fill(index + 1)
    expect(taken.map((part) => new Set(part))).toEqual([new Set([1]), new Set([2]), new Set([3])])
  }
})

test('the same memory is given again, and more is asked for once', () => {
  const memory = new ScratchBuffer()
  const take = (bytes: number) => {
    memory.reuse()
    return memory.take(bytes).buffer
  }
  take(100)
  const kept = take(100)
  for (const bytes of [100, 60]) expect(take(bytes)).toBe(kept)
  take(200)
  expect(take(200)).not.toBe(kept)
})

test('a long text keeps nothing', () => {
  const memory = new ScratchBuffer()
  const long = () => {
    memory.reuse()
    return memory.take(2 ** 22).buffer
  }
  expect(long()).not.toBe(long())
})
