/**
 * Tokenizer and matcher in one pass over the text of a page: words, the gaps between them, and every name or cue that
 * begins at a word.
 */
import {
  CLAUSE,
  COMMA,
  DASH,
  DOT,
  DOUBLE,
  foldOf,
  foldOther,
  foldTable,
  HARD,
  IGNORED,
  isDigit,
  letterOf,
  letterTable,
  NEWLINE,
  secondLetterOf,
  UPPER,
} from './characters'
import type { Lexicon } from './lexicon'
import { LONGEST_WORD, TAIL_KEPT, TAIL_WHOLE } from './lexicon'
import { ScratchBuffer } from './scratch-buffer'

/** Strength of the separation before a word. */
export const GAP_SOFT = 0
export const GAP_COMMA = 1
export const GAP_DOT = 2
export const GAP_CLAUSE = 3
export const GAP_HARD = 4

export const SHAPE_CAPITAL = 1
export const SHAPE_CAPS = 2

/** Tokens of all blocks in a row, with the matches among them. Offsets are into each word's own block. */
export interface Scan {
  readonly blocks: readonly string[]
  readonly firstBlock: number
  /** Index of each block's first word; one more at the end. */
  readonly blockWords: Int32Array
  count: number
  /** Number of the word in the vocabulary, 0 for all others. */
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  gaps: Uint8Array
  shapes: Uint8Array
  /** Indexes of the words in the vocabulary. */
  knownCount: number
  known: Int32Array
  /** First word, length in words, and trie node of each match. */
  hitCount: number
  hitStarts: Int32Array
  hitLengths: Uint8Array
  hitNodes: Int32Array
  /** Work done, so that budgets are asserted without a clock. */
  readonly steps: { characters: number; comparisons: number }
}

/**
 * Scans blocks of text. Linear: each character is visited once, and a word begins at most one walk of the longest name.
 */
export function scanBlocks(
  lexicon: Lexicon,
  blocks: readonly string[],
  firstBlock = 0,
  scratch: ScratchBuffer = new ScratchBuffer(),
): Scan {
  const scan = emptyScan(blocks, firstBlock, scratch)
  // A string that the page made is slow to read letter by letter; a copy is not. Each block ends with a gap, so that no
  // word has to check for the end of its block.
  const text = [...blocks, ''].join('\n')
  let from = 0
  for (let block = 0; block < blocks.length; block++) {
    scan.blockWords[block] = scan.count
    const length = blocks[block]?.length ?? 0
    makeRoom(scan, scan.count + (length >> 1) + 1, scratch)
    const known = scan.knownCount
    scanWords(lexicon, scan, text, from, from + length)
    scanHits(lexicon, scan, known)
    from += length + 1
  }
  scan.blockWords[blocks.length] = scan.count
  return withoutRest(scan)
}

function emptyScan(blocks: readonly string[], firstBlock: number, scratch: ScratchBuffer): Scan {
  let characters = 0
  for (const block of blocks) characters += block.length
  const { buffer, offset } = scratch.take(FIRST_HITS * 9)
  return {
    blocks,
    firstBlock,
    blockWords: new Int32Array(blocks.length + 1),
    count: 0,
    knownCount: 0,
    ...wordArrays(Math.ceil(characters / USUAL_WORD) + blocks.length + LEAST_ROOM, scratch),
    hitCount: 0,
    hitStarts: new Int32Array(buffer, offset, FIRST_HITS),
    hitNodes: new Int32Array(buffer, offset + FIRST_HITS * 4, FIRST_HITS),
    hitLengths: new Uint8Array(buffer, offset + FIRST_HITS * 8, FIRST_HITS),
    steps: { characters: 0, comparisons: 0 },
  }
}

/** Estimate of characters per word with its gap; for shorter ones the arrays grow. */
const USUAL_WORD = 5
const LEAST_ROOM = 64
const FIRST_HITS = 256

type WordArrays = Pick<Scan, 'ids' | 'starts' | 'ends' | 'known' | 'gaps' | 'shapes'>

function wordArrays(words: number, scratch: ScratchBuffer): WordArrays {
  const { buffer, offset } = scratch.take(words * 18)
  // Most words are not in the vocabulary, follow a space and have no capital: nothing more is written for those.
  return {
    ids: new Int32Array(buffer, offset, words).fill(0),
    starts: new Int32Array(buffer, offset + words * 4, words),
    ends: new Int32Array(buffer, offset + words * 8, words),
    known: new Int32Array(buffer, offset + words * 12, words),
    gaps: new Uint8Array(buffer, offset + words * 16, words).fill(0),
    shapes: new Uint8Array(buffer, offset + words * 17, words).fill(0),
  }
}

