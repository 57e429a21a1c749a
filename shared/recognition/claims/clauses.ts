/** Where the clauses of a sentence begin and end, and what is put between commas. */
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  CONDITION,
  CONTRAST,
  DETERMINER,
  JOINT,
  NEGATOR,
  PREPOSITION,
  PRONOUN,
  PROSPECT,
  SAY,
  STATUS,
} from '../word-classes'
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'
import type { ClaimText, Sentence } from './text'
import { anyTerm, opensSentence, phraseStart } from './text'

/** What a clause that a claim ended leaves behind. */
interface PriorClaim {
  readonly cue: StatusCue
  readonly list: ArticleList
}

/**
 * "X is not there yet: two brackets remain", "nobody spoke for X, which was dropped": where the clause of the cue begins,
 * if not with the list; else -1.
 */
export function cueClauseStart(text: ClaimText, cue: StatusCue, list: ArticleList): number {
  const { scan, terms } = text
  for (let word = cue.first; word >= list.end; word--) if ((scan.gaps[word] ?? 0) >= GAP_CLAUSE) return word
  const relative =
    (scan.gaps[list.end] ?? 0) === GAP_COMMA &&
    (((terms.starting[list.end] ?? 0) | (terms.own[list.end] ?? 0)) & CONTRAST) !== 0
  if (relative && list.end < cue.first) return list.end
  const pronoun = pronounClauseStart(text, list, cue)
  return pronoun >= 0 ? pronoun : nullSubjectClauseStart(text, list, cue)
}

/** "…, and the subject was removed from the text": where a clause begins that opens with what stands for the list; else -1. */
function pronounClauseStart({ scan, terms }: ClaimText, list: ArticleList, cue: StatusCue): number {
  for (let word = cue.first - 1; word > list.end && word > cue.first - 9; word--) {
    if (((terms.starting[word] ?? 0) & (ANAPHOR | PRONOUN)) !== 0)
      return (scan.gaps[word - 1] ?? 0) >= GAP_COMMA && ((terms.own[word - 1] ?? 0) & JOINT) !== 0 ? word : -1
  }
  return -1
}

/**
 * "…; están limpios", "… y ha quedado aparcado", "…, por estar ya acordados": where a clause begins whose verb needs no
 * subject, since it is that of the list; else -1.
 */
export function nullSubjectClauseStart({ terms, scan, rules }: ClaimText, list: ArticleList, cue: StatusCue): number {
  if (!rules.needsNoSubject || cue.first < list.end || cue.first - list.end > 25) return -1
  const next = terms.own[cue.end] ?? 0
  const parted = (scan.gaps[cue.end] ?? 0) > 0
  if (!parted && (next & (DETERMINER | CONTRAST)) !== 0 && (next & PREPOSITION) === 0) return -1
  let start = cue.first
  let verb = cue.end - cue.first > 1 && ((terms.own[cue.first] ?? 0) & AUXILIARY) !== 0
  for (; start > list.end; start = phraseStart(terms, start - 1)) {
    if ((scan.gaps[start] ?? 0) >= GAP_COMMA) return verb ? start : -1
    const own = (terms.own[start - 1] ?? 0) | (terms.ending[start - 1] ?? 0)
    if (((terms.ending[start - 1] ?? 0) & CONTRAST) !== 0)
      return verb || ((terms.own[start - 1] ?? 0) & CONTRAST) === 0 ? start : -1
    if ((own & (JOINT | NEGATOR)) === JOINT) return verb ? start : -1
    if ((own & (AUXILIARY | ADVERB | NEGATOR)) === 0) return -1
    if (own & AUXILIARY) verb = true
  }
  return -1
}

/** Where what is said by a verb before its list ends: "are closed, and will not be reopened: A and B". */
export function clauseEnd({ terms, scan }: ClaimText, from: number, to: number): number {
  for (let word = from; word < to; word++)
    if ((scan.gaps[word] ?? 0) >= GAP_COMMA || ((terms.own[word] ?? 0) & JOINT) !== 0) return word
  return to
}

