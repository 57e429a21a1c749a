/** Status words of a sentence, and what the words beside make of them: "nearly agreed", "no brackets", "only one issue left". */
import { BRACKET, ORDINARY, TEXT } from '../languages/words'
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  HEDGE,
  NEGATOR,
  NOUN,
  NUMBER,
  OUTSTANDING,
  PREPOSITION,
  PROSPECT,
  RESIDUE,
  STATUS,
} from '../terms'
import type { ClaimText, Sentence } from './text'
import { hasTerm } from './text'

/** A word or phrase that says a status was reached. */
export interface StatusCue {
  /** Index of the status. */
  readonly status: number
  readonly first: number
  readonly end: number
}

interface RawCue extends StatusCue {
  readonly ordinary: boolean
  readonly target: boolean
}

/** Status words of a sentence that claim; those that name a target ("cleaning") are apart. */
export function statusCues(text: ClaimText, sentence: Sentence): { cues: StatusCue[]; targets: StatusCue[] } {
  if (!hasTerm(sentence, STATUS | RESIDUE)) return { cues: [], targets: [] }
  const statuses = new Statuses(text, sentence)
  return statuses.read()
}

class Statuses {
  readonly #text: ClaimText
  readonly #sentence: Sentence
  readonly #raw: RawCue[]
  readonly #composed: StatusCue[] = []
  readonly #clean: number
  readonly #nearlyClean: number

  constructor(text: ClaimText, sentence: Sentence) {
    this.#text = text
    this.#sentence = sentence
    this.#clean = text.lexicon.statusIds.indexOf('clean')
    this.#nearlyClean = text.lexicon.statusIds.indexOf('nearly-clean')
    this.#raw = this.#rawCues()
  }

