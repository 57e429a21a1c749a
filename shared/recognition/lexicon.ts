/**
 * The lexicon at rest: a vocabulary of folded words and a trie over them, in plain typed arrays that a scan reads as they
 * are. Words are looked up by hash bucket; a node's children are a list, which lies side by side, sorted by key. Nodes
 * that go on alike share one list.
 */

import type { Lang } from '../domain/types'

export type Numbers = Uint8Array | Uint16Array | Uint32Array

export const MASK = 0
export const ARTICLE = 1
export const MEMBER = 2
export const CUE = 3

/**
 * Marks of an entry: how firmly its words name what they name. Of a member, GENERIC is an acronym that is a word in an
 * all-capitals line, and CLEAR a weak name that an article before it makes clear ("la Grenade").
 */
export const WEAK = 1
export const GENERIC = 2
export const CLEAR = 4
export const DEMONYM = 8
export const PERSON = 16
export const LANGUAGE = 32
/**
 * The same bits of an article: a name whose head stands with another one ("general" beside "security exceptions"); one
 * that needs no introduction on a page about the talks; and one that counts only right beside a word for its text.
 */
export const HEADLESS = 8
export const TOPICAL = 16
export const BOUND = 32

export const ANY_CASE = 0
export const CAPITAL = 1
export const ALL_CAPS = 2
/** The last word is: "la Antigua" and "la antigua república" part ways there. */
export const CAPITAL_LAST = 3

/** What a text in one language is read with. */
export interface Lexicon {
  readonly lang: Lang
  readonly articleIds: readonly string[]
  readonly memberIds: readonly string[]
  /** Articles that are the agreement as a whole. */
  readonly instrumentIds: readonly string[]
  /** Status by the value of a status cue. */
  readonly statusIds: readonly string[]
  readonly statusPhases: readonly string[]
  readonly statusOrders: readonly number[]
  /** Role by the value of a role cue. */
  readonly roles: readonly string[]
  /** Each hash bucket's last word; from there `nextWords` leads through the bucket, down to 0. */
  readonly buckets: Numbers
  readonly nextWords: Numbers
  /** The tail of each word, see `tailStep`. */
  readonly tails: Int32Array
  /** Words are numbered from 1; 0 is no word. Word w is `letters` from `wordStarts[w]` to `wordStarts[w + 1]`. */
  readonly wordStarts: Numbers
  readonly letters: Uint8Array
  /** The cue of each word (0 is none). */
  readonly wordCues: Numbers
  /** Node that a word leads to from the root, 0 is none. */
  readonly rootChildren: Numbers
  /** The list of a node's children, 0 is none. */
  readonly nodeLists: Numbers
  /** List l is the nodes from `listStarts[l]` to `listStarts[l + 1]`. List 0 is the root's children. */
  readonly listStarts: Numbers
  /** `word * 4 + gap` that leads to each node from its parent. */
  readonly childKeys: Numbers
  /** First entry of a node plus one, 0 is none. */
  readonly nodeEntries: Numbers
  /** See `packEntry`. */
  readonly entries: Uint32Array
  readonly cueBits: Uint32Array
  readonly cueValues: Uint8Array
}

/** Bits from the low end: last of its node, kind (2), case (2), marks (6), reference (21). */
export function packEntry(entry: {
  readonly last: boolean
  readonly kind: number
  readonly casing: number
  readonly marks: number
  readonly ref: number
}): number {
  const low = (entry.last ? 1 : 0) | (entry.kind << 1) | (entry.casing << 3) | (entry.marks << 5)
  return (low | (entry.ref << 11)) >>> 0
}
/** Whether it is the last entry of its list. */
export const isLast = (entry: number): boolean => (entry & 1) !== 0
export const kindOf = (entry: number): number => (entry >> 1) & 3
export const casingOf = (entry: number): number => (entry >> 3) & 3
export const marksOf = (entry: number): number => (entry >> 5) & 63
export const refOf = (entry: number): number => entry >>> 11

/** What a letter more leaves of a tail: it stays a small integer, which needs no memory of its own, at each step. */
export const TAIL_KEPT = 0x3fffff
/** The tail of a word: its last three letters, and six bits of the one before. */
export const tailStep = (tail: number, letter: number): number => ((tail & TAIL_KEPT) << 8) ^ letter
/** So many letters the tail holds whole: where it is the same, so are they. */
export const TAIL_WHOLE = 3
/** Words that end alike have another length, or another beginning. */
const bucketOf = (tail: number, size: number, first: number, buckets: number): number =>
  (tail ^ (tail >>> 4) ^ (tail >>> 15) ^ size ^ (first << 6)) & (buckets - 1)
/** No name has a longer word; what is longer is not looked up. */
export const LONGEST_WORD = 40
/** Numbers below this take one byte when they are packed: what is used most has them. */
export const LOW_NUMBERS = 128

/** Words by hash bucket; follows from the letters, so that it need not be stored. */
export class Buckets {
  readonly buckets: Numbers
  readonly nextWords: Numbers
  readonly tails: Int32Array

  /** Room for words up to a number. */
  constructor(words: number) {
    let size = 16
    // Half of them empty: most words of a page are not in the vocabulary, and an empty bucket tells so at once.
    while (size < 2 * words) size *= 2
    this.buckets = numbersFor(words, size)
    this.nextWords = numbersFor(words, words)
    this.tails = new Int32Array(words)
  }
}

/** Puts a word of so many letters, of which this is the first, into its bucket. */
export function addWord(
  { buckets, nextWords, tails }: Buckets,
  word: number,
  tail: number,
  size: number,
  first: number,
): void {
  const bucket = bucketOf(tail, size, first, buckets.length)
  tails[word] = tail
  nextWords[word] = buckets[bucket] ?? 0
  buckets[bucket] = word
}

/** Zeros in the narrowest array that holds a number. */
export function numbersFor(most: number, length: number): Numbers {
  if (most < 0x100) return new Uint8Array(length)
  return most < 0x10000 ? new Uint16Array(length) : new Uint32Array(length)
}

/** The node that words lead to from the root, with nothing but spaces between them; 0 is none. */
export function nodeOf({ rootChildren, nodeLists, listStarts, childKeys }: Lexicon, words: readonly number[]): number {
  let node = rootChildren[words[0] ?? 0] ?? 0
  for (const word of words.slice(1)) {
    const list = node === 0 ? 0 : (nodeLists[node] ?? 0)
    if (list === 0 || word === 0) return 0
    const end = listStarts[list + 1] ?? 0
    node = listStarts[list] ?? 0
    while (node < end && (childKeys[node] ?? 0) !== word * 4) node++
    if (node === end) return 0
  }
  return node
}

/** The narrowest array that holds the numbers. */
export function narrow(numbers: Uint32Array): Numbers {
  let most = 0
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0)
  const narrowed = numbersFor(most, numbers.length)
  narrowed.set(numbers)
  return narrowed
}