/** Where the clause of a claim begins: after a semicolon, "but", "said", or an earlier claim. */
export function clauseStart(text: ClaimText, sentence: Sentence, upTo: number, earlier: readonly PriorClaim[]): number {
  const { scan, terms } = text
  let start = sentence.first
  for (let word = sentence.first; word < upTo; word += terms.lengths[word] ?? 1) {
    const bits = terms.starting[word] ?? 0
    if ((scan.gaps[word] ?? 0) >= GAP_CLAUSE && word > sentence.first && !isProspectLabel(text, sentence, word))
      start = word
    // "El marco para las transacciones electrónicas": a word of a name parts nothing.
    if (sentence.articles.some((article) => article.first < word && word < article.end)) continue
    // "Quieren que", "es prematuro decir que": what is wanted is not told.
    // "No es cierto que": what is denied neither.
    const denied = (scan.gaps[word] ?? 0) === 0 && anyTerm(terms, Math.max(sentence.first, word - 3), word, NEGATOR)
    const wanted = denied || anyTerm(terms, Math.max(sentence.first, word - 3), word, PROSPECT)
    if (bits & SAY || (bits & CONTRAST && !wanted)) start = word + (terms.lengths[word] ?? 1)
  }
  for (const step of earlier) {
    const end = Math.max(step.cue.end, step.list.end)
    if (end <= upTo) start = Math.max(start, end)
  }
  return Math.min(start, upTo)
}

/** ", according to the chair,", ", por fin,": past what is put between commas, who says it or when. */
export function skipParenthetical({ scan, terms }: ClaimText, word: number, to: number): number {
  if ((scan.gaps[word] ?? 0) !== GAP_COMMA) return word
  let said = ((terms.own[word] ?? 0) & (PREPOSITION | ADVERB)) !== 0
  for (let near = word; near < Math.min(to + 1, word + 9); near++) {
    const gap = scan.gaps[near] ?? 0
    if (near > word && gap >= GAP_COMMA) return said && gap === GAP_COMMA ? near : word
    if (((terms.starting[near] ?? 0) | (terms.own[near] ?? 0)) & SAY) said = true
    if ((terms.starting[near] ?? 0) & (STATUS | ANAPHOR)) return word
  }
  return word
}

/** Of a word after a comma, the word after what is put between that comma and the one before: "está, por fin, cerrado". */
export function parentheticalStart(text: ClaimText, word: number): number {
  const { gaps } = text.scan
  if ((gaps[word] ?? 0) !== GAP_COMMA) return word
  for (let open = word - 1; open > 0 && open > word - 9; open--)
    if ((gaps[open] ?? 0) > 0) return skipParenthetical(text, open, word) === word ? open : word
  return word
}

/** Most words of a label before a colon. */
const LONGEST_LABEL = 2

/** "Goal: two more clean texts": a label says that what follows is hoped for. */
const isProspectLabel = ({ terms }: ClaimText, { first }: Sentence, word: number): boolean =>
  word - first <= LONGEST_LABEL && anyTerm(terms, first, word, PROSPECT)

/** "X, long at the heart of the talks, were dropped": where the sentence goes on after what is put in; else where the list ends. */
export function resumption({ scan, terms }: ClaimText, list: ArticleList): number {
  const gap = scan.gaps[list.end] ?? 0
  if (gap !== GAP_COMMA && gap !== GAP_CLAUSE) return list.end
  const longest = gap === GAP_COMMA ? 12 : 24
  for (let word = list.end; word < Math.min(scan.count, list.end + longest); word++) {
    const bits = (terms.starting[word] ?? 0) | (terms.own[word] ?? 0)
    if (word > list.end && (scan.gaps[word] ?? 0) !== 0)
      return (scan.gaps[word] ?? 0) === gap && (terms.own[word] ?? 0) & AUXILIARY ? word : list.end
    if (bits & (STATUS | CONDITION | NEGATOR | PROSPECT)) return list.end
  }
  return list.end
}

/** ", the meeting was suspended": another subject begins after a comma. */
export const opensClause = ({ terms, scan }: ClaimText, word: number): boolean =>
  (scan.gaps[word] ?? 0) === GAP_COMMA && ((terms.own[word] ?? 0) & DETERMINER) !== 0

export const isClauseBoundary = (text: ClaimText, word: number): boolean =>
  word >= text.scan.count || (text.scan.gaps[word] ?? 0) >= GAP_COMMA || opensSentence(text, word)
