/**
 * Remaining-issue matcher: counts of brackets, footnotes and issues as status cues. A few left make a text nearly
 * clean, none left make it clean.
 */

import { numberAt } from '../../dates'
import { BRACKET, EXCEPT, FINAL_ONE, LEFT, WITH } from '../../languages/words'
import {
  AUXILIARY,
  has,
  is,
  JOINT,
  lengthAt,
  NEGATOR,
  NUMBER,
  OUTSTANDING,
  ownBits,
  PREPOSITION,
  RESIDUE,
  startBits,
  starts,
  valueAt,
} from '../../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt } from '../../scan'
import { statusIn } from '../../senses'
import { findBefore, isParted, type Pattern } from '../pattern'
import type { RawCue, StatusCue } from '../status-words'
import type { ClaimText, Sentence } from '../text'

/** Highest count that means nearly clean. */
const MOST_FEW = 4

/** Cues of remaining and removed issues in a sentence; `raw` are its lexicon hits. */
export function remainingIssueCues(text: ClaimText, sentence: Sentence, raw: readonly RawCue[]): StatusCue[] {
  return new RemainingIssues(text, sentence, raw).read()
}

/** Preposition of what is left of an agreed text: "agreed with one bracket left". */
const LEAVING: Pattern = { find: { own: PREPOSITION, value: WITH }, most: 4 }

class RemainingIssues {
  readonly #text: ClaimText
  readonly #sentence: Sentence
  readonly #raw: readonly RawCue[]
  readonly #clean: number
  readonly #nearlyClean: number

  constructor(text: ClaimText, sentence: Sentence, raw: readonly RawCue[]) {
    this.#text = text
    this.#sentence = sentence
    this.#raw = raw
    this.#clean = statusIn(text.lexicon, 'agreed')
    this.#nearlyClean = statusIn(text.lexicon, 'nearly-agreed')
  }

