/** Lexicon hits of the status class, before hedges and context, and nouns for a text. */
import { FINAL, INCLUDED, ORDINARY, PROPOSED, TEXT, WHOLE } from '../languages/words'
import type { Terms } from '../names/word-classes'
import { is, lengthAt, NOUN, ownBits, PROSPECT, RESIDUE, STATUS, starts, valueAt } from '../names/word-classes'
import type { ClaimText, Range, Sentence } from './text'

/** Status cue: a token range that states a status. */
export interface StatusCue extends Range {
  /** Index in the lexicon's `statusIds`. */
  readonly status: number
  /** Cue of a remaining or removed issue, without a verb for the article. */
  readonly residue?: boolean | undefined
  /** Negation that is part of the cue: "neither A nor B is in" drops both. */
  readonly isDenial?: boolean | undefined
  /** Ordinary word: counts only with a noun for a text in context. */
  readonly ordinary?: boolean | undefined
  /** Cue of contents, which tell what the agreed text holds: the status follows from that of the text. */
  readonly isContents?: boolean | undefined
}

/** Status cue before hedges and context. */
export interface RawCue extends StatusCue {
  readonly ordinary: boolean
  readonly target: boolean
}

/** Status cues of a sentence in order, outside mentions. */
export function rawCues(text: ClaimText, { articles, first, end }: Sentence): RawCue[] {
  const { terms } = text
  const raw: RawCue[] = []
  let article = 0
  const { starting, lengths } = terms
  for (let word = first; word < end; word += lengths[word] ?? 1) {
    const bits = starting[word] ?? 0
    if ((bits & STATUS) === 0) continue
    while ((articles[article]?.end ?? end) <= word) article++
    if ((articles[article]?.first ?? end) <= word) continue
    const value = valueAt(terms, word)
    raw.push({
      status: value & ~ORDINARY,
      first: word,
      end: word + lengthAt(terms, word),
      ordinary: (value & ORDINARY) !== 0,
      target: (bits & PROSPECT) !== 0,
      residue: is(terms, word + lengthAt(terms, word) - 1, RESIDUE),
    })
  }
  return raw
}

/** Verb of contents, which by itself states no status: "a ban on X". */
export const isInclusion = (terms: Terms, word: number): boolean =>
  starts(terms, word, STATUS) && terms.values[word] === INCLUDED

/** Noun for a proposal of a member. */
export const isProposal = (terms: Terms, word: number): boolean =>
  (ownBits(terms, word) & (NOUN | STATUS)) === NOUN && terms.ownValues[word] === PROPOSED

/** Noun for a text, of one article or of the whole outcome. */
export function isTextNoun({ terms }: ClaimText, word: number): boolean {
  const value = terms.ownValues[word]
  return is(terms, word, NOUN) && (value === TEXT || value === WHOLE || value === FINAL)
}
