/** Anaphora resolution for sentences without an article: which articles of the previous sentence a cue refers to. */
import { FIRST, LAST, ONE } from '../../languages/words'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  BACKGROUND,
  bitsAt,
  CONDITION,
  CONTRAST,
  DETERMINER,
  HEDGE,
  is,
  JOINT,
  lengthAt,
  NEGATOR,
  PREPOSITION,
  PRONOUN,
  PROSPECT,
  starts,
} from '../../names/word-classes'
import { GAP_COMMA, gapAt } from '../../scan'
import type { ArticleList } from '../lists'
import { isLasting, isOutOfNegationScope, isUnreachedNoun } from '../refusals/refusals'
import type { StatusCue } from '../status-words'
import { isTextNoun } from '../status-words'
import type { ClaimText, Named, Sentence } from '../text'
import { findTerm, hasTerm, lastTerm } from '../text'
import { hasOnlyAdjuncts } from './text-referents'

/** Antecedent of a cue, or `null` where it refers to something else. */
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
  const value = terms.values[word]
  const all = before.flatMap((list) => list.articles)
  const only = (index: number): ArticleList | null => listFrom(all.slice(index, index + 1 || undefined))
  if (value === FIRST) return only(0)
  if (value === LAST) return only(-1)
  // Expletive pronoun: "il ne reste qu'un crochet".
  if (value === ONE && !cue.residue) return countDistinct(last) === 1 ? last : null
  return last
}

const countDistinct = (list: ArticleList): number => new Set(list.articles.map((article) => article.id)).size

function listFrom(articles: readonly Named[]): ArticleList | null {
  const [first, last] = [articles[0], articles.at(-1)]
  return first && last ? { articles, first: first.first, end: last.end } : null
}

/**
 * Token index of the nearest anaphor or pronoun before the cue, or within eight words after it ("is left in both"); -1
 * for none.
 */
function nearestAnaphor({ terms, scan }: ClaimText, sentence: Sentence, cue: StatusCue): number {
  const found = lastTerm(terms, sentence.first, cue.first, ANAPHOR | PRONOUN)
  if (found >= 0) return found
  for (let word = cue.end; word < Math.min(sentence.end, cue.end + 8); word += lengthAt(terms, word)) {
    if (gapAt(scan, word) >= GAP_COMMA) break
    if (starts(terms, word, ANAPHOR)) return word
  }
  return -1
}

/** Window in words between a mention and a verbless fragment about it. */
const FRAGMENT_WINDOW = 6

/** Verbless fragment about the last list: "X? Signed off in May.", "Green: X, Y. Clean, …". */
function isVerblessFragment(text: ClaimText, sentence: Sentence, cue: StatusCue, last: ArticleList): boolean {
  for (let word = sentence.first; word < cue.first; word++) if (!is(text.terms, word, ADVERB | HEDGE)) return false
  return sentence.first - last.end <= FRAGMENT_WINDOW && hasOnlyAdjuncts(text, sentence, cue.end)
}

/**
 * Null subject, where the verb opens the sentence: "ya está cerrado", "han sido aparcados". Only where the language
 * allows it.
 */
function hasNullSubject(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { terms, rules } = text
  if (!rules.needsNoSubject) return false
  let verb = cue.end - cue.first > 1 && is(terms, cue.first, AUXILIARY)
  for (let word = sentence.first; word < cue.first; word += lengthAt(terms, word)) {
    const bits = bitsAt(terms, word)
    if (bits & AUXILIARY) verb = true
    else if ((bits & (ADVERB | JOINT | CONTRAST | NEGATOR)) === 0) return false
  }
  return verb
}

/**
 * Assertion test for a cue without an article: no negation, prospect, condition, expletive or background in its
 * clause.
 */
export function isAssertedCue(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { terms } = text
  // A relative clause asserts on its own: "it will hold the articles whose negotiation is over".
  const relative = lastTerm(terms, sentence.first, cue.first, CONTRAST)
  const from = relative < 0 ? sentence.first : relative
  const negator = findTerm(terms, from, cue.first, NEGATOR | PROSPECT | CONDITION)
  const isRefused =
    (negator >= 0 && !isOutOfNegationScope(text, negator, cue)) ||
    isUnreachedNoun(text, sentence, cue) ||
    isExpletive(text, sentence, cue)
  return !isRefused && (isLasting(text, cue) || !hasTerm(sentence, BACKGROUND))
}

/** Expletive subject: "it was agreed to meet again", "se acordó que". */
function isExpletive(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { terms, scan } = text
  if (!cue.ordinary || cue.end >= sentence.end || gapAt(scan, cue.end) > 0) return false
  // A time adverbial is no complement: "quedó acordado el jueves".
  if (starts(terms, cue.end, ADVERB) && lengthAt(terms, cue.end) > 1) return false
  const ofText = isTextNoun(text, cue.end + 1) || isTextNoun(text, cue.end + 2)
  return !ofText && is(terms, cue.end, PREPOSITION | DETERMINER | CONTRAST)
}
