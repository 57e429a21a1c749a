/** Status words as they stand, and words for a text. */
import { FINAL, INFINITIVE, ORDINARY, TEXT, WHOLE } from '../languages/words'
import { NOUN, NUMBER, PREPOSITION, PROSPECT, RESIDUE, STATUS } from '../word-classes'
import type { ClaimText, Sentence } from './text'

/** A word or phrase that says a status was reached. */
export interface StatusCue {
  /** Index of the status. */
  readonly status: number
  readonly first: number
  readonly end: number
  /** Whether it is told by what is left or gone, with no verb for the article. */
  readonly residue?: boolean | undefined
  /** Whether what denies the words beside is counted: "neither A nor B is in" drops both. */
  readonly isDenial?: boolean | undefined
  /** A word that is ordinary by itself. */
  readonly ordinary?: boolean | undefined
}

/** A status word as it stands. */
export interface RawCue extends StatusCue {
  readonly ordinary: boolean
  readonly target: boolean
}

/** All status words of a sentence, in order, outside the names. */
export function rawCues(text: ClaimText, { articles, first, end }: Sentence): RawCue[] {
  const { terms } = text
  const { starting, lengths, values } = terms
  const raw: RawCue[] = []
  let article = 0
  for (let word = first; word < end; word += lengths[word] ?? 1) {
    const bits = starting[word] ?? 0
    if ((bits & STATUS) === 0) continue
    while ((articles[article]?.end ?? end) <= word) article++
    if ((articles[article]?.first ?? end) <= word) continue
    const value = values[word] ?? 0
    if (isChangeOfCount(text, word + (lengths[word] ?? 1))) continue
    raw.push({
      status: value & ~ORDINARY,
      first: word,
      end: word + (lengths[word] ?? 1),
      ordinary: (value & ORDINARY) !== 0,
      target: (bits & PROSPECT) !== 0,
      residue: ((terms.own[word + (lengths[word] ?? 1) - 1] ?? 0) & RESIDUE) !== 0,
    })
  }
  return raw
}

/** "Has fallen from nine to one": a number of things, and no text. */
function isChangeOfCount({ terms, scan }: ClaimText, next: number): boolean {
  const led = ((terms.own[next] ?? 0) & PREPOSITION) !== 0 && (scan.gaps[next] ?? 0) === 0
  const counted = ((terms.own[next + 1] ?? 0) & NUMBER) !== 0 && (terms.ownValues[next + 1] ?? 0) > 1
  const to = next + 2
  return led && counted && ((terms.own[to] ?? 0) & PREPOSITION) !== 0 && terms.ownValues[to] === INFINITIVE
}

/** A word for a text, of an article or of all of them. */
export function isTextNoun({ terms }: ClaimText, word: number): boolean {
  const value = terms.ownValues[word]
  return ((terms.own[word] ?? 0) & NOUN) !== 0 && (value === TEXT || value === WHOLE || value === FINAL)
}