  read(): { cues: StatusCue[]; targets: StatusCue[] } {
    if (hasTerm(this.#sentence, RESIDUE)) this.#readResidues()
    if (hasTerm(this.#sentence, HEDGE)) for (const cue of this.#raw) this.#readHedge(cue)
    const free = this.#raw.filter(
      (cue) => !this.#composed.some((other) => cue.first < other.end && other.first < cue.end),
    )
    const cues = free.filter((cue) => !cue.target && (!cue.ordinary || this.#isOfText(cue)))
    return {
      cues: [...this.#composed, ...cues].sort((a, b) => a.first - b.first),
      targets: free.filter((cue) => cue.target),
    }
  }

  #rawCues(): RawCue[] {
    const { starting, lengths, values } = this.#text.terms
    const { articles, first, end } = this.#sentence
    const raw: RawCue[] = []
    let article = 0
    for (let word = first; word < end; word += lengths[word] ?? 1) {
      const bits = starting[word] ?? 0
      if ((bits & STATUS) === 0) continue
      while ((articles[article]?.end ?? end) <= word) article++
      if ((articles[article]?.first ?? end) <= word) continue
      const value = values[word] ?? 0
      raw.push({
        status: value & ~ORDINARY,
        first: word,
        end: word + (lengths[word] ?? 1),
        ordinary: (value & ORDINARY) !== 0,
        target: (bits & PROSPECT) !== 0,
      })
    }
    return raw
  }

  /** "Has been agreed", "agreed the text", "text agreed", "removed source code". */
  #isOfText(cue: RawCue): boolean {
    const { terms, scan } = this.#text
    for (let word = cue.first - 1; word >= this.#sentence.first && word >= cue.first - 4; word--) {
      if ((scan.gaps[word + 1] ?? 0) > GAP_COMMA) break
      const own = terms.own[word] ?? 0
      if (own & AUXILIARY || (word === cue.first - 1 && this.#isText(word))) return true
      if (!(own & (ADVERB | HEDGE | NEGATOR | NUMBER | PROSPECT))) break
    }
    for (let word = cue.end; word < this.#sentence.end && word < cue.end + 5; word++) {
      if ((scan.gaps[word] ?? 0) > 0) return false
      if (this.#isText(word) || this.#sentence.articles.some((article) => article.first === word)) return true
      if (((terms.own[word] ?? 0) & (DETERMINER | PREPOSITION | NUMBER)) === 0 && word > cue.end + 2) return false
    }
    return false
  }

  #isText = (word: number): boolean =>
    ((this.#text.terms.own[word] ?? 0) & NOUN) !== 0 && this.#text.terms.ownValues[word] === TEXT

  /** "Nearly clean", "about to close": most of the way. */
  #readHedge(cue: RawCue): void {
    if (cue.status !== this.#clean) return
    const { terms, scan } = this.#text
    for (let word = cue.first - 1; word >= this.#sentence.first && word >= cue.first - 5; word--) {
      if ((scan.gaps[word + 1] ?? 0) > 0) return
      const bits = terms.starting[word] ?? 0
      const end = word + (terms.lengths[word] ?? 1)
      if (bits & HEDGE && end <= cue.first && end >= cue.first - 2) {
        this.#composed.push({ status: this.#nearlyClean, first: word, end: cue.end })
        return
      }
    }
  }

  /** Brackets that are gone make a text clean; few that are left make it nearly so. */
  #readResidues(): void {
    const { terms } = this.#text
    const { first, end } = this.#sentence
    for (let word = first; word < end; ) {
      const last = word + (terms.lengths[word] ?? 1)
      if ((terms.starting[word] ?? 0) & RESIDUE) {
        const bracket = terms.values[word] === BRACKET
        const cue = (bracket ? this.#withoutBrackets(word, last) : null) ?? this.#fewLeft(word, last, bracket)
        const prior = this.#composed.at(-1)
        if (cue && !(prior && cue.first < prior.end)) this.#composed.push(cue)
      }
      word = last
    }
  }

  #withoutBrackets(word: number, last: number): StatusCue | null {
    const dropped = this.#text.lexicon.statusIds.indexOf('dropped')
    const gone = this.#raw.find(
      (cue) =>
        (cue.status === dropped || cue.status === this.#clean) &&
        (cue.first >= last
          ? cue.first - last <= 4 && this.#isOpen(last, cue.first)
          : cue.end <= word && word - cue.end <= 4 && this.#isOpen(cue.end, word)),
    )
    if (gone) return { status: this.#clean, first: Math.min(word, gone.first), end: Math.max(last, gone.end) }
    const negator = this.#before(word, 5, NEGATOR)
    if (negator < 0 || this.#limiterBefore(word) > negator) return null
    return { status: this.#clean, first: negator, end: last }
  }

  #fewLeft(word: number, last: number, bracket: boolean): StatusCue | null {
    const limiter = this.#limiterBefore(word)
    if (limiter < 0) return null
    const { terms } = this.#text
    if (bracket && (terms.ownValues[limiter] ?? 0) === 0)
      return { status: this.#nearlyClean, first: limiter, end: last }
    let open = -1
    for (
      let near = Math.max(this.#sentence.first, limiter - 5);
      near < Math.min(this.#sentence.end, last + 7);
      near++
    ) {
      if (near >= word && near < last) continue
      if (near > this.#sentence.first && (this.#text.scan.gaps[near] ?? 0) >= GAP_CLAUSE) {
        if (near > limiter) break
        open = -1
      }
      if ((terms.starting[near] ?? 0) & OUTSTANDING) open = near
    }
    if (open < 0) return null
    const upTo = open > last && !this.#hasArticle(last, open) ? open + (terms.lengths[open] ?? 1) : last
    const from = open < limiter && !this.#hasArticle(open, limiter) ? open : limiter
    // "Ne reste plus qu'un", "no queda más que uno": the negator is part of it.
    const negator = this.#before(from, 5, NEGATOR)
    return {
      status: this.#nearlyClean,
      first: negator < 0 || this.#hasArticle(negator, from) ? from : negator,
      end: upTo,
    }
  }

  /** "Only", or a number up to three, shortly before. */
  #limiterBefore(word: number): number {
    const { terms, scan } = this.#text
    let found = -1
    for (let near = word - 1; near >= this.#sentence.first && near >= word - 5; near--) {
      if ((scan.gaps[near + 1] ?? 0) >= GAP_COMMA) break
      if ((terms.starting[near] ?? 0) & NUMBER && (terms.values[near] ?? 0) <= 3) found = near
    }
    return found
  }

  #before(word: number, within: number, classes: number): number {
    const { terms, scan } = this.#text
    for (let near = word - 1; near >= this.#sentence.first && near >= word - within; near--) {
      if ((scan.gaps[near + 1] ?? 0) >= GAP_COMMA) return -1
      if (((terms.starting[near] ?? 0) | (terms.own[near] ?? 0)) & classes) return near
    }
    return -1
  }

  #isOpen(from: number, to: number): boolean {
    for (let word = from; word <= to; word++) if ((this.#text.scan.gaps[word] ?? 0) >= GAP_CLAUSE) return false
    return !this.#hasArticle(from, to)
  }

  #hasArticle = (from: number, to: number): boolean =>
    this.#sentence.articles.some((article) => article.first < to && from < article.end)
}
