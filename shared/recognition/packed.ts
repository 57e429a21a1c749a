/**
 * The ahead-of-time form of a lexicon: a header of names, then arrays of numbers. What follows from the rest is left out,
 * words are told by what they change of the one before, and low numbers take one byte, so that it packs small. Unpacking
 * is what a page waits for, and runs once, before anything is compiled: one loop over words, one over nodes, one over each
 * array of numbers, and views for the rest.
 */

import type { Lang } from '../domain/types'
import { LANGS } from '../domain/types'
import type { Lexicon, Numbers } from './lexicon'
import { Buckets, HASH_MASK, HASH_START, LONGEST_WORD, LOW_NUMBERS, narrow, numbersFor } from './lexicon'

const VERSION = 7
const align = (offset: number): number => (offset + 3) & ~3

/** What is told of a node: that it is the last of its list, that it has entries, which list its children are, the gap before it. */
const LAST = 1
const HAS_ENTRIES = 2
/** The next that was not yet led to. */
const NEXT_LIST = 4
const EARLIER_LIST = 8
const GAP_SHIFT = 4

/** Ends a word, and tells how many of its letters the next does not share; letters and digits are above all of these. */
const LETTERS = LONGEST_WORD + 1

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
  const { told, high, low } = nodesOf(lexicon)
  // Those of a kind side by side, which packs smaller; what repeats least comes last.
  const arrays = [
    changesOf(lexicon),
    Uint8Array.from(lexicon.rootChildren, (node) => (node === 0 ? 0 : 1)),
    told,
    lexicon.cueBits,
    lexicon.cueValues,
    lexicon.wordCues,
    planesOf(lexicon.entries),
    ...high,
    ...low,
  ]
  const shapes = arrays.map((array) => [array.BYTES_PER_ELEMENT, array.length])
  const header = JSON.stringify([
    VERSION,
    lexicon.lang,
    lexicon.letters.length,
    lexicon.listStarts.length,
    names,
    shapes,
  ])
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

/** Of each word, how many letters of the one before it drops, then the letters that it adds. */
function changesOf({ wordStarts, letters }: Lexicon): Uint8Array {
  const changes: number[] = []
  for (let word = 1; word < wordStarts.length - 1; word++) {
    const [prior = 0, start = 0, end = 0] = [wordStarts[word - 1], wordStarts[word], wordStarts[word + 1]]
    let same = 0
    while (prior + same < start && start + same < end && letters[prior + same] === letters[start + same]) same++
    changes.push(start - prior - same, ...letters.subarray(start + same, end))
  }
  return Uint8Array.from(changes)
}

/** The bytes of numbers, all lowest ones first. */
const planesOf = (numbers: Uint32Array): Uint8Array =>
  Uint8Array.from([0, 8, 16, 24].flatMap((shift) => Array.from(numbers, (number) => number >>> shift)))

function numbersOf(planes: Numbers): Uint32Array {
  const count = planes.length / 4
  const numbers = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    const low = (planes[i] ?? 0) | ((planes[count + i] ?? 0) << 8)
    numbers[i] = low | ((planes[2 * count + i] ?? 0) << 16) | ((planes[3 * count + i] ?? 0) << 24)
  }
  return numbers
}

interface PackedNodes {
  readonly told: Uint8Array
  /**
   * High and low parts of: its word, by how far it is from the one before in its list; the place of its entries; its list,
   * where that was led to before, by how many others were since.
   */
  readonly high: Numbers[]
  readonly low: Numbers[]
}

