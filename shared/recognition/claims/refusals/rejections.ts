/**
 * Veridicality: a complement clause that its governor rejects is not asserted. "Brazil denied that X was parked", "that X
 * was parked is false", "contrary to reports that X was parked".
 */
import { textOf } from '../../names/names'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  bitsAt,
  CONTRAST,
  FACTIVE,
  is,
  JOINT,
  lengthAt,
  NEGATOR,
  PREPOSITION,
  PRONOUN,
  SAY,
  startBits,
  starts,
} from '../../names/word-classes'
import { blockOf, endAt, GAP_CLAUSE, GAP_COMMA, gapAt, startAt } from '../../scan'
import type { ClaimText, Range, Sentence } from '../text'
import { matchesWord, phraseStart } from '../text'

/** Longest distance in words from a governor to its complement clause, or from a subject clause to its predicate. */
const MOST_BETWEEN = 9
/** Longest complementiser in characters. */
const LONGEST_COMPLEMENTISER = 20

/** True where the clause of a cue or list is rejected, or one that it is embedded in. */
export function isRejected(text: ClaimText, sentence: Sentence, { first, end }: Range): boolean {
  let opening = complementBefore(text, sentence, first)
  while (opening >= 0 && !isRejectedBefore(text, sentence, opening) && !isRejectedAfter(text, sentence, opening, end))
    opening = complementBefore(text, sentence, opening)
  return opening >= 0
}

/** Complementiser test; a relative pronoun or a demonstrative opens no complement clause. */
export function opensComplement(text: ClaimText, word: number, block?: number): boolean {
  const { scan, terms, rules } = text
  // Each begins with a word of the vocabulary.
  if (scan.ids[word] === 0) return false
  const start = startAt(scan, word)
  const letters = (scan.blocks[block ?? blockOf(scan, word)] ?? '').slice(start, start + LONGEST_COMPLEMENTISER)
  const [found] = rules.complementiser.exec(letters) ?? []
  if (found === undefined) return false
  const length = lengthAt(terms, word)
  // A longer phrase, "that text", begins with another word of the same letters.
  if (length > 1 && endAt(scan, word + length - 1) > start + found.length) return false
  return rules.needsNoSubject || !is(terms, word + 1, AUXILIARY | PREPOSITION)
}

/** Complementiser of the clause of a word, the first of coordinated ones; -1 for a main or relative clause. */
function complementBefore(text: ClaimText, sentence: Sentence, word: number): number {
  const { scan, terms } = text
  // A comma after a verb ends the clause of the verb: "contrary to reports that talks had stalled, X was closed".
  let comma = -1
  let isClosed = false
  for (let at = word - 1; at >= sentence.first; at--) {
    if (gapAt(scan, at + 1) >= GAP_CLAUSE) return -1
    if (scan.gaps[at + 1] === GAP_COMMA && !starts(terms, at + 1, JOINT)) comma = at
    isClosed ||= comma >= at && is(terms, at, AUXILIARY)
    const phrase = phraseStart(terms, at)
    const bits = startBits(terms, phrase)
    if (bits & JOINT) {
      // A main clause is coordinated after a comma: ", and X was closed".
      if (gapAt(scan, phrase) >= GAP_COMMA) return -1
      at = phrase
    } else if (opensComplement(text, at, sentence.block) && (phrase === at || (bits & CONTRAST) === 0)) {
      if (isClosed) return -1
      const joint = phraseStart(terms, at - 1)
      if (at === sentence.first || !starts(terms, joint, JOINT)) return at
      at = joint
    } else if ((bits & (CONTRAST | PREPOSITION)) === CONTRAST || isAssertive(text, at)) return -1
  }
  return -1
}

/** Governor that rejects its clause: "rejected reports that", "called it false that", "there is no truth in it that". */
function isRejectedBefore(text: ClaimText, sentence: Sentence, opening: number): boolean {
  const { scan, terms, rules } = text
  // A parenthetical may stand between, after one of two commas: "rejected reports, he said, that".
  let commas = scan.gaps[opening] === GAP_COMMA ? 2 : 0
  let isSaid = false
  for (let at = opening - 1; at >= sentence.first && opening - at <= MOST_BETWEEN; at--) {
    const gap = gapAt(scan, at + 1)
    if (gap >= GAP_CLAUSE || (gap === GAP_COMMA && --commas < 0)) return false
    if (rejects(text, sentence, at)) return true
    const bits = bitsAt(terms, at)
    // "Denied that it had said that", "wrongly reported that"
    const isOfVerb =
      (bits & (AUXILIARY | ADVERB | PRONOUN | ANAPHOR)) !== 0 ||
      (isSaid && matchesWord(scan, at, rules.pluperfect, sentence.block))
    if ((isSaid && !isOfVerb) || (bits & CONTRAST) !== 0) return false
    isSaid ||= commas !== 1 && isAssertive(text, at)
  }
  return false
}

/** Predicate that rejects the clause that is its subject: "reports that X was parked are false". */
function isRejectedAfter(text: ClaimText, sentence: Sentence, opening: number, from: number): boolean {
  const { scan, terms } = text
  if (!isSubjectClause(text, sentence, opening)) return false
  for (let at = from; at < Math.min(sentence.end, from + MOST_BETWEEN); at++) {
    const bits = bitsAt(terms, at)
    if (gapAt(scan, at) >= GAP_COMMA || (bits & (JOINT | CONTRAST)) !== 0) return false
    if (rejects(text, sentence, at)) return true
  }
  return false
}

/** Clause before its verb, or complement of a noun before it: "that X was parked", "said that reports that X was parked". */
function isSubjectClause(text: ClaimText, sentence: Sentence, opening: number): boolean {
  const { scan, terms } = text
  for (let at = opening - 1; at >= sentence.first && gapAt(scan, at + 1) < GAP_CLAUSE; at--) {
    if (isAssertive(text, at) || opensComplement(text, at, sentence.block)) return at < opening - 1
    if (is(terms, at, AUXILIARY)) return false
  }
  return true
}

/** Word of rejection, or one of truth that is negated: "false", "not true". */
function rejects({ scan, terms, rules }: ClaimText, sentence: Sentence, word: number): boolean {
  const letters = withoutAccents(textOf(scan, word, sentence.block))
  if (rules.rejection.test(letters)) return true
  if (!rules.truth.test(letters)) return false
  for (let at = word - 1; at >= sentence.first && at >= word - 3; at--) if (starts(terms, at, NEGATOR)) return true
  return false
}

/** Verb that asserts its complement; a preposition of the class names a source only. */
const isAssertive = ({ terms }: ClaimText, word: number): boolean =>
  starts(terms, word, FACTIVE) || (startBits(terms, word) & (SAY | PREPOSITION)) === SAY

const withoutAccents = (letters: string): string => letters.normalize('NFD').replace(/\p{M}/gu, '')
