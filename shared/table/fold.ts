/** Folding of cells for comparison: no case, accents, punctuation at the ends, or doubled spaces. */

/** Folds a cell. A name in a table is written as in any other, but for what nobody sees as a difference. */
export const foldCell = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/\s+/g, ' ')
    .trim()

/** The same without punctuation, as names of columns and of members are written with more or less of it. */
export const foldName = (text: string): string =>
  foldCell(text)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Id (lower case, hyphens) of a name, of at most `longest` characters; empty where it has no letter or number. */
export const slugOf = (text: string, longest: number): string =>
  foldCell(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')

/**
 * Suggestion for a mistyped name: the nearest within a few letters (edit distance). A column of another kind would ask for
 * thousands, of which nobody reads more than the first.
 */
export class Nearest {
  private left = MOST_SUGGESTIONS
  private readonly names: readonly (readonly [name: string, folded: string])[]

  constructor(names: Iterable<string>) {
    this.names = [...names].map((name) => [name, foldName(name)] as const)
  }

  to(text: string): string | null {
    if (this.left-- <= 0) return null
    const wanted = foldName(text)
    let [best, found]: [number, string | null] = [Math.min(3, Math.floor(wanted.length / 3)) + 1, null]
    for (const [name, folded] of this.names) {
      const distance = editDistance(wanted, folded, best)
      if (distance < best) [best, found] = [distance, name]
    }
    return found
  }
}

const MOST_SUGGESTIONS = 200

/** Levenshtein distance, or `limit` where it is not below. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    if (Math.min(...next) >= limit) return limit
    row = next
  }
  return row[other.length] ?? limit
}
