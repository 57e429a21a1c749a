/**
 * Serialised form of a lexicon, built ahead of time: a header of names, then arrays of numbers. Derived data is left
 * out and small numbers take one byte, so that it compresses well. A page waits for the deserialisation, which runs
 * once and uncompiled: one loop over words, of which it reads a few letters, one over nodes, and views for the rest.
 */

import { READING_LANGS } from '../domain/text/langs'
import type { ReadingLang } from '../domain/types'
import type { Lexicon, Numbers } from './lexicon'
import { Buckets, LOW_NUMBERS, narrow, numbersFor } from './lexicon'

const VERSION = 13
const align = (offset: number): number => (offset + 3) & ~3

/** Flags of a node: last of its list, has entries, has a list of children, gap before it. */
const LAST = 1
const HAS_ENTRIES = 2
/** Refers to the next list that no node referred to before. */
const NEXT_LIST = 4
const EARLIER_LIST = 8
const GAP_SHIFT = 4

/** Flag beside a word's length, which is smaller: the word is a child of the root. */
const ROOTED = 64

/** A packed lexicon. The header is text, since decoding it from bytes would take a step per letter. */
export interface Packed {
  readonly header: string
  readonly bytes: Uint8Array
}

/** Packs a lexicon, deterministically. Numbers are little-endian. */
export function packLexicon(lexicon: Lexicon): Packed {
  const names = [
    lexicon.articleIds,
    lexicon.memberIds,
    lexicon.statusIds,
    lexicon.statusPhases,
    lexicon.statusOrders,
    lexicon.roles,
    lexicon.instrumentIds,
    lexicon.addressMarks,
    lexicon.senses,
    lexicon.roleLeads,
    lexicon.sharedSenses,
    lexicon.statusNames,
    [...lexicon.successors.values()].map(({ of, from, article }) => `${of} ${from} ${article}`),
  ]
  const { flags, high, low } = nodesOf(lexicon)
  // Arrays of one kind are adjacent, which compresses better; the least repetitive come last.
  const arrays = [
    lexicon.letters,
    sizesOf(lexicon),
    flags,
    lexicon.cueBits,
    lexicon.cueValues,
    lexicon.wordCues,
    lexicon.entries,
    ...high,
    ...low,
  ]
  const shapes = arrays.map((array) => [array.BYTES_PER_ELEMENT, array.length])
  const header = JSON.stringify([VERSION, lexicon.lang, lexicon.listStarts.length, names, shapes])
  const bytes = new Uint8Array(arrays.reduce((size, array) => align(size + array.byteLength), 0))
  let offset = 0
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset)
    offset = align(offset + array.byteLength)
  }
  return { header, bytes }
}

/** Length of each word, with the flag of the root's children. */
const sizesOf = ({ wordStarts, rootChildren }: Lexicon): Uint8Array =>
  Uint8Array.from(
    rootChildren,
    (node, word) => (wordStarts[word + 1] ?? 0) - (wordStarts[word] ?? 0) + (node === 0 ? 0 : ROOTED),
  )

interface PackedNodes {
  readonly flags: Uint8Array
  /**
   * High and low parts of each node's word, as the difference from the one before in its list; of its first entry; and
   * of its list, where an earlier node referred to it, as the number of lists since.
   */
  readonly high: Numbers[]
  readonly low: Numbers[]
}

function nodesOf({ childKeys, listStarts, nodeLists, nodeEntries }: Lexicon): PackedNodes {
  const flags: number[] = []
  const words: number[] = []
  const named: number[] = []
  const earlier: number[] = []
  let list = 0
  let seen = 0
  let prior = 0
  for (let node = 1; node < childKeys.length; node++) {
    const key = childKeys[node] ?? 0
    const children = nodeLists[node] ?? 0
    const entry = nodeEntries[node] ?? 0
    const isLast = node + 1 === listStarts[list + 1]
    const leads = children === 0 ? 0 : children > seen ? NEXT_LIST : EARLIER_LIST
    flags.push((isLast ? LAST : 0) | (entry === 0 ? 0 : HAS_ENTRIES) | leads | ((key & 3) << GAP_SHIFT))
    if (list > 0) words.push((key >> 2) - prior)
    if (entry !== 0) named.push(entry)
    if (leads === NEXT_LIST) seen = children
    else if (leads === EARLIER_LIST) earlier.push(seen - children)
    prior = isLast ? 0 : key >> 2
    if (isLast) list++
  }
  const parts = [words, named, earlier].map(split)
  return { flags: Uint8Array.from(flags), high: parts.map(([high]) => high), low: parts.map(([, low]) => low) }
}

