/**
 * The ahead-of-time form of a lexicon: a header of names, then arrays of numbers. What only ever grows is kept as steps,
 * and what follows from the rest is left out, so that it packs small. Unpacking is what a page waits for, and runs once,
 * before anything is compiled: one loop over words, one over nodes, and views for the rest.
 */

import type { Lexicon, Numbers } from './lexicon'
import { addWord, Buckets, HASH_START, hashStep, LONGEST_WORD, narrow, numbersFor } from './lexicon'

const VERSION = 4
const align = (offset: number): number => (offset + 3) & ~3

/** The bytes of a lexicon; the same lexicon gives the same bytes. Numbers have their low byte first, as machines have. */
export function packLexicon(lexicon: Lexicon): Uint8Array {
  const names = [
    lexicon.articleIds,
    lexicon.memberIds,
    lexicon.statusIds,
    lexicon.statusPhases,
    lexicon.statusOrders,
    lexicon.roles,
    lexicon.instrumentIds,
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
    lexicon.entries,
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
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset)
    offset = align(offset + array.byteLength)
  }
  return bytes
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
export function unpackLexicon(packed: Uint8Array): Lexicon {
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice()
  const length = bytes.byteLength < 8 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const { roots, names, shapes } = readHeader(asciiOf(bytes, 4, 4 + length))
  const arrays: Numbers[] = []
  let offset = align(4 + length)
  for (const [width = 1, count = 0] of shapes) {
    arrays.push(viewOf(bytes, offset, width, count))
    offset = align(offset + width * count)
  }
  const at = (index: number): Numbers => arrays[index] ?? new Uint8Array(0)
  const list = (index: number): readonly string[] => (names[index] ?? []).map(String)
  const childKeys = wholeKeys(at(6), roots)
  return {
    articleIds: list(0),
    memberIds: list(1),
    statusIds: list(2),
    statusPhases: list(3),
    statusOrders: (names[4] ?? []).map(Number),
    roles: list(5),
    instrumentIds: list(6),
    ...wordsOf(at(0), at(1), at(2), at(4), childKeys),
    wordCues: at(3),
    ...nodesOf(at(5), at(7), roots),
    childKeys,
    entries: new Uint32Array(bytes.buffer, at(8).byteOffset, at(8).length),
    cueBits: new Uint32Array(bytes.buffer, at(9).byteOffset, at(9).length),
    cueValues: new Uint8Array(bytes.buffer, at(10).byteOffset, at(10).length),
  }
}

/** ASCII bytes as a string; the header holds nothing else. */
function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 4096)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, Math.min(to, at + 4096)))
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

function viewOf({ buffer, byteOffset }: Uint8Array, offset: number, width: number, count: number): Numbers {
  const start = byteOffset + offset
  if (width === 1) return new Uint8Array(buffer, start, count)
  return width === 2 ? new Uint16Array(buffer, start, count) : new Uint32Array(buffer, start, count)
}

/** Room for the keys of the root's children, which follow from the words, before those that were kept. */
function wholeKeys(rest: Numbers, roots: number): Numbers {
  const keys = numbersFor(2 ** (8 * rest.BYTES_PER_ELEMENT) - 1, 1 + roots + rest.length)
  keys.set(rest, 1 + roots)
  return keys
}

/**
 * Writes each word out again: what it shares with the one before, then its own letters; and its hash, which goes on from
 * that of the shared ones. The root's children are its first nodes, in the order of their words.
 */
function wordsOf(
  steps: Numbers,
  shared: Numbers,
  rest: Numbers,
  flags: Numbers,
  keys: Numbers,
): Pick<Lexicon, 'buckets' | 'nextWords' | 'hashes' | 'wordStarts' | 'letters' | 'rootChildren'> {
  const words = shared.length
  let total = 0
  for (let word = 0; word <= words; word++) total += steps[word] ?? 0
  const wordStarts = numbersFor(total, words + 1)
  const letters = new Uint8Array(total)
  const rootChildren = numbersFor(words, words)
  const buckets = new Buckets(words)
  const prefixes = new Int32Array(LONGEST_WORD + 1).fill(HASH_START)
  let own = 0
  let node = 0
  let prior = 0
  let start = 0
  for (let word = 1; word < words; word++) {
    const size = steps[word + 1] ?? 0
    const same = shared[word] ?? 0
    wordStarts[word] = start
    for (let k = 0; k < same; k++) letters[start + k] = letters[prior + k] ?? 0
    let hash = prefixes[same] ?? 0
    for (let k = same; k < size; ) {
      const letter = rest[own++] ?? 0
      letters[start + k] = letter
      hash = hashStep(hash, letter)
      prefixes[++k] = hash
    }
    addWord(buckets, word, hash)
    if (flags[word] !== 0) {
      rootChildren[word] = ++node
      keys[node] = word * 4
    }
    prior = start
    start += size
  }
  wordStarts[words] = start
  return { ...buckets, wordStarts, letters, rootChildren }
}

/** Where each node's children begin and its entries. */
function nodesOf(steps: Numbers, counts: Numbers, roots: number): Pick<Lexicon, 'childStarts' | 'nodeEntries'> {
  const nodes = counts.length
  const childStarts = numbersFor(nodes, nodes + 1)
  const nodeEntries = new Uint32Array(nodes)
  childStarts[0] = 1
  let start = 1 + roots
  let entry = 1
  for (let node = 0; node < nodes; node++) {
    start += steps[node] ?? 0
    childStarts[node + 1] = start
    const count = counts[node] ?? 0
    if (count === 0) continue
    nodeEntries[node] = entry
    entry += count
  }
  return { childStarts, nodeEntries }
}