function nodesOf({ childKeys, listStarts, nodeLists, nodeEntries, entries }: Lexicon): PackedNodes {
  const places = new Map(Array.from(entryLists(entries), (first, place) => [first, place]))
  const told: number[] = []
  const words: number[] = []
  const named: number[] = []
  const earlier: number[] = []
  let list = 0
  let seen = 0
  let prior = 0
  for (let node = 1; node < childKeys.length; node++) {
    const key = childKeys[node] ?? 0
    const children = nodeLists[node] ?? 0
    const place = places.get(nodeEntries[node] ?? 0)
    const isLast = node + 1 === listStarts[list + 1]
    const leads = children === 0 ? 0 : children > seen ? NEXT_LIST : EARLIER_LIST
    told.push((isLast ? LAST : 0) | (place === undefined ? 0 : HAS_ENTRIES) | leads | ((key & 3) << GAP_SHIFT))
    if (list > 0) words.push((key >> 2) - prior)
    if (place !== undefined) named.push(place)
    if (leads === NEXT_LIST) seen = children
    else if (leads === EARLIER_LIST) earlier.push(seen - children)
    prior = isLast ? 0 : key >> 2
    if (isLast) list++
  }
  const parts = [words, named, earlier].map(split)
  return { told: Uint8Array.from(told), high: parts.map(([high]) => high), low: parts.map(([, low]) => low) }
}

/** Where each list of entries begins, plus one. */
function entryLists(entries: Uint32Array): Numbers {
  const firsts = numbersFor(entries.length, entries.length)
  let lists = 0
  let first = 1
  for (let entry = 0; entry < entries.length; entry++) {
    if (((entries[entry] ?? 0) & 1) === 0) continue
    firsts[lists++] = first
    first = entry + 2
  }
  return firsts.subarray(0, lists)
}

/**
 * Numbers in two arrays. A low one is a byte of the first; of another this holds the high bits, and the second the low
 * ones, so that what repeats lies apart from what does not.
 */
function split(numbers: readonly number[]): [high: Numbers, low: Numbers] {
  const bits = narrow(Uint32Array.from(numbers, (number) => number >> 7)).BYTES_PER_ELEMENT * 8
  const high = numbers.map((number) => (number < LOW_NUMBERS ? number : LOW_NUMBERS + (number >> bits)))
  const low = numbers.filter((number) => number >= LOW_NUMBERS).map((number) => number & (2 ** bits - 1))
  return [Uint8Array.from(high), bits === 8 ? Uint8Array.from(low) : Uint16Array.from(low)]
}

/** The numbers of two such arrays. */
function whole(high: Numbers, low: Numbers): Numbers {
  const bits = low.BYTES_PER_ELEMENT * 8
  const numbers = numbersFor(LOW_NUMBERS << bits, high.length)
  let at = 0
  for (let i = 0; i < high.length; i++) {
    const first = high[i] ?? 0
    numbers[i] = first < LOW_NUMBERS ? first : ((first - LOW_NUMBERS) << bits) | (low[at++] ?? 0)
  }
  return numbers
}

/** The lexicon of packed bytes. Throws on bytes of another form. */
export function unpackLexicon(packed: Uint8Array): Lexicon {
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice()
  const length = bytes.byteLength < 8 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const { lang, letters, lists, names, shapes } = readHeader(asciiOf(bytes, 4, 4 + length))
  const arrays: Numbers[] = []
  let offset = align(4 + length)
  for (const [width = 1, count = 0] of shapes) {
    arrays.push(viewOf(bytes, offset, width, count))
    offset = align(offset + width * count)
  }
  const at = (index: number): Numbers => arrays[index] ?? new Uint8Array(0)
  const list = (index: number): readonly string[] => (names[index] ?? []).map(String)
  const entries = numbersOf(at(6))
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
    ...wordsOf(at(0), at(1), letters, childKeys),
    cueBits: new Uint32Array(bytes.buffer, at(3).byteOffset, at(3).length),
    cueValues: new Uint8Array(bytes.buffer, at(4).byteOffset, at(4).length),
    wordCues: at(5),
    entries,
    ...trieOf(
      at(2),
      childKeys,
      numbersFor(at(2).length + 1, lists),
      whole(at(7), at(10)),
      whole(at(8), at(11)),
      whole(at(9), at(12)),
      entryLists(entries),
    ),
  }
}

/** ASCII bytes as a string; the header holds nothing else. */
function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 4096)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, Math.min(to, at + 4096)))
  return text
}

interface Header {
  readonly lang: Lang
  readonly letters: number
  readonly lists: number
  readonly names: unknown[][]
  readonly shapes: number[][]
}

