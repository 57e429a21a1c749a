/** Generated search queries: two words of a name, without accents, some with a typo. */
import { pick, seeded } from './random'
import type { Named } from './records'
import { plain } from './texts'

export interface Query {
  readonly text: string
  /** The expected result. */
  readonly id: number
  readonly typo: boolean
}

export function makeQueries(named: readonly Named[], count: number): Query[] {
  const random = seeded(count + 5)
  const queries: Query[] = []
  while (queries.length < count) {
    const { id, text } = pick(named, random)
    const words = plain(text).split(' ').slice(0, 3)
    const long = words.findIndex((word) => word.length >= 6)
    const typo = queries.length % 2 === 0
    if (long < 0) continue
    if (typo) words[long] = slip(words[long] ?? '', random)
    queries.push({ id, text: words.join(' '), typo })
  }
  return queries
}

/** Makes one typo, not in the first letter: a letter dropped, doubled or changed, or two swapped. */
function slip(word: string, random: () => number): string {
  const at = 2 + Math.floor(random() * (word.length - 3))
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const dice = random()
  if (dice < 0.25) return before + after
  if (dice < 0.5) return before + letter + letter + after
  if (dice < 0.75) return before + (letter === 'k' ? 'w' : 'k') + after
  return before + after.charAt(0) + letter + after.slice(1)
}
