/** Status stated in the previous sentence, for a list in this one: "Three articles are done. They are A, B and C." */

import { ANAPHOR, anyOf, is, NEGATOR, NOUN, NUMBER, PRONOUN, PROPOSAL, PROSPECT, SUCH } from '../../names/word-classes'
import { statusIdIn } from '../../senses'
import { statusCues } from '../cues'
import type { Discussion } from '../discussions'
import type { Finding } from '../findings'
import type { ArticleList } from '../lists'
import { isInclusion } from '../status-words'
import { statusOf } from '../statuses'
import type { ClaimText, Sentence } from '../text'
import { anyTerm, hasTerm } from '../text'
import { isAssertedCue } from './anaphora'
import { hasLikewise, LIKEWISE_WINDOW, likewiseFinding } from './carried-over'

/** Finding for a list that answers or enumerates the previous sentence, which names no article; else `null`. */
export function statusFromPrevious(
  text: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  previous: Sentence | undefined,
): Finding | null {
  const { terms } = text
  if (!previous || sentence.block - previous.block > 1 || previous.articles.length > 0) return null
  if (previous.isQuestion) return null
  const opens = anyOf(
    terms.starting,
    sentence.first,
    Math.min(list.first, sentence.first + 4),
    SUCH | ANAPHOR | PRONOUN,
  )
  if (!opens || list.first - sentence.first > 14 || anyTerm(terms, sentence.first, list.first, NEGATOR | PROSPECT))
    return null
  if (hasOtherSubject(text, sentence, list)) return null
  const status = statusWithoutArticle(text, previous)
  return status === null
    ? null
    : { list, status, rule: 'list-of-the-sentence-before', first: list.first, end: list.end }
}

/** Noun of another kind than the texts before, as the subject of a verb of inclusion: "Key debates include X". */
function hasOtherSubject({ terms }: ClaimText, { first }: Sentence, list: ArticleList): boolean {
  for (let word = first + 1; word < list.first; word++) {
    if (!isInclusion(terms, word)) continue
    const isOther = is(terms, word - 1, NOUN) && terms.ownValues[word - 1] === 0
    return isOther && !anyOf(terms.starting, first, word, ANAPHOR | PRONOUN | NUMBER)
  }
  return false
}

/**
 * Likewise across sentences: "so is X", "X joined them", "X is about to be". `lastStatus` is the status that the
 * previous sentence claimed last.
 */
export function likewiseFromPrevious(
  text: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  previous: Sentence | undefined,
  lastStatus: string | null,
): Finding | null {
  const { terms } = text
  if (previous?.block !== sentence.block || previous.isQuestion) return null
  const end = Math.min(sentence.end, list.end + LIKEWISE_WINDOW)
  if (!hasLikewise(terms, sentence.first, sentence.first + 2) && !hasLikewise(terms, list.end, end)) return null
  const status = lastStatus ?? statusWithoutArticle(text, previous)
  return status === null ? null : likewiseFinding(text, status, sentence.first, list, end)
}

/** Status of a sentence without articles, or `null`: "twelve articles have been parked". */
function statusWithoutArticle(text: ClaimText, sentence: Sentence): string | null {
  if (sentence.articles.length > 0) return null
  const cue = statusCues(text, sentence).cues.find((one) => isAssertedCue(text, sentence, one))
  return cue ? statusOf(text, cue) : null
}

/** Turns "taken up" into "tabled" after a sentence about tabling: "Four papers were tabled. One deals with X". */
export function tabledInPrevious(
  { terms, lexicon }: ClaimText,
  sentence: Sentence,
  discussion: Discussion | null,
  previous: Sentence | undefined,
): Discussion | null {
  if (discussion?.sense !== 'taken-up' || previous?.block !== sentence.block || previous.articles.length > 0)
    return discussion
  const opens = anyOf(terms.starting, sentence.first, sentence.first + 1, NUMBER | ANAPHOR | NOUN)
  return opens && hasTerm(previous, PROPOSAL) && !hasTerm(previous, PROSPECT)
    ? { ...discussion, sense: 'tabled', status: statusIdIn(lexicon, 'tabled') }
    : discussion
}