/**
 * Variable-length numbers in two arrays: a small one is a byte of the first; of a larger one the first has the high
 * bits and the second the low ones, which repeat less.
 */
function split(numbers: readonly number[]): [high: Numbers, low: Numbers] {
  const bits = narrow(Uint32Array.from(numbers, (number) => number >> 7)).BYTES_PER_ELEMENT * 8
  const high = numbers.map((number) => (number < LOW_NUMBERS ? number : LOW_NUMBERS + (number >> bits)))
  const low = numbers.filter((number) => number >= LOW_NUMBERS).map((number) => number & (2 ** bits - 1))
  return [Uint8Array.from(high), bits === 8 ? Uint8Array.from(low) : Uint16Array.from(low)]
}

/** Unpacks a lexicon. Throws on an unknown header and on truncated bytes. */
export function unpackLexicon(packed: Packed): Lexicon {
  const bytes = packed.bytes.byteOffset % 4 === 0 ? packed.bytes : packed.bytes.slice()
  const { lang, lists, names, shapes } = readHeader(packed.header)
  const arrays: Numbers[] = []
  let offset = 0
  for (const [width = 1, count = 0] of shapes) {
    if (offset + width * count > bytes.length) throw refused()
    arrays.push(viewOf(bytes, offset, width, count))
    offset = align(offset + width * count)
  }
  const at = (index: number): Numbers => arrays[index] ?? new Uint8Array(0)
  const list = (index: number): readonly string[] => (names[index] ?? []).map(String)
  const childKeys = numbersFor(at(1).length * 4, at(2).length + 1)
  return {
    lang,
    articleIds: list(0),
    memberIds: list(1),
    statusIds: list(2),
    statusPhases: list(3),
    statusOrders: (names[4] ?? []).map(Number),
    roles: list(5),
    instrumentIds: list(6),
    addressMarks: list(7),
    senses: (names[8] ?? []).map(Number),
    roleLeads: list(9),
    sharedSenses: list(10),
    statusNames: list(11),
    successors: successorsIn(list(12)),
    ...wordsOf(new Uint8Array(bytes.buffer, at(0).byteOffset, at(0).length), at(1), childKeys),
    cueBits: new Uint32Array(bytes.buffer, at(3).byteOffset, at(3).length),
    cueValues: new Uint8Array(bytes.buffer, at(4).byteOffset, at(4).length),
    wordCues: at(5),
    entries: new Uint32Array(bytes.buffer, at(6).byteOffset, at(6).length),
    ...trieOf(
      at(2),
      childKeys,
      numbersFor(at(2).length + 1, lists),
      numbersFor(at(6).length, at(2).length + 1),
      [at(7), at(8), at(9)],
      [at(10), at(11), at(12)],
    ),
  }
}

/** Successors from their ids and days, parted by spaces. */
function successorsIn(joined: readonly string[]): Lexicon['successors'] {
  return new Map(
    joined.map((one) => {
      const [of = '', from = '', article = ''] = one.split(' ')
      return [of, { of, from, article }]
    }),
  )
}

/** Made where it is thrown: for the stack of an error the browser parses all functions on it once more. */
const refused = (): Error => new Error('These bytes are no lexicon of this version.')

interface Header {
  readonly lang: ReadingLang
  readonly lists: number
  readonly names: unknown[][]
  readonly shapes: number[][]
}

function readHeader(text: string): Header {
  let header: unknown
  try {
    header = JSON.parse(text)
  } catch {
    throw refused()
  }
  if (!Array.isArray(header)) throw refused()
  const [version, language, lists, names, shapes]: unknown[] = header
  const lang = READING_LANGS.find((one) => one === language)
  if (version !== VERSION || !lang || typeof lists !== 'number') throw refused()
  if (!Array.isArray(names) || !Array.isArray(shapes)) throw refused()
  return { lang, lists, names, shapes }
}

function viewOf({ buffer, byteOffset }: Uint8Array, offset: number, width: number, count: number): Numbers {
  const start = byteOffset + offset
  if (width === 1) return new Uint8Array(buffer, start, count)
  return width === 2 ? new Uint16Array(buffer, start, count) : new Uint32Array(buffer, start, count)
}