function readHeader(text: string): Header {
  const refused = new Error('These bytes are no lexicon of this version.')
  let header: unknown
  try {
    header = JSON.parse(text)
  } catch {
    throw refused
  }
  if (!Array.isArray(header)) throw refused
  const [version, language, letters, lists, names, shapes]: unknown[] = header
  const lang = LANGS.find((one) => one === language)
  if (version !== VERSION || !lang || typeof letters !== 'number' || typeof lists !== 'number') throw refused
  if (!Array.isArray(names) || !Array.isArray(shapes)) throw refused
  return { lang, letters, lists, names, shapes }
}

function viewOf({ buffer, byteOffset }: Uint8Array, offset: number, width: number, count: number): Numbers {
  const start = byteOffset + offset
  if (width === 1) return new Uint8Array(buffer, start, count)
  return width === 2 ? new Uint16Array(buffer, start, count) : new Uint32Array(buffer, start, count)
}

/**
 * Writes each word out again: what it keeps of the one before, then its own letters; and its hash, which goes on from
 * that of the kept ones. The root's children are its first nodes, in the order of their words. Hash and bucket are written out,
 * as where a page is scanned: a call for each would take as long as the rest.
 */
function wordsOf(
  changes: Numbers,
  flags: Numbers,
  total: number,
  childKeys: Numbers,
): Pick<Lexicon, 'buckets' | 'nextWords' | 'hashes' | 'wordStarts' | 'letters' | 'rootChildren'> {
  const words = flags.length
  const length = changes.length
  const wordStarts = numbersFor(total, words + 1)
  const letters = new Uint8Array(total)
  const rootChildren = numbersFor(words, words)
  const { buckets, nextWords, hashes } = new Buckets(words)
  const mask = buckets.length - 1
  const prefixes = new Int32Array(LONGEST_WORD + 1).fill(HASH_START)
  let node = 0
  let at = 0
  let prior = 0
  let start = 0
  for (let word = 1; word < words; word++) {
    const kept = start - (changes[at++] ?? 0)
    letters.copyWithin(start, prior, kept)
    let end = start + kept - prior
    let hash = prefixes[end - start] ?? 0
    while (at < length) {
      const letter = changes[at] ?? 0
      if (letter < LETTERS) break
      at++
      letters[end++] = letter
      hash = ((hash << 5) - hash + letter) & HASH_MASK
      prefixes[end - start] = hash
    }
    const bucket = (hash ^ (hash >>> 12)) & mask
    hashes[word] = hash
    nextWords[word] = buckets[bucket] ?? 0
    buckets[bucket] = word
    wordStarts[word] = start
    if (flags[word] !== 0) {
      rootChildren[word] = ++node
      childKeys[node] = word * 4
    }
    prior = start
    start = end
  }
  wordStarts[words] = start
  return { buckets, nextWords, hashes, wordStarts, letters, rootChildren }
}

/** The nodes as they were told; those of the root have their keys already. */
function trieOf(
  told: Numbers,
  childKeys: Numbers,
  listStarts: Numbers,
  words: Numbers,
  named: Numbers,
  earlier: Numbers,
  firsts: Numbers,
): Pick<Lexicon, 'childKeys' | 'nodeLists' | 'listStarts' | 'nodeEntries'> {
  const nodes = childKeys.length
  const nodeLists = numbersFor(listStarts.length, nodes)
  const nodeEntries = numbersFor(firsts.at(-1) ?? 0, nodes)
  let list = 0
  let led = 0
  let word = 0
  let prior = 0
  let place = 0
  let back = 0
  listStarts[0] = 1
  for (let node = 1; node < nodes; ) {
    const tell = told[node - 1] ?? 0
    if (list > 0) {
      prior += words[word++] ?? 0
      childKeys[node] = prior * 4 + (tell >> GAP_SHIFT)
    }
    if ((tell & HAS_ENTRIES) !== 0) nodeEntries[node] = firsts[named[place++] ?? 0] ?? 0
    if ((tell & NEXT_LIST) !== 0) nodeLists[node] = ++led
    else if ((tell & EARLIER_LIST) !== 0) nodeLists[node] = led - (earlier[back++] ?? 0)
    node++
    if ((tell & LAST) !== 0) {
      listStarts[++list] = node
      prior = 0
    }
  }
  return { childKeys, nodeLists, nodeEntries, listStarts }
}
