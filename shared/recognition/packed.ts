/**
 * The ahead-of-time form of a lexicon: a header of names, then arrays of numbers. What only ever grows is kept as steps,
 * and what follows from the rest is left out, so that it packs small; unpacking adds up numbers and parses no text.
 */

import type { Lexicon, Numbers } from './lexicon'
import { bucketsOf, narrow } from './lexicon'

const VERSION = 2
const align = (offset: number): number => (offset + 3) & ~3

/** The bytes of a lexicon; the same lexicon gives the same bytes. */
export function packLexicon(lexicon: Lexicon): Uint8Array {
  const names = [
    lexicon.articleIds,
    lexicon.memberIds,
    lexicon.statusIds,
    lexicon.statusPhases,
    lexicon.statusOrders,
    lexicon.roles,
  ]
  const roots = (lexicon.childStarts[1] ?? 1) - 1
  const front = frontCoded(lexicon)
  const arrays = [
    stepsOf(lexicon.wordStarts),
    front.shared,
    front.letters,
    lexicon.wordCues,
    narrow(Uint32Array.from(lexicon.rootChildren, (node) => (node === 0 ? 0 : 1))),
    stepsOf(lexicon.childStarts.subarray(1)),
    narrow(Uint32Array.from(lexicon.childKeys.subarray(1 + roots))),
    entryCounts(lexicon),
    narrow(lexicon.entries.map((entry) => entry & 0xffff)),
    narrow(lexicon.entries.map((entry) => entry >>> 16)),
    lexicon.cueBits,
    lexicon.cueValues,
  ]
  const shapes = arrays.map((array) => [array.BYTES_PER_ELEMENT, array.length])
  const header = JSON.stringify([VERSION, roots, names, shapes])
  let size = align(4 + header.length)
  for (const array of arrays) size = align(size + array.byteLength)
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  for (let i = 0; i < header.length; i++) bytes[4 + i] = header.charCodeAt(i) & 0x7f
  let offset = align(4 + header.length)
  for (const array of arrays) {
    writePlanes(bytes, offset, array)
    offset = align(offset + array.byteLength)
  }
  return bytes
}

/** Low bytes first, then the next higher: each plane packs better than the two mixed. */
function writePlanes(bytes: Uint8Array, offset: number, array: Numbers): void {
  for (let plane = 0; plane < array.BYTES_PER_ELEMENT; plane++)
    for (let i = 0; i < array.length; i++)
      bytes[offset + plane * array.length + i] = ((array[i] ?? 0) >>> (8 * plane)) & 0xff
}

/** Words by the alphabet begin like the one before: how many letters they share, and the rest. */
function frontCoded({ wordStarts, letters }: Lexicon): { shared: Uint8Array; letters: Uint8Array } {
  const shared = new Uint8Array(wordStarts.length - 1)
  const rest: number[] = []
  for (let word = 1; word < shared.length; word++) {
    const [prior = 0, start = 0, end = 0] = [wordStarts[word - 1], wordStarts[word], wordStarts[word + 1]]
    let same = 0
    while (prior + same < start && start + same < end && letters[prior + same] === letters[start + same]) same++
    shared[word] = same
    for (let at = start + same; at < end; at++) rest.push(letters[at] ?? 0)
  }
  return { shared, letters: Uint8Array.from(rest) }
}

function stepsOf(numbers: Numbers): Numbers {
  return narrow(Uint32Array.from(numbers, (number, i) => (i === 0 ? 0 : number - (numbers[i - 1] ?? 0))))
}

/** How many entries each node has. */
function entryCounts(lexicon: Lexicon): Numbers {
  const counts = Uint32Array.from(lexicon.nodeEntries, (first) => {
    if (first === 0) return 0
    let end = first - 1
    while (((lexicon.entries[end] ?? 1) & 1) === 0) end++
    return end - first + 2
  })
  return narrow(counts)
}