/**
 * Computes the start and the hash bucket of each word. Tail and bucket are inlined, as in `scan`: a call for each would
 * take as long as the rest. The root's children are its first nodes, in the order of their words.
 */
function wordsOf(
  letters: Uint8Array,
  sizes: Numbers,
  childKeys: Numbers,
): Pick<Lexicon, 'buckets' | 'nextWords' | 'tails' | 'wordStarts' | 'letters' | 'rootChildren'> {
  const words = sizes.length
  const wordStarts = numbersFor(letters.length, words + 1)
  const rootChildren = numbersFor(words, words)
  const { buckets, nextWords, tails } = new Buckets(words)
  const mask = buckets.length - 1
  let node = 0
  let start = 0
  for (let word = 1; word < words; word++) {
    const sizeAndFlag = sizes[word] ?? 0
    const size = sizeAndFlag & (ROOTED - 1)
    const end = start + size
    const first = letters[start] ?? 0
    let tail = letters[end - 1] ?? 0
    if (size > 3)
      tail ^=
        ((letters[end - 2] ?? 0) << 8) ^ ((letters[end - 3] ?? 0) << 16) ^ (((letters[end - 4] ?? 0) & 0x3f) << 24)
    else if (size > 1) tail ^= ((letters[end - 2] ?? 0) << 8) ^ (size > 2 ? first << 16 : 0)
    const bucket = (tail ^ (tail >>> 4) ^ (tail >>> 15) ^ size ^ (first << 6)) & mask
    tails[word] = tail
    nextWords[word] = buckets[bucket] ?? 0
    buckets[bucket] = word
    wordStarts[word] = start
    if (sizeAndFlag >= ROOTED) {
      rootChildren[word] = ++node
      childKeys[node] = word * 4
    }
    start = end
  }
  wordStarts[words] = start
  return { buckets, nextWords, tails, wordStarts, letters, rootChildren }
}

/** Decodes the nodes; those of the root have their keys already. Numbers are joined where they are read. */
function trieOf(
  flags: Numbers,
  childKeys: Numbers,
  listStarts: Numbers,
  nodeEntries: Numbers,
  [words, named, earlier]: readonly [Numbers, Numbers, Numbers],
  [wordsLow, namedLow, earlierLow]: readonly [Numbers, Numbers, Numbers],
): Pick<Lexicon, 'childKeys' | 'nodeLists' | 'listStarts' | 'nodeEntries'> {
  const nodes = childKeys.length
  const nodeLists = numbersFor(listStarts.length, nodes)
  const [wordBits, entryBits, listBits] = [bitsOf(wordsLow), bitsOf(namedLow), bitsOf(earlierLow)]
  let [word, wordLow, entry, entryLow, back, backLow] = [0, 0, 0, 0, 0, 0]
  let list = 0
  let led = 0
  let key = 0
  listStarts[0] = 1
  for (let node = 1; node < nodes; ) {
    const tell = flags[node - 1] ?? 0
    if (list > 0) {
      const high = words[word++] ?? 0
      key += high < LOW_NUMBERS ? high : ((high - LOW_NUMBERS) << wordBits) | (wordsLow[wordLow++] ?? 0)
      childKeys[node] = key * 4 + (tell >> GAP_SHIFT)
    }
    if ((tell & HAS_ENTRIES) !== 0) {
      const high = named[entry++] ?? 0
      nodeEntries[node] = high < LOW_NUMBERS ? high : ((high - LOW_NUMBERS) << entryBits) | (namedLow[entryLow++] ?? 0)
    }
    if ((tell & NEXT_LIST) !== 0) nodeLists[node] = ++led
    else if ((tell & EARLIER_LIST) !== 0) {
      const high = earlier[back++] ?? 0
      nodeLists[node] =
        led - (high < LOW_NUMBERS ? high : ((high - LOW_NUMBERS) << listBits) | (earlierLow[backLow++] ?? 0))
    }
    node++
    if ((tell & LAST) !== 0) {
      listStarts[++list] = node
      key = 0
    }
  }
  return { childKeys, nodeLists, nodeEntries, listStarts }
}

const bitsOf = (low: Numbers): number => low.BYTES_PER_ELEMENT * 8