  read(): StatusCue[] {
    const { terms } = this.#text
    const found: StatusCue[] = []
    let residue = false
    for (let word = this.#sentence.first; word < this.#sentence.end; ) {
      const last = word + lengthAt(terms, word)
      if (starts(terms, word, RESIDUE)) {
        const bracket = terms.values[word] === BRACKET
        const cue = (bracket ? this.#withoutBrackets(word, last) : null) ?? this.#fewRemaining(word, last, bracket)
        const prior = found.at(-1)
        if (cue && !(prior && cue.first < prior.end)) found.push({ ...cue, residue: true })
      }
      const elliptic = residue || found.length > 0 ? this.#ellipticCount(word) : null
      if (elliptic) found.push(elliptic)
      const only = this.#onlyOpen(word)
      if (only) found.push(only)
      if (starts(terms, word, RESIDUE)) residue = true
      word = last
    }
    return found
  }

  /** Elliptic count, whose noun precedes: "three brackets were removed and one remains". */
  #ellipticCount(word: number): StatusCue | null {
    const { terms, scan } = this.#text
    const value = valueAt(terms, word)
    if (!starts(terms, word, NUMBER) || value > MOST_FEW) return null
    let next = word + lengthAt(terms, word)
    while (is(terms, next, NUMBER)) next++
    const open = next < this.#sentence.end && gapAt(scan, next) === 0 && starts(terms, next, OUTSTANDING)
    const end = next + lengthAt(terms, next)
    return open && !starts(terms, next, RESIDUE) ? { status: this.#nearlyClean, first: word, end, residue: true } : null
  }

  /**
   * Limiter and a term for outstanding, with any noun between: "only the length of the review period is still open".
   * Window of 12 words.
   */
  #onlyOpen(word: number): StatusCue | null {
    const { terms, scan } = this.#text
    if (!starts(terms, word, NUMBER) || valueAt(terms, word) !== 0) return null
    for (let near = word + 1; near < Math.min(this.#sentence.end, word + 12); near++) {
      const named = [...this.#sentence.articles, ...this.#sentence.members].some((name) => name.first === near)
      const bits = startBits(terms, near)
      if (gapAt(scan, near) >= GAP_COMMA || named || bits & (JOINT | RESIDUE)) return null
      const verb = (ownBits(terms, near) | ownBits(terms, near - 1)) & AUXILIARY
      if (bits & OUTSTANDING && verb)
        return { status: this.#nearlyClean, first: word, end: near + lengthAt(terms, near), residue: true }
    }
    return null
  }

  #withoutBrackets(word: number, last: number): StatusCue | null {
    const dropped = statusIn(this.#text.lexicon, 'removed')
    const removed = this.#raw.find(
      (cue) =>
        (cue.status === dropped || cue.status === this.#clean) &&
        (cue.first >= last
          ? cue.first - last <= 4
          : cue.end <= word &&
            word - cue.end <= 4 &&
            !isParted(this.#text.scan, cue.end, word, GAP_CLAUSE) &&
            findBefore(this.#text, word, cue.end, LEAVING) < 0),
    )
    if (removed) return { status: this.#clean, first: Math.min(word, removed.first), end: Math.max(last, removed.end) }
    const negator = this.#farthest(word, 6, NEGATOR)
    if (negator < 0 || this.#limiterBefore(word) >= negator) return null
    return { status: this.#clean, first: negator, end: last }
  }

  #fewRemaining(word: number, last: number, bracket: boolean): StatusCue | null {
    const { terms } = this.#text
    const limiter = this.#limiterBefore(word)
    if (limiter < 0 || terms.values[limiter] === EXCEPT) return null
    let open = starts(terms, word, OUTSTANDING) ? word : -1
    const to = Math.min(this.#sentence.end, last + 7)
    for (let near = Math.max(this.#sentence.first, limiter - 6); near < to; near++) {
      if (near >= word && near < last) continue
      if (starts(terms, near, OUTSTANDING) || this.#isRemainVerb(near, limiter)) open = near
    }
    if (open < 0 && !bracket) return null
    const upTo = open > last && !this.#hasArticle(last, open) ? open + lengthAt(terms, open) : last
    const from = open >= 0 && open < limiter ? open : limiter
    // A restrictive negator belongs to the cue: "ne reste plus qu'un", "no queda más que uno".
    const negator = this.#farthest(from, 7, NEGATOR)
    return {
      status: this.#nearlyClean,
      first: negator < 0 ? from : negator,
      end: upTo,
    }
  }

  /** Verb for remaining, right before the count: "quedan dos flecos". */
  #isRemainVerb(word: number, limiter: number): boolean {
    const { terms } = this.#text
    return limiter - word <= 2 && word < limiter && is(terms, word, AUXILIARY) && terms.ownValues[word] === LEFT
  }

  /** Token index of a limiter or small count within five words before, or -1. */
  #limiterBefore(word: number): number {
    const { terms, scan } = this.#text
    let found = -1
    for (let near = word - 1; near >= this.#sentence.first && near >= word - 5; near--) {
      if (gapAt(scan, near + 1) >= GAP_COMMA) break
      // A limiter inside a negation: "without a single bracket".
      if (starts(terms, near, NEGATOR) && near + lengthAt(terms, near) > found) found = -1
      const value = valueAt(terms, near)
      const counts = value <= MOST_FEW || value === EXCEPT || value === FINAL_ONE
      if (starts(terms, near, NUMBER) && counts) found = near
      const written = near === word - 1 ? numberAt(scan, near) : null
      if (written !== null && written > 0 && written <= MOST_FEW) found = near
    }
    return found
  }

  /** Farthest token of a class within a window before a word, or -1; stops at commas and mentions. */
  #farthest(word: number, within: number, classes: number): number {
    const { terms, scan } = this.#text
    let found = -1
    for (let near = word - 1; near >= this.#sentence.first && near >= word - within; near--) {
      if (gapAt(scan, near + 1) >= GAP_COMMA || this.#hasArticle(near, near + 1)) break
      if (has(terms, near, classes)) found = near
    }
    return found
  }

  #hasArticle = (from: number, to: number): boolean =>
    this.#sentence.articles.some((article) => article.first < to && from < article.end)
}