/** The lexicon of packed bytes. Throws on bytes of another form. */
export function unpackLexicon(bytes: Uint8Array): Lexicon {
  const length = bytes.byteLength < 8 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const { roots, names, shapes } = readHeader(asciiOf(bytes, 4, 4 + length))
  const arrays: Numbers[] = []
  let offset = align(4 + length)
  for (const [width = 1, count = 0] of shapes) {
    arrays.push(readPlanes(bytes, offset, width, count))
    offset = align(offset + width * count)
  }
  const at = (index: number): Numbers => arrays[index] ?? new Uint8Array(0)
  const list = (index: number): readonly string[] => (names[index] ?? []).map(String)
  const wordStarts = summed(at(0), 0)
  const letters = wholeWords(wordStarts, at(1), at(2))
  const rootChildren = ranked(at(4))
  return {
    articleIds: list(0),
    memberIds: list(1),
    statusIds: list(2),
    statusPhases: list(3),
    statusOrders: (names[4] ?? []).map(Number),
    roles: list(5),
    ...bucketsOf(wordStarts, letters),
    wordStarts,
    letters,
    wordCues: at(3),
    rootChildren,
    childStarts: summed(at(5), 1 + roots, 1),
    childKeys: keysOf(rootChildren, at(6), roots),
    nodeEntries: firsts(at(7)),
    entries: joined(at(8), at(9)),
    cueBits: new Uint32Array(at(10)),
    cueValues: new Uint8Array(at(11)),
  }
}

/** ASCII bytes as a string; the header holds nothing else. */
function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 4096) text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 4096)))
  return text
}

function readHeader(text: string): { roots: number; names: unknown[][]; shapes: number[][] } {
  const refused = new Error('These bytes are no lexicon of this version.')
  let header: unknown
  try {
    header = JSON.parse(text)
  } catch {
    throw refused
  }
  if (!Array.isArray(header)) throw refused
  const [version, roots, names, shapes]: unknown[] = header
  if (version !== VERSION || typeof roots !== 'number' || !Array.isArray(names) || !Array.isArray(shapes)) throw refused
  return { roots, names, shapes }
}

/** Numbers of so many bytes each; single bytes are viewed, wider ones put together from their planes. */
function readPlanes(bytes: Uint8Array, offset: number, width: number, count: number): Numbers {
  const first = bytes.subarray(offset, offset + count)
  if (width === 1) return first
  const numbers = width === 2 ? new Uint16Array(count) : new Uint32Array(count)
  for (let plane = width - 1; plane >= 0; plane--) {
    const at = offset + plane * count
    for (let i = 0; i < count; i++) numbers[i] = ((numbers[i] ?? 0) << 8) | (bytes[at + i] ?? 0)
  }
  return numbers
}

/** Writes each word out again: what it shares with the one before, then its own letters. */
function wholeWords(wordStarts: Uint32Array, shared: Numbers, rest: Numbers): Uint8Array {
  const letters = new Uint8Array(wordStarts[wordStarts.length - 1] ?? 0)
  let from = 0
  for (let word = 1; word < shared.length; word++) {
    let prior = wordStarts[word - 1] ?? 0
    let at = wordStarts[word] ?? 0
    const own = at + (shared[word] ?? 0)
    const end = wordStarts[word + 1] ?? 0
    while (at < own) letters[at++] = letters[prior++] ?? 0
    while (at < end) letters[at++] = rest[from++] ?? 0
  }
  return letters
}

/** Sums of steps from a first number on; `before` numbers of 1 stand before them. */
function summed(steps: Numbers, first: number, before = 0): Uint32Array {
  const sums = new Uint32Array(steps.length + before)
  let sum = first
  if (before > 0) sums[0] = 1
  for (let i = 0; i < steps.length; i++) {
    sum += steps[i] ?? 0
    sums[i + before] = sum
  }
  return sums
}

/** The root's children are its first nodes, in the order of their words. */
function ranked(flags: Numbers): Uint32Array {
  const nodes = new Uint32Array(flags.length)
  let node = 0
  for (let word = 0; word < flags.length; word++) if (flags[word] !== 0) nodes[word] = ++node
  return nodes
}

function keysOf(rootChildren: Uint32Array, rest: Numbers, roots: number): Uint32Array {
  const keys = new Uint32Array(1 + roots + rest.length)
  for (let word = 0; word < rootChildren.length; word++) {
    const node = rootChildren[word] ?? 0
    if (node !== 0) keys[node] = word * 4
  }
  keys.set(rest, 1 + roots)
  return keys
}

function firsts(counts: Numbers): Uint32Array {
  const first = new Uint32Array(counts.length)
  let next = 1
  for (let node = 0; node < counts.length; node++) {
    const count = counts[node] ?? 0
    if (count > 0) first[node] = next
    next += count
  }
  return first
}

function joined(low: Numbers, high: Numbers): Uint32Array {
  const entries = new Uint32Array(low.length)
  for (let i = 0; i < low.length; i++) entries[i] = (((high[i] ?? 0) << 16) | (low[i] ?? 0)) >>> 0
  return entries
}
