/**
 * Predicate nominal by a status's own name, which a negotiation gives as it likes: "X remains under discussion", where it
 * has a status called so.
 */
import type { Lexicon } from '../lexicon'
import { ADVERB, AUXILIARY, bitsAt, CONDITION, HEDGE, NEGATOR, NOUN, PROSPECT } from '../names/word-classes'
import { wordsOf } from '../names/words'
import { GAP_CLAUSE, GAP_COMMA, gapAt } from '../scan'
import { isClauseBoundary } from './clauses'
import type { ArticleList } from './lists'
import type { ClaimText, Range, Sentence } from './text'
import { wordsText } from './text'

/** Status that a name states, and the token range of the name. */
export interface NamedStatus extends Range {
  readonly status: string
}

/** Longest name in words, and words between a list and the name. */
const LONGEST_NAME = 6
const LONGEST_VERB = 6

/** Status whose name follows a list after a copula, or after a colon or dash as the whole of its clause. */
export function namedStatus(text: ClaimText, sentence: Sentence, list: ArticleList): NamedStatus | null {
  const { scan, terms } = text
  const isLabel = gapAt(scan, list.end) === GAP_CLAUSE
  let hasVerb = isLabel
  for (let word = list.end; word < Math.min(sentence.end, list.end + LONGEST_VERB); word++) {
    if (gapAt(scan, word) >= GAP_COMMA && !(isLabel && word === list.end)) return null
    const named = hasVerb ? nameAt(text, sentence, word) : null
    if (named) return (isLabel ? isClauseBoundary(text, named.end) : isWhole(text, named.end)) ? named : null
    const bits = bitsAt(terms, word)
    if (isLabel || (bits & (NEGATOR | PROSPECT | CONDITION | HEDGE)) !== 0) return null
    if ((bits & AUXILIARY) !== 0) hasVerb = true
    else if ((bits & (hasVerb ? ADVERB : ADVERB | NOUN)) === 0) return null
  }
  return null
}

/** Status whose name of one word shares its stem with a verb: "concluded the article", where one is called "Concluded". */
export function statusOfVerb({ statusNames, statusIds }: Lexicon, verb: string): string | null {
  const letters = wordsOf(verb).map((word) => word.letters)
  const at = statusNames.findIndex((name) => letters.length === 1 && haveOneStem(name, letters[0] ?? ''))
  return statusIds[at] ?? null
}

/** Shortest stem, and longest ending of a name after it. */
const SHORTEST_STEM = 5
const LONGEST_ENDING = 3

function haveOneStem(name: string, verb: string): boolean {
  const stem = Math.max(SHORTEST_STEM, name.length - LONGEST_ENDING)
  return name.length >= stem && verb.startsWith(name.slice(0, stem))
}

/** Status with the longest name that begins at a word. */
function nameAt({ scan, lexicon }: ClaimText, { block, end }: Sentence, first: number): NamedStatus | null {
  const letters = wordsOf(wordsText(scan, block, first, Math.min(end, first + LONGEST_NAME)))
    .map((word) => `${word.letters} `)
    .join('')
  let found = ''
  for (const name of lexicon.statusNames) if (name.length > found.length && letters.startsWith(`${name} `)) found = name
  const status = lexicon.statusIds[lexicon.statusNames.indexOf(found)]
  return found === '' || status === undefined ? null : { status, first, end: first + found.split(' ').length }
}

/** True where a name is no modifier of what follows it. */
function isWhole(text: ClaimText, end: number): boolean {
  const bits = bitsAt(text.terms, end)
  return isClauseBoundary(text, end) || (bits !== 0 && (bits & NOUN) === 0)
}
