/** What a sentence that names no article may speak of: what the one before named. */
import { FIRST, LAST, ONE, TWO } from '../languages/words'
import { GAP_COMMA } from '../scan'
import type { Terms } from '../word-classes'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  BACKGROUND,
  CONDITION,
  CONTRAST,
  DETERMINER,
  HEDGE,
  JOINT,
  NEGATOR,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PROSPECT,
} from '../word-classes'
import { clauseEnd } from './clauses'
import type { ArticleList } from './lists'
import { isOutOfNegationScope, isUnreachedNoun } from './refusals'
import type { StatusCue } from './status-words'
import { isTextNoun } from './status-words'
import type { ClaimText, Named, Sentence } from './text'
import { anyTerm, findTerm, hasTerm, isClitic, isOneLine } from './text'
import { hasOnlyAdjuncts } from './text-referents'

/** Which of the articles named before a cue speaks of, or `null` where it speaks of something else. */
export function antecedent(
  text: ClaimText,
  sentence: Sentence,
  cue: StatusCue,
  before: readonly ArticleList[],
): ArticleList | null {
  const last = before.at(-1)
  if (!last) return null
  const word = nearestAnaphor(text, sentence, cue)
  if (word < 0)
    return cue.residue || isVerblessFragment(text, sentence, cue, last) || hasNullSubject(text, sentence, cue)
      ? last
      : null
  const { terms } = text
  const value = (terms.starting[word] ?? 0) & ANAPHOR ? terms.values[word] : 0
  const all = before.flatMap((list) => list.articles)
  const only = (index: number): ArticleList | null => listFrom(all.slice(index, index + 1 || undefined))
  const count = value === FIRST || value === LAST ? countOfAnaphor(terms, word) : 0
  if (count > 1) return count < all.length ? listFrom(value === FIRST ? all.slice(0, count) : all.slice(-count)) : null
  if (value === FIRST) return only(0)
  if (value === LAST) return only(-1)
  if (value === TWO) return all.length === 2 ? joinLists(before) : last.articles.length === 2 ? last : null
  // "Il ne reste qu'un crochet": a pronoun that stands for nothing.
  if (value === ONE && !cue.residue) return countDistinct(last) === 1 ? last : null
  return last
}

const countDistinct = (list: ArticleList): number => new Set(list.articles.map((article) => article.id)).size

const joinLists = (lists: readonly ArticleList[]): ArticleList | null =>
  listFrom(lists.flatMap((list) => list.articles))

function listFrom(articles: readonly Named[]): ArticleList | null {
  const [first, last] = [articles[0], articles.at(-1)]
  return first && last ? { articles, first: first.first, end: last.end } : null
}

/** "The first two", "los tres últimos": of how many an anaphor speaks; 0 where it does not say. */
function countOfAnaphor(terms: Terms, first: number): number {
  for (let word = first; word < first + (terms.lengths[first] ?? 1); word++) {
    const value = terms.ownValues[word] ?? 0
    if ((terms.own[word] ?? 0) & NUMBER && value > 1 && value <= 10) return value
  }
  return 0
}

/** The nearest anaphor or pronoun of the clause before a cue, or one right after it ("is left in both"). */
function nearestAnaphor({ terms, scan }: ClaimText, sentence: Sentence, cue: StatusCue): number {
  let found = -1
  for (let word = sentence.first; word < cue.first; word += terms.lengths[word] ?? 1)
    if (
      (terms.starting[word] ?? 0) & (ANAPHOR | PRONOUN) &&
      (found < 0 || (terms.values[found] ?? 0) === 0 || (terms.values[word] ?? 0) !== 0)
    )
      found = word
  if (found >= 0) return found
  // "C'est fait"
  if ((terms.own[cue.first] ?? 0) & ANAPHOR) return cue.first
  for (let word = cue.end; word < Math.min(sentence.end, cue.end + 8); word += terms.lengths[word] ?? 1) {
    if ((scan.gaps[word] ?? 0) >= GAP_COMMA) break
    if ((terms.starting[word] ?? 0) & ANAPHOR) return word
  }
  return -1
}

/** As many words may stand between a name and the fragment that tells of it: who works on it. */
const FRAGMENT_WINDOW = 6

/** "Spam? Signed off in May.", "Green: e-contracts, spam. Clean, …": no verb and no subject, so that it speaks of what was just named. */
function isVerblessFragment(text: ClaimText, sentence: Sentence, cue: StatusCue, last: ArticleList): boolean {
  const { terms, scan } = text
  for (let word = sentence.first; word < cue.first; word++)
    if (((terms.own[word] ?? 0) & (ADVERB | HEDGE)) === 0) return false
  return (
    sentence.first - last.end <= FRAGMENT_WINDOW &&
    hasOnlyAdjuncts(text, sentence, cue.end) &&
    isOneLine(scan, last.first, cue.first)
  )
}

/** "Ya está cerrado", "han sido aparcados": the verb opens the sentence. English and French need a pronoun. */
function hasNullSubject(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { terms, rules } = text
  if (!rules.needsNoSubject || cue.first - sentence.first > 5) return false
  if (isClitic(text, sentence.first)) return true
  let verb = cue.end - cue.first > 1 && ((terms.own[cue.first] ?? 0) & AUXILIARY) !== 0
  for (let word = sentence.first; word < cue.first; word += terms.lengths[word] ?? 1) {
    const bits = (terms.own[word] ?? 0) | (terms.starting[word] ?? 0)
    if (bits & AUXILIARY) verb = true
    else if ((bits & (ADVERB | JOINT | CONTRAST | NEGATOR)) === 0) return false
  }
  return verb || (cue.first === sentence.first && cue.end - cue.first > 1)
}

/** A status said of what the sentence before named. */
export function isAssertedCue(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { terms } = text
  // "It will hold the articles whose negotiation is over": of those, it is over.
  const relative = lastWordOf(terms, sentence.first, cue.first, CONTRAST | POSSESSIVE)
  const from = relative < 0 ? sentence.first : relative
  const denied = findTerm(terms, from, cue.first, NEGATOR | PROSPECT | CONDITION)
  const refused =
    (denied >= 0 && !isOutOfNegationScope(text, denied, cue)) ||
    anyTerm(terms, cue.end, clauseEnd(text, cue.end, Math.min(sentence.end, cue.end + 4)), PROSPECT) ||
    isUnreachedNoun(text, sentence, cue) ||
    isExpletive(text, sentence, cue)
  const lasting = ['dropped', 'concluded'].includes(text.lexicon.statusPhases[cue.status] ?? '')
  return !refused && (lasting || !hasTerm(sentence, BACKGROUND))
}

/** The last word of a range that is of all these classes, or -1. */
function lastWordOf({ own }: Terms, first: number, end: number, classes: number): number {
  for (let word = end - 1; word >= first; word--) if (((own[word] ?? 0) & classes) === classes) return word
  return -1
}

/** "It was agreed to meet again", "se acordó que": nothing that was named. */
function isExpletive(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { terms, scan } = text
  if (!cue.ordinary || cue.end >= sentence.end || (scan.gaps[cue.end] ?? 0) > 0) return false
  // "Quedó acordado el jueves": when, and not what.
  if ((terms.starting[cue.end] ?? 0) & ADVERB && (terms.lengths[cue.end] ?? 1) > 1) return false
  const ofText = isTextNoun(text, cue.end + 1) || isTextNoun(text, cue.end + 2)
  return !ofText && ((terms.own[cue.end] ?? 0) & (PREPOSITION | DETERMINER | CONTRAST)) !== 0
}
