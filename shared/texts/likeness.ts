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

/** Pairs of two lists that have anything in common, each with its likeness. Pairs without a word in common are not looked at. */
export function alikePairs(olds: readonly Shingles[], news: readonly Shingles[]): readonly Alike[] {
  const places = new Map<string, { readonly at: number; readonly count: number }[]>()
  news.forEach(({ counts }, at) => {
    for (const [pair, count] of counts) {
      const known = places.get(pair)
      if (known) known.push({ at, count })
      else places.set(pair, [{ at, count }])
    }
  })
  const common = new Float64Array(news.length)
  return olds.flatMap((one, old) => {
    common.fill(0)
    for (const [pair, count] of one.counts)
      for (const place of places.get(pair) ?? [])
        common[place.at] = (common[place.at] ?? 0) + Math.min(count, place.count)
    return news.flatMap((other, at) => {
      const shared = common[at] ?? 0
      return shared > 0 ? [{ old, new: at, score: (2 * shared) / (one.size + other.size) }] : []
    })
  })
}