/** Reserves room for words of one letter each. */
function makeRoom(scan: Scan, words: number, scratch: ScratchBuffer): void {
  if (words <= scan.ids.length) return
  const { ids, starts, ends, known, gaps, shapes } = wordArrays(words * 2, scratch)
  scan.ids = grown(scan.ids, ids)
  scan.starts = grown(scan.starts, starts)
  scan.ends = grown(scan.ends, ends)
  scan.known = grown(scan.known, known)
  scan.gaps = grown(scan.gaps, gaps)
  scan.shapes = grown(scan.shapes, shapes)
}

/** Elements beyond the last word belong to another text and are cut off. */
function withoutRest(scan: Scan): Scan {
  const { count, knownCount } = scan
  scan.known = scan.known.subarray(0, knownCount)
  scan.ids = scan.ids.subarray(0, count)
  scan.starts = scan.starts.subarray(0, count)
  scan.ends = scan.ends.subarray(0, count)
  scan.gaps = scan.gaps.subarray(0, count)
  scan.shapes = scan.shapes.subarray(0, count)
  return scan
}

function grown<Values extends Int32Array | Uint8Array>(values: Values, larger: Values): Values {
  larger.set(values)
  return larger
}

/**
 * The inner loop over characters. Long on purpose, with tail and bucket inlined from `lexicon`: a call per character
 * would cost more than the rest, most of all on a page's first and only run, which is not compiled. For the same reason
 * a character costs its fold and its part of the tail, and no more: anything else is read from the word's text on
 * demand. Reads one block, which is a part of the text.
 */
function scanWords(lexicon: Lexicon, scan: Scan, text: string, from: number, to: number): void {
  const { ids, starts, ends, known, gaps, shapes } = scan
  const { buckets, nextWords, tails } = lexicon
  const mask = buckets.length - 1
  const folds = foldTable
  const letters = letterTable
  let count = scan.count
  let knownCount = scan.knownCount
  let comparisons = 0
  let i = from
  let gap = GAP_HARD
  let dot = false
  let dash = 0
  let newlines = 0
  let space = false
  while (i < to) {
    let code = text.charCodeAt(i)
    let fold = folds[code] ?? foldOther(code)
    if (fold <= NEWLINE) {
      i++
      if (code === 32 || code === 160) {
        space = true
        if (dot && gap < GAP_DOT) gap = GAP_DOT
        if (dash === 2 && gap < GAP_CLAUSE) gap = GAP_CLAUSE
      } else if (fold === COMMA) {
        dot = false
        if (gap < GAP_COMMA) gap = GAP_COMMA
      } else if (fold === DOT) dot = true
      else if (fold === CLAUSE) {
        if (gap < GAP_CLAUSE) gap = GAP_CLAUSE
      } else if (fold === HARD) gap = GAP_HARD
      else if (fold === DASH || code === 45) {
        dash = 2
        // A dash at the start of a line opens a list item.
        if (newlines > 0) gap = GAP_HARD
        else if (space && gap < GAP_CLAUSE) gap = GAP_CLAUSE
      } else if (fold === NEWLINE) {
        space = true
        newlines++
        if (dot && gap < GAP_DOT) gap = GAP_DOT
        if (newlines > 1) gap = GAP_HARD
      }
      continue
    }
    const start = i
    const capital = (fold & UPPER) !== 0
    const first = fold & 0xff
    let tail = 0
    let ignored = 0
    let doubles = 0
    for (;;) {
      const letter = letters[code] ?? 0
      if (letter !== 0) tail = ((tail & TAIL_KEPT) << 8) ^ letter
      else {
        fold = folds[code] ?? foldOther(code)
        if (fold > NEWLINE) {
          tail = ((tail & TAIL_KEPT) << 8) ^ (fold & 0xff)
          if (fold >= DOUBLE) {
            tail = ((tail & TAIL_KEPT) << 8) ^ secondLetterOf(fold)
            doubles++
          }
        } else if (fold === IGNORED) ignored++
        else break
      }
      code = text.charCodeAt(++i)
    }
    const size = i - start - ignored + doubles
    const end = ignored === 0 ? i : withoutIgnored(text, i)
    const bucket = (tail ^ (tail >>> 4) ^ (tail >>> 15) ^ size ^ (first << 6)) & mask
    let word = size > LONGEST_WORD ? 0 : (buckets[bucket] ?? 0)
    while (word !== 0) {
      comparisons++
      if (tails[word] === tail && isWord(lexicon, word, text, start, size)) {
        known[knownCount++] = count
        ids[count] = word
        break
      }
      word = nextWords[word] ?? 0
    }
    if (capital) shapes[count] = isCaps(text, start, end) ? SHAPE_CAPITAL | SHAPE_CAPS : SHAPE_CAPITAL
    if (gap !== GAP_SOFT) gaps[count] = gap
    starts[count] = start - from
    ends[count] = end - from
    count++
    gap = GAP_SOFT
    dot = false
    dash = 0
    newlines = 0
    // Most words are separated by a single space.
    space = code === 32
    if (space) i++
  }
  scan.steps.characters += to - from
  scan.steps.comparisons += comparisons
  scan.count = count
  scan.knownCount = knownCount
}

