/**
 * Introduction of the talks: where neither its title nor what it opens with names them, a page is about something else until
 * it does, with which it may compare them.
 */
import type { Subject } from '../languages/words'
import type { PageContext } from '../page'
import type { Scan } from '../scan'
import { ROLE, type Terms } from '../word-classes'
import { subjectAt } from './text'

const OF_TALKS: readonly (Subject | undefined)[] = ['topic', 'talks', 'place', 'initiative', 'matter']

/** First token of what is said of the talks: 0 where the title names them, the user does, or nothing does. */
export function introducedAt({ isTitled }: Pick<PageContext, 'isTitled'>, scan: Scan, terms: Terms): number {
  if (isTitled || scan.firstBlock > 0) return 0
  for (let word = 0; word < scan.count; word++)
    if (OF_TALKS.includes(subjectAt(terms, word)) || ((terms.starting[word] ?? 0) & ROLE) !== 0)
      return scan.blockWords[blockAt(scan, word)] ?? 0
  return 0
}

const blockAt = ({ blockWords }: Scan, word: number): number => {
  let block = 0
  while ((blockWords[block + 1] ?? Infinity) <= word) block++
  return block
}
