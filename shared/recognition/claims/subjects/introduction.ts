/**
 * Introduction of the talks: where neither its title nor what it opens with names them, a page is about something else until
 * it does, with which it may compare them.
 */

import { FINAL, type Subject, WHOLE } from '../../languages/words'
import type { Lexicon } from '../../lexicon'
import { NOUN, ROLE, STATUS, startBits, starts, subjectAt, type Terms, valueAt } from '../../names/word-classes'
import type { PageContext } from '../../page'
import type { Scan } from '../../scan'
import { firstWordOf } from '../../scan'
import { statusIn } from '../../senses'

const OF_TALKS: readonly (Subject | undefined)[] = ['topic', 'talks', 'place', 'initiative', 'matter']

/** First token of the block that first names the talks: 0 where the title names them, the user does, or nothing does. */
export function introducedAt(lexicon: Lexicon, { isTitled }: PageContext, scan: Scan, terms: Terms): number {
  if (isTitled || scan.firstBlock > 0) return 0
  for (let word = 0; word < scan.count; word++)
    if (OF_TALKS.includes(subjectAt(terms, word)) || starts(terms, word, ROLE) || isOfAgreement(lexicon, terms, word))
      return firstWordOf(scan, blockAt(scan, word))
  return 0
}

/** A word for the text as a whole: "the stabilised text". */
function isOfAgreement(lexicon: Lexicon, terms: Terms, word: number): boolean {
  const [bits, value] = [startBits(terms, word), valueAt(terms, word)]
  if ((bits & STATUS) !== 0) return value === statusIn(lexicon, 'made-stable')
  return (bits & NOUN) !== 0 && (value === FINAL || value === WHOLE)
}

const blockAt = ({ blockWords }: Scan, word: number): number => {
  let block = 0
  while ((blockWords[block + 1] ?? Infinity) <= word) block++
  return block
}
