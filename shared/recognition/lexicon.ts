/**
 * Lexicon: a vocabulary of folded words and a trie over them, in typed arrays that a scan reads directly. Words are
 * found by hash bucket; the children of a node are one contiguous list, sorted by key. Nodes with equal continuations
 * share one list.
 */

import type { Successor } from '../domain/assembly/continuation-queries'
import type { Day, ReadingLang } from '../domain/types'

export type Numbers = Uint8Array | Uint16Array | Uint32Array

export const MASK = 0
export const ARTICLE = 1
export const MEMBER = 2
export const CUE = 3

/**
 * Marks of an entry: strength of its words as a name. For a member, GENERIC is an acronym that is a word in a line in
 * all capitals, and CLEAR a weak name that a determiner makes unambiguous ("la Grenade").
 */
export const WEAK = 1
export const GENERIC = 2
export const CLEAR = 4
export const DEMONYM = 8
export const PERSON = 16
export const LANGUAGE = 32
/**
 * The same bits for an article: a name whose head noun is shared with another ("general" beside "security exceptions");
 * one that needs no introduction on a page about the talks; and one that counts only directly beside a noun for its
 * text.
 */
export const HEADLESS = 8
export const TOPICAL = 16
export const BOUND = 32

export const ANY_CASE = 0
export const CAPITAL = 1
export const ALL_CAPS = 2
/** The last word is capitalised, which distinguishes "la Antigua" from "la antigua república". */
export const CAPITAL_LAST = 3

/** Compiled lexicon of one language: trie, vocabulary, ids by reference number, and word lists. */
export interface Lexicon {
  readonly lang: ReadingLang
  readonly articleIds: readonly string[]
  /** By article: the one to which its names lead from a day on. */
  readonly successors: ReadonlyMap<string, Successor>
  readonly memberIds: readonly string[]
  /** Articles that are the agreement as a whole. */
  readonly instrumentIds: readonly string[]
  /** Status by the value of a status cue. */
  readonly statusIds: readonly string[]
  readonly statusPhases: readonly string[]
  readonly statusOrders: readonly number[]
  /** Name of each status in the language, as folded words parted by spaces; empty where it has none. */
  readonly statusNames: readonly string[]
  /** Statuses that share a sense: id, sense, first and last date of the meaning, parted by spaces; an open date is empty. */
  readonly sharedSenses: readonly string[]
  /** Status of each of `STATUS_SENSES`, -1 for none. */
  readonly senses: readonly number[]
  /** Role by the value of a role cue, and what it leads. */
  readonly roles: readonly string[]
  readonly roleLeads: readonly string[]
  /** Parts of addresses of pages about the negotiation; `*` stands for any characters. */
  readonly addressMarks: readonly string[]
  /** Head of each hash bucket; `nextWords` links through the bucket, down to 0. */
  readonly buckets: Numbers
  readonly nextWords: Numbers
  /** Tail of each word, see `tailStep`. */
  readonly tails: Int32Array
  /** Words are numbered from 1; 0 is no word. Word w is `letters` from `wordStarts[w]` to `wordStarts[w + 1]`. */
  readonly wordStarts: Numbers
  readonly letters: Uint8Array
  /** Cue of each word, 0 for none. */
  readonly wordCues: Numbers
  /** Child of the root by word, 0 for none. */
  readonly rootChildren: Numbers
  /** List of a node's children, 0 for none. */
  readonly nodeLists: Numbers
  /** List l is the nodes from `listStarts[l]` to `listStarts[l + 1]`. List 0 is the root's children. */
  readonly listStarts: Numbers
  /** Key of each node in its parent's list: `word * 4 + gap`. */
  readonly childKeys: Numbers
  /** First entry of a node plus one, 0 for none. */
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
/** True for the last entry of a list. */
export const isLast = (entry: number): boolean => (entry & 1) !== 0
export const kindOf = (entry: number): number => (entry >> 1) & 3
export const casingOf = (entry: number): number => (entry >> 3) & 3
export const marksOf = (entry: number): number => (entry >> 5) & 63
export const refOf = (entry: number): number => entry >>> 11

/** Rolling hash of a word: one letter more. Stays a small integer, which needs no allocation, at each step. */
export const TAIL_KEPT = 0x3fffff
/** Tail of a word: its last three letters, and six bits of the one before. */
export const tailStep = (tail: number, letter: number): number => ((tail & TAIL_KEPT) << 8) ^ letter
/** Number of letters that a tail holds exactly: equal tails have them equal. */
export const TAIL_WHOLE = 3
/** Words with equal endings differ in length or in their beginning. */
const bucketOf = (tail: number, size: number, first: number, buckets: number): number =>
  (tail ^ (tail >>> 4) ^ (tail >>> 15) ^ size ^ (first << 6)) & (buckets - 1)
/** No name has a longer word; longer words are not looked up. */
export const LONGEST_WORD = 40
/** Numbers below this take one byte when packed: the most frequent ones get them. */
export const LOW_NUMBERS = 128

/** Hash table of words; derived from the letters, so it is not stored. */
export class Buckets {
  readonly buckets: Numbers
  readonly nextWords: Numbers
  readonly tails: Int32Array

  /** Allocates the table for a number of words. */
  constructor(words: number) {
    let size = 16
    // Half empty: most words of a page are not in the vocabulary, and an empty bucket answers at once.
    while (size < 2 * words) size *= 2
    this.buckets = numbersFor(words, size)
    this.nextWords = numbersFor(words, words)
    this.tails = new Int32Array(words)
  }
}

/** Inserts a word by its length and first letter. */
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

/** Allocates zeros in the narrowest typed array that fits a number. */
export function numbersFor(most: number, length: number): Numbers {
  if (most < 0x100) return new Uint8Array(length)
  return most < 0x10000 ? new Uint16Array(length) : new Uint32Array(length)
}

/** Id of the article that the names of one lead to on a day. */
export function articleOn({ articleIds, successors }: Lexicon, ref: number, day: Day): string {
  let id = articleIds[ref] ?? ''
  for (let next = successors.get(id); next && next.from <= day; next = successors.get(id)) id = next.article
  return id
}

/** Walks from the root along words with plain spaces between; 0 where no node matches. */
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

/** Copies numbers into the narrowest typed array that fits. */
export function narrow(numbers: Uint32Array): Numbers {
  let most = 0
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i] ?? 0)
  const narrowed = numbersFor(most, numbers.length)
  narrowed.set(numbers)
  return narrowed
}
