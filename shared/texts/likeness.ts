/** Likeness of texts: the share of pairs of neighbouring words that they have in common (Dice coefficient). */
import type { Token } from './tokens'

/** Pairs of words, each with how often it comes. */
export interface Shingles {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

export function shinglesOf(tokens: readonly Token[]): Shingles {
  const words = tokens.flatMap(({ is, key }) => (is === 'word' ? [key.toLowerCase()] : []))
  const counts = new Map<string, number>()
  const add = (pair: string) => counts.set(pair, (counts.get(pair) ?? 0) + 1)
  words.forEach((word, at) => {
    const next = words[at + 1]
    if (next !== undefined) add(`${word} ${next}`)
  })
  // A text of one word has no pair.
  if (words.length === 1) add(words[0] ?? '')
  return { counts, size: Math.max(words.length - 1, words.length === 1 ? 1 : 0) }
}

/** Pair of texts that are alike, by their indices. */
export interface Alike {
  readonly old: number
  readonly new: number
  /** From 0 to 1. */
  readonly score: number
}

/** Texts with a pair of words in common, up to which all of them are looked at; of more, those at the same place in the list. */
const MANY = 64

/** Pairs of two lists that have anything in common, each with its likeness. Pairs without a word in common are not looked at. */
export function alikePairs(olds: readonly Shingles[], news: readonly Shingles[]): readonly Alike[] {
  const places = new Map<string, number[]>()
  news.forEach(({ counts }, at) => {
    for (const pair of counts.keys()) {
      const known = places.get(pair)
      if (known) known.push(at)
      else places.set(pair, [at])
    }
  })
  return olds.flatMap((one, old) => {
    const candidates = new Set<number>()
    for (const pair of one.counts.keys())
      for (const at of nearest(places.get(pair) ?? [], (old / olds.length) * news.length)) candidates.add(at)
    return [...candidates].map((at) => ({ old, new: at, score: likenessOf(one, news[at]) }))
  })
}

/** The values of an increasing list that are nearest to one. */
function nearest(list: readonly number[], value: number): readonly number[] {
  if (list.length <= MANY) return list
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  const from = Math.min(Math.max(0, low - MANY / 2), list.length - MANY)
  return list.slice(from, from + MANY)
}

function likenessOf(one: Shingles, other: Shingles | undefined): number {
  let shared = 0
  for (const [pair, count] of one.counts) shared += Math.min(count, other?.counts.get(pair) ?? 0)
  return (2 * shared) / (one.size + (other?.size ?? 0))
}
