/** Numbers the words of a lexicon (dictionary encoding). */
import type { Lexicon } from '../lexicon'
import { addWord, Buckets, LONGEST_WORD, LOW_NUMBERS, numbersFor, tailStep } from '../lexicon'

export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  /** Number of words plus one, since 0 is no word. */
  readonly count: number
  readonly arrays: Pick<Lexicon, 'buckets' | 'nextWords' | 'tails' | 'wordStarts' | 'letters'>
}

/** Builds the vocabulary of patterns, each a list of words, and of single words, with its hash table. */
export function makeVocabulary(patterns: readonly (readonly string[])[], alone: readonly string[]): Vocabulary {
  const words = numbered(patterns, alone)
  const ids = new Map(words.map((word, index) => [word, index + 1]))
  const wordStarts = numbersFor(
    words.reduce((length, word) => length + word.length, 0),
    words.length + 2,
  )
  const codes: number[] = []
  const buckets = new Buckets(words.length + 1)
  for (const [index, word] of words.entries()) {
    let tail = 0
    for (let i = 0; i < word.length; i++) {
      codes.push(word.charCodeAt(i))
      tail = tailStep(tail, word.charCodeAt(i))
    }
    wordStarts[index + 2] = codes.length
    addWord(buckets, index + 1, tail, word.length, word.charCodeAt(0))
  }
  const arrays = { ...buckets, wordStarts, letters: Uint8Array.from(codes) }
  return { ids, count: words.length + 1, arrays }
}

/** Sorted by number, from 1. */
function numbered(patterns: readonly (readonly string[])[], alone: readonly string[]): string[] {
  const uses = new Map<string, number>()
  for (const word of alone) uses.set(word, 0)
  const seen = new Set<string>()
  for (const words of patterns) {
    let begun = ''
    for (const word of words) {
      const goesOn = begun !== ''
      begun += ` ${word}`
      if (seen.has(begun)) continue
      seen.add(begun)
      uses.set(word, (uses.get(word) ?? 0) + (goesOn ? 1 : 0))
    }
  }
  for (const word of uses.keys()) if (word.length > LONGEST_WORD) uses.delete(word)
  return commonFirst(uses, LOW_NUMBERS - 1)
}

/** The most frequent keys first, then the others, both sorted, so that they compress well. */
export function commonFirst(counts: ReadonlyMap<string, number>, most: number): string[] {
  const sorted = [...counts].sort(([a, uses], [b, others]) => others - uses || (a < b ? -1 : 1)).map(([key]) => key)
  return [...sorted.slice(0, most).sort(), ...sorted.slice(most).sort()]
}