/** End of a word before an offset, ignored characters excluded. */
function withoutIgnored(text: string, end: number): number {
  while (foldOf(text.charCodeAt(end - 1)) === IGNORED) end--
  return end
}

/** Digits have no case: "EU27" is all capitals. */
function isCaps(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const fold = foldOf(text.charCodeAt(at))
    if ((fold & UPPER) === 0 && fold !== IGNORED && !isDigit(fold)) return false
  }
  return true
}

/** Compares the letters at an offset with a vocabulary word of the same tail. */
function isWord({ wordStarts, letters }: Lexicon, word: number, text: string, start: number, size: number): boolean {
  let from = wordStarts[word] ?? 0
  const end = from + size
  if (wordStarts[word + 1] !== end) return false
  for (let at = start; from < end - TAIL_WHOLE; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      // A letter is in lower case with this bit, and a digit has it anyway.
      if ((code | 32) !== letters[from++]) return false
      continue
    }
    const fold = foldOf(code)
    if (fold === IGNORED) continue
    if (letterOf(fold) !== letters[from++]) return false
    if (fold >= DOUBLE && secondLetterOf(fold) !== letters[from++]) return false
  }
  return true
}

/** Strength of the separation before a word; soft outside the text. */
export const gapAt = ({ gaps }: Scan, word: number): number => gaps[word] ?? GAP_SOFT

/** Offset of a word in its block, and that behind it. */
export const startAt = ({ starts }: Scan, word: number): number => starts[word] ?? 0
export const endAt = ({ ends }: Scan, word: number): number => ends[word] ?? 0

/** True for a word that begins with a capital, and for one of capitals alone. */
export const isCapitalised = ({ shapes }: Scan, word: number): boolean => ((shapes[word] ?? 0) & SHAPE_CAPITAL) !== 0
export const isAllCaps = ({ shapes }: Scan, word: number): boolean => ((shapes[word] ?? 0) & SHAPE_CAPS) !== 0
export const hasShape = ({ shapes }: Scan, word: number, shape: number): boolean => ((shapes[word] ?? 0) & shape) !== 0

/** First word of a block, which is the end of the one before. */
export const firstWordOf = ({ blockWords }: Scan, block: number): number => blockWords[block] ?? 0

/** Index of the block that holds a word (binary search). */
export function blockOf(scan: Scan, word: number): number {
  let low = 0
  let high = scan.blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((scan.blockWords[middle] ?? 0) <= word) low = middle
    else high = middle - 1
  }
  return low
}

/** Walks the trie from each known word on. */
function scanHits(lexicon: Lexicon, scan: Scan, from: number): void {
  const { ids, gaps, count, known, knownCount } = scan
  const { rootChildren, nodeLists, listStarts, childKeys, nodeEntries } = lexicon
  let comparisons = 0
  for (let i = from; i < knownCount; i++) {
    const word = known[i] ?? 0
    let node = rootChildren[ids[word] ?? 0] ?? 0
    let next = word + 1
    while (node !== 0) {
      if (nodeEntries[node] !== 0) addHit(scan, word, next - word, node)
      const id = next < count ? (ids[next] ?? 0) : 0
      if (id === 0) break
      const gap = gaps[next] ?? 0
      const list = nodeLists[node] ?? 0
      if (list === 0 || gap >= GAP_CLAUSE) break
      const key = id * 4 + gap
      let low = listStarts[list] ?? 0
      let high = listStarts[list + 1] ?? 0
      node = 0
      while (low < high) {
        const middle = (low + high) >> 1
        const found = childKeys[middle] ?? 0
        comparisons++
        if (found < key) low = middle + 1
        else if (found > key) high = middle
        else {
          node = middle
          break
        }
      }
      next++
    }
  }
  scan.steps.comparisons += comparisons
}

function addHit(scan: Scan, word: number, length: number, node: number): void {
  const index = scan.hitCount++
  if (index === scan.hitStarts.length) {
    scan.hitStarts = grown(scan.hitStarts, new Int32Array(index * 2))
    scan.hitLengths = grown(scan.hitLengths, new Uint8Array(index * 2))
    scan.hitNodes = grown(scan.hitNodes, new Int32Array(index * 2))
  }
  scan.hitStarts[index] = word
  scan.hitLengths[index] = length
  scan.hitNodes[index] = node
}
