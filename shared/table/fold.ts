/** Folding of cells for comparison: no case, accents, punctuation at the ends, or doubled spaces. */
import { foldCell } from '../domain/text/fold-cell'
import type { Lang } from '../domain/text/langs'
import { type Names, nameIn } from '../domain/text/names'

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
 * Suggestion for a mistyped name: the nearest within a few letters (edit distance). Numbers are compared exactly, and short
 * codes have no suggestion: one character away, both name something else. A column of another kind would ask for thousands,
 * of which nobody reads more than the first.
 */
export class Nearest {
  private left = MOST_SUGGESTIONS
  private readonly names: readonly Candidate[]

  /**
   * Names, each with the one that is suggested for it: that of the same thing in the language of the interface. `mostLetters`
   * tells how far a suggestion may be from a text of some length.
   */
  constructor(
    names: Iterable<readonly [name: string, shown: string]>,
    private readonly mostLetters = (length: number): number => Math.min(3, Math.floor(length / 3)),
  ) {
    this.names = [...names].map(([name, shown]) => {
      const folded = foldName(name)
      return { name, shown, folded, numbers: numbersIn(folded) }
    })
  }

  /** The suggestion, and after it the name that is near where this is another; empty where none is near. */
  to(text: string): readonly string[] {
    const wanted = foldName(text)
    if (wanted.replace(/\P{L}/gu, '').length < LEAST_LETTERS || this.left-- <= 0) return []
    const numbers = numbersIn(wanted)
    let best = this.mostLetters(wanted.length) + 1
    let found: Candidate | null = null
    for (const one of this.names) {
      if (one.numbers !== numbers) continue
      const distance = editDistance(wanted, one.folded, best)
      if (distance < best) [best, found] = [distance, one]
    }
    if (!found) return []
    return found.folded === foldName(found.shown) ? [found.shown] : [found.shown, found.name]
  }
}

/** Names of one thing in all languages, for `Nearest`: the one in the language of the interface is suggested. */
export const namesToSuggest = (names: Names, lang: Lang): readonly (readonly [name: string, shown: string])[] =>
  Object.values(names).map((name) => [name, nameIn(names, lang)] as const)

interface Candidate {
  readonly name: string
  readonly shown: string
  readonly folded: string
  readonly numbers: string
}

const MOST_SUGGESTIONS = 200
/** Letters from which a text is a name, and not a code. */
const LEAST_LETTERS = 4

const numbersIn = (folded: string): string => (folded.match(/\p{N}+/gu) ?? []).join(' ')

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
