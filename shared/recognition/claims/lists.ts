/** Coordination of mentions: an article list is the unit that one verb claims. */

import { isListGap } from '../names/articles'
import {
  ADVERB,
  AUXILIARY,
  CONDITION,
  CONTRAST,
  DEPENDENCE,
  DISCUSSION,
  ends,
  is,
  JOINT,
  NOUN,
  ownBits,
  PREPOSITION,
  PROPOSAL,
  STATUS,
  startBits,
} from '../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt } from '../scan'
import { findBefore } from './pattern'
import { opensComplement } from './refusals/rejections'
import type { ClaimText, Named, Range, Sentence } from './text'
import { anyTerm, hasTerm } from './text'

export interface ArticleList extends Range {
  readonly articles: readonly Named[]
}

/** Contrastive preposition, which excludes the list after it: "unlike", "as opposed to". */
export const isContrastivePreposition = ({ terms }: ClaimText, word: number): boolean =>
  (startBits(terms, word) & (CONTRAST | PREPOSITION)) === (CONTRAST | PREPOSITION)

/** Coordination of two names; a conjunction before a complementiser joins their clauses: "cleaned X and that Y is parked". */
export function isOneList(text: ClaimText, after: number, to: number): boolean {
  if (!isListGap(text.scan, text.terms, after, to)) return false
  for (let word = after + 1; word < to; word++)
    if (ends(text.terms, word - 1, JOINT) && opensComplement(text, word)) return false
  return true
}

/** Apposition: the name again in other words, after which a list goes on: "a longer name, otherwise known as X, and Y". */
function isApposition(text: ClaimText, prior: Named, next: Named): boolean {
  if (prior.id !== next.id || next.first - prior.end > LONGEST_APPOSITION) return false
  const isParted = gapAt(text.scan, prior.end) === GAP_COMMA
  return isParted && !anyTerm(text.terms, prior.end, next.first, JOINT | STATUS | DISCUSSION | AUXILIARY | CONTRAST)
}

/** Words before the name in an apposition. */
const LONGEST_APPOSITION = 4

/** Article lists of a sentence; lists after a dependence term ("subject to") are returned isAfterCondition as conditions. */
export function listsIn(text: ClaimText, sentence: Sentence): { lists: ArticleList[]; conditions: ArticleList[] } {
  const all: ArticleList[] = []
  let current: Named[] = []
  const opens =
    anyTerm(text.terms, sentence.first, sentence.first + 2, DEPENDENCE | CONDITION) ||
    isContrastivePreposition(text, sentence.first)
  const close = () => {
    const [first, last] = [current[0], current.at(-1)]
    if (first && last) all.push({ articles: current, first: first.first, end: last.end })
    current = []
  }
  for (const article of sentence.articles) {
    const prior = current.at(-1)
    // A leading condition ends at its comma: "until the scope is known, the article on X is parked".
    const isAfterCondition = opens && all.length === 0 && gapAt(text.scan, prior?.end ?? 0) === GAP_COMMA
    const contrasted = prior && hasTerm(sentence, CONTRAST) && isContrastivePreposition(text, prior.end)
    const isOne = prior && (isOneList(text, prior.end, article.first) || isApposition(text, prior, article))
    if (prior && (isAfterCondition || contrasted || !isOne)) close()
    current.push(article)
  }
  close()
  if (all.length < 2 || !hasTerm(sentence, DEPENDENCE)) return { lists: all, conditions: [] }
  const isCondition = (list: ArticleList, index: number) => {
    const from = index === 0 ? sentence.first : (all[index - 1]?.end ?? sentence.first)
    return anyTerm(text.terms, from, list.first, opens && index === 0 ? DEPENDENCE | CONDITION : DEPENDENCE)
  }
  return { lists: all.filter((list, i) => !isCondition(list, i)), conditions: all.filter(isCondition) }
}

/** Splits lists that span two clauses: "members closed A and B, and the article on C was parked". */
export function splitLists(text: ClaimText, sentence: Sentence, lists: ArticleList[]): ArticleList[] {
  if (lists.every((list) => list.articles.length < 2)) return lists
  return lists.flatMap((list) => {
    const at = isBetweenVerbs(text, sentence, list) ? splitIndex(text, list) : -1
    const [last, next] = [list.articles[at - 1], list.articles[at]]
    if (!last || !next) return [list]
    return [
      { articles: list.articles.slice(0, at), first: list.first, end: last.end },
      { articles: list.articles.slice(at), first: next.first, end: list.end },
    ]
  })
}

function isBetweenVerbs(text: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  const { terms, scan } = text
  if (list.articles.length < 2) return false
  let after = list.end
  while (after < sentence.end && (ownBits(terms, after) & (ADVERB | AUXILIARY)) === ADVERB) after++
  if (after >= sentence.end || gapAt(scan, list.end) > 0 || !is(terms, after, AUXILIARY)) return false
  const verb = { starts: STATUS | DISCUSSION | PROPOSAL, but: NOUN }
  return findBefore(text, list.first, sentence.first, { find: verb, gap: GAP_CLAUSE, most: 9 }) >= 0
}

/** Index of the first article of the second clause, after the last semicolon or comma with a conjunction, or -1. */
function splitIndex({ terms, scan }: ClaimText, { articles }: ArticleList): number {
  for (let at = articles.length - 1; at > 0; at--) {
    const from = articles[at - 1]?.end ?? 0
    const gap = gapAt(scan, from)
    if (gap === GAP_CLAUSE) return at
    const joined = gap === GAP_COMMA && is(terms, from, JOINT)
    if (joined && (ownBits(terms, from + 1) | ownBits(terms, from + 2) | startBits(terms, from + 1)) & NOUN) return at
  }
  return -1
}
