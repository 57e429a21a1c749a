/** Back-reference rules: cues tied to an earlier list by an anaphor, a pronoun, a relative clause or a colon. */
import { FIRST, INCLUDED, LAST, TWO } from '../languages/words'
import { GAP_CLAUSE, GAP_COMMA, GAP_DOT } from '../scan'
import type { Terms } from '../word-classes'
import {
  ADVERB,
  ANAPHOR,
  CONTRAST,
  DETERMINER,
  JOINT,
  NEGATOR,
  NOUN,
  OUTSTANDING,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  STATUS,
} from '../word-classes'
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'
import { isTextNoun } from './status-words'
import type { ClaimText, Sentence } from './text'
import { isAfterColon, isClitic } from './text'

/** Window in words between a list and a cue that refers back. */
const BACK_REFERENCE_WINDOW = 24

/** True where the cue refers back to the list by a dual anaphor, or a residue by an anaphor or relative clause. */
export function isBackReference(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  if (cue.first - list.end > BACK_REFERENCE_WINDOW) return false
  return (
    hasDualAnaphorNext(text, cue) ||
    (cue.residue === true && (hasAnaphorNext(text, cue) || isInRelativeClause(text, list, cue)))
  )
}

/** Dual anaphor right after the cue: "closed both of them", "achevés l'un et l'autre". */
export const hasDualAnaphorNext = ({ terms, scan }: ClaimText, { end }: StatusCue): boolean =>
  (scan.gaps[end] ?? 0) === 0 && ((terms.starting[end] ?? 0) & ANAPHOR) !== 0 && terms.values[end] === TWO

/** Preposition and anaphor right after the cue: "…, which leaves one open point in that article". */
function hasAnaphorNext({ terms, scan }: ClaimText, { end }: StatusCue): boolean {
  const led = ((terms.own[end] ?? 0) & PREPOSITION) !== 0 && (scan.gaps[end] ?? 0) === 0
  return led && ((terms.starting[end + 1] ?? 0) & ANAPHOR) !== 0 && (scan.gaps[end + 1] ?? 0) === 0
}

/** Residue right after the list, with the verb before it: "there remains in X only one bracket". */
export function isResidueAroundList(
  { terms, scan }: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  cue: StatusCue,
): boolean {
  if (!cue.residue || cue.first - list.end > 1 || (scan.gaps[list.end] ?? 0) > 0) return false
  for (let word = list.first - 1; word >= sentence.first && word >= list.first - 7; word--) {
    if ((scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return false
    if (((terms.starting[word] ?? 0) & OUTSTANDING) !== 0) return true
  }
  return false
}

/** Relative clause after the list: "X, where two words are still open", "X, of which one bracket is left". */
function isInRelativeClause({ terms, scan }: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  if ((scan.gaps[list.end] ?? 0) >= GAP_DOT) return false
  const opens = [list.end, list.end + 1].some(
    (word) => ((terms.starting[word] ?? 0) & CONTRAST) !== 0 && ((terms.own[word] ?? 0) & ADVERB) === 0,
  )
  for (let word = list.end + 1; word <= cue.first; word++) if ((scan.gaps[word] ?? 0) >= GAP_COMMA) return false
  return opens
}

/** Copula between a noun phrase with the cue and the names: "the texts closed so far are A, B and C". */
export function isCopula(text: ClaimText, cue: StatusCue, verb: number, to: number): boolean {
  const { terms, scan } = text
  const named = isTextNoun(text, cue.first - 1) || ((terms.ending[cue.end - 1] ?? 0) & NOUN) !== 0
  for (let word = verb + 1; word < to; word++) if (((terms.own[word] ?? 0) & DETERMINER) === 0) return false
  return named && (scan.gaps[verb] ?? 0) === 0
}

/** Verb of contents beside another cue: "X contains no more brackets". */
export const isContentsVerb = ({ terms }: ClaimText, word: number): boolean =>
  ((terms.starting[word] ?? 0) & STATUS) !== 0 && terms.lengths[word] === 1 && terms.values[word] === INCLUDED

/** Negated contrast between two lists: "the final text covers X, but not Y". */
export function isNegatedContrast({ terms }: ClaimText, list: ArticleList, next: ArticleList): boolean {
  let isNegated = false
  for (let word = list.end; word < next.first; word++) {
    const bits = (terms.own[word] ?? 0) | (terms.starting[word] ?? 0)
    if (bits & NEGATOR) isNegated = true
    else if ((bits & (CONTRAST | JOINT | DETERMINER | PREPOSITION | ADVERB)) === 0) return false
  }
  return isNegated && next.first - list.end <= 5
}

/**
 * Pronoun or possessive text as subject of the cue's clause: "X …: it was closed on Tuesday", "…; the text, now clean,
 * …". Window of 30 words.
 */
export function hasPronounSubject(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { terms, scan } = text
  if (cue.first - list.end > 30 || (cue.residue && cue.ordinary)) return false
  let word = cue.first
  while (word > list.end && (scan.gaps[word] ?? 0) < GAP_CLAUSE && !followsConjunction(terms, word)) word--
  const opens = word > list.end || (scan.gaps[word] ?? 0) >= GAP_CLAUSE
  const standsFor = ((terms.starting[word] ?? 0) & (ANAPHOR | PRONOUN)) !== 0 && !selectsPart(terms, word, list)
  return opens && cue.first - word <= 9 && (standsFor || isPossessiveText(text, word) || isClitic(text, word))
}

/** Anaphor for a part of the list: "the last two" of three. */
const selectsPart = ({ values }: Terms, word: number, { articles }: ArticleList): boolean =>
  articles.length > 1 && (values[word] === FIRST || values[word] === LAST)

const followsConjunction = (terms: Terms, word: number): boolean =>
  ((terms.own[word - 1] ?? 0) & (JOINT | CONTRAST)) !== 0

/** Possessive before a noun for a text: "her group's text", "its texts". */
export function isPossessiveText(text: ClaimText, word: number): boolean {
  if (((text.terms.own[word] ?? 0) & POSSESSIVE) === 0) return false
  return isTextNoun(text, word + 1) || isTextNoun(text, word + 2) || isTextNoun(text, word + 3)
}

/** Anaphor as object of the cue: "worked on X and set the text aside". */
export const hasAnaphoricObject = (text: ClaimText, cue: StatusCue): boolean =>
  ((text.terms.starting[cue.end] ?? 0) & ANAPHOR) !== 0 && (text.scan.gaps[cue.end] ?? 0) === 0

/** Residue after a colon: "X is not there yet: two brackets remain". Window of 12 words. */
export function isResidueAfterColon(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  if (!cue.residue || cue.first - list.end > 12) return false
  for (let word = cue.first; word > list.end && word > cue.first - 5; word--) if (isAfterColon(text, word)) return true
  return false
}
