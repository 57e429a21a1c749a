import { INFINITIVE } from '../../languages/words'
import {
  ADVERB,
  AUXILIARY,
  bitsAt,
  DEPENDENCE,
  DETERMINER,
  endBits,
  HEDGE,
  is,
  lengthAt,
  MONTH,
  NEGATOR,
  NOUN,
  NUMBER,
  ownBits,
  POSSESSIVE,
  PREPOSITION,
  PROSPECT,
  STATUS,
  SUBJECT,
  startBits,
  starts,
} from '../../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, GAP_DOT, gapAt } from '../../scan'
import type { RawCue } from '../status-words'
import { isTextNoun } from '../status-words'
import type { Row } from '../table'
import { firstRow } from '../table'
import type { ClaimText, Sentence } from '../text'
import { isAfterColon, phraseStart } from '../text'

/** An ordinary word with its sentence. */
interface Ordinary {
  readonly text: ClaimText
  readonly sentence: Sentence
  readonly cue: RawCue
  /** The word opens a sentence or a clause after a full stop. */
  readonly opens: boolean
}

interface ReferentRow extends Row {
  /** The word counts, or not. */
  readonly admits: boolean
  readonly condition: (ordinary: Ordinary) => boolean
}

/** Rules that tell an ordinary word said of a text from any other. */
export const REFERENT_ROWS: readonly ReferentRow[] = [
  {
    id: 'decision',
    says: 'An infinitive follows: the word is a decision to do something.',
    example: 'They agreed to meet again on X.',
    admits: false,
    condition: ({ text, sentence, cue }) => hasInfinitiveNext(text, sentence, cue),
  },
  {
    id: 'label',
    says: 'The word opens the sentence, before a colon or a list after one.',
    example: 'Out: X and Y.',
    admits: true,
    condition: ({ text, sentence, cue, opens }) =>
      opens &&
      (gapAt(text.scan, cue.end) === GAP_CLAUSE ||
        sentence.articles.some((article) => isAfterColon(text, article.first))),
  },
  {
    id: 'after-label',
    says: 'The word follows an article and a colon.',
    example: 'X: all agreed.',
    admits: true,
    condition: ({ text, sentence, cue }) => {
      const label = sentence.articles.find((article) => article.end <= cue.first && cue.first - article.end <= 2)
      return label !== undefined && isAfterColon(text, label.end)
    },
  },
  {
    id: 'said-of-text',
    says: 'An article, an auxiliary or a noun for a text stands before the word.',
    example: 'The X text was agreed.',
    admits: true,
    condition: ({ text, sentence, cue }) => isSaidOfText(text, sentence, cue) === true,
  },
  {
    id: 'text-as-object',
    says: 'The object of the word is an article or a noun for a text.',
    example: 'Members failed to close the article on X.',
    admits: true,
    condition: ({ text, sentence, cue }) => hasTextObject(text, sentence, cue.end),
  },
]

/** True where an ordinary word refers to a text. */
export function refersToText(text: ClaimText, sentence: Sentence, cue: RawCue): boolean {
  const opens = gapAt(text.scan, cue.first) >= GAP_DOT || cue.first === sentence.first
  const ordinary = { text, sentence, cue, opens }
  return firstRow(text, REFERENT_ROWS, cue, (row) => row.condition(ordinary))?.admits ?? false
}

/** True where a word before the cue makes it one of a text; `null` where none of four says so. */
function isSaidOfText(text: ClaimText, sentence: Sentence, cue: RawCue): boolean | null {
  const { terms, scan } = text
  for (let word = cue.first - 1; word >= sentence.first && word >= cue.first - 4; word--) {
    if (sentence.articles.some((article) => article.end === word + 1)) return true
    if (gapAt(scan, word + 1) > GAP_COMMA) break
    const own = ownBits(terms, word) | endBits(terms, word)
    if (own & AUXILIARY) return !hasPossessiveObject(text, cue.end)
    if (isTextNoun(text, word)) return true
    if (!(own & (ADVERB | HEDGE | NEGATOR | NUMBER | PROSPECT))) break
    word = phraseStart(terms, word)
  }
  return null
}

/** True where only adjuncts of time, place or agent follow. */
export function hasOnlyAdjuncts({ terms, scan }: ClaimText, { end }: Sentence, word: number): boolean {
  if (word >= end || gapAt(scan, word) >= GAP_COMMA) return true
  const own = ownBits(terms, word)
  if (own & PREPOSITION) return (own & ADVERB) === 0 && terms.ownValues[word] !== INFINITIVE
  return (own & (ADVERB | AUXILIARY | NOUN)) === ADVERB || starts(terms, word, DEPENDENCE)
}

/** Possessive object that is no text: "has lifted its objection". */
const hasPossessiveObject = (text: ClaimText, next: number): boolean =>
  gapAt(text.scan, next) === 0 && is(text.terms, next, POSSESSIVE)

/** Object that is a noun for a text or a mention, within six words: "… the text", "… on wording for X". */
function hasTextObject({ terms, scan, ...text }: ClaimText, sentence: Sentence, first: number): boolean {
  for (let word = first; word < sentence.end && word < first + 6; word++) {
    if (gapAt(scan, word) > 0) return false
    // "Closed on Tuesday the text"
    const phrase = lengthAt(terms, word)
    if (phrase > 1 && starts(terms, word, ADVERB)) {
      word += phrase - 1
      continue
    }
    if (isTextNoun({ terms, scan, ...text }, word) || sentence.articles.some((article) => article.first === word))
      return true
    const bits = bitsAt(terms, word)
    const strange = (bits & (DETERMINER | PREPOSITION | NUMBER | NOUN | ADVERB | HEDGE | POSSESSIVE | SUBJECT)) === 0
    if (strange && (word <= first + 1 || word > first + 3)) return false
  }
  return false
}

/**
 * Infinitive complement, so the cue is a decision: "agreed to set aside", "convenus de supprimer".
 */
function hasInfinitiveNext(text: ClaimText, sentence: Sentence, cue: RawCue): boolean {
  const { terms, scan } = text
  const next = cue.end
  if (next + 1 >= sentence.end || gapAt(scan, next) > 0) return false
  const isNamed = (word: number) => sentence.articles.some((article) => article.first === word)
  const opens = (word: number) => is(terms, word, DETERMINER | NOUN | NUMBER | POSSESSIVE | ADVERB) || isNamed(word)
  // "Agreed in Geneva on Friday to …"
  for (let word = next; word < Math.min(sentence.end - 1, next + 7) && gapAt(scan, word) === 0; word++) {
    const led = is(terms, word, PREPOSITION) && terms.ownValues[word] === INFINITIVE && terms.lengths[word] === 1
    if (led && !opens(word + 1)) return true
    if (word === next && !is(terms, word, PREPOSITION | ADVERB)) break
  }
  const ends = is(terms, next - 1, PREPOSITION) && terms.ownValues[next - 1] === INFINITIVE
  if (ends) return true
  if (starts(terms, next, PROSPECT) && starts(terms, next, STATUS)) return true
  const own = ownBits(terms, next)
  const verb = startBits(terms, next + 1)
  return (
    own === PREPOSITION && (verb & (STATUS | PROSPECT | AUXILIARY)) !== 0 && (verb & (NOUN | DETERMINER | MONTH)) === 0
  )
}
