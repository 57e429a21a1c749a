/** Back-reference rules: cues tied to an earlier list by an anaphor, a pronoun, a relative clause or a colon. */
import { FIRST, LAST } from '../languages/words'
import { GAP_CLAUSE } from '../scan'
import type { Terms } from '../word-classes'
import { ANAPHOR, CONTRAST, JOINT, PRONOUN } from '../word-classes'
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'
import type { ClaimText } from './text'

/**
 * Pronoun or possessive text as subject of the cue's clause: "X …: it was closed on Tuesday", "…; the text, now clean,
 * …".
 */
export function hasPronounSubject(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { terms, scan } = text
  let word = cue.first
  while (word > list.end && (scan.gaps[word] ?? 0) < GAP_CLAUSE && !followsConjunction(terms, word)) word--
  const standsFor = ((terms.starting[word] ?? 0) & (ANAPHOR | PRONOUN)) !== 0 && !selectsPart(terms, word, list)
  return cue.first - word <= 9 && standsFor
}

/** Anaphor for a part of the list: "the last two" of three. */
const selectsPart = ({ values }: Terms, word: number, { articles }: ArticleList): boolean =>
  articles.length > 1 && (values[word] === FIRST || values[word] === LAST)

const followsConjunction = (terms: Terms, word: number): boolean =>
  ((terms.own[word - 1] ?? 0) & (JOINT | CONTRAST)) !== 0
