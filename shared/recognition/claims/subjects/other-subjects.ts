/**
 * Referent filter of names: a name that modifies another noun, is narrowed by one, or stands in a clause about other talks
 * names no article. "Its X training was completed", "the X of the new system".
 */
import { numberAt } from '../../dates'
import { PLACE } from '../../languages/words'
import {
  AUXILIARY,
  bitsAt,
  CONTRAST,
  DETERMINER,
  endBits,
  is,
  JOINT,
  lengthAt,
  MEETING,
  NOUN,
  NUMBER,
  ownBits,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBJECT,
  startBits,
  subjectAt,
} from '../../names/word-classes'
import { endAt, GAP_CLAUSE, GAP_COMMA, gapAt, isCapitalised, startAt } from '../../scan'
import { isContrastivePreposition } from '../lists'
import { isParted, ledFrom } from '../pattern'
import type { ClaimText, Range, Sentence } from '../text'
import { matchesWord, phraseStart } from '../text'
import { isOfOtherAgreement } from './other-agreements'

const LEADING = DETERMINER | POSSESSIVE
/** Longest head of a compound in words, and longest noun phrase. */
const LONGEST_HEAD = 2
const LONGEST_PHRASE = 4

/** True where what is said of a name is said of another subject. */
export const isOfOtherSubject = (text: ClaimText, sentence: Sentence, range: Range): boolean =>
  range.end > range.first &&
  (isModifier(text, sentence, range) ||
    isNarrowed(text, sentence, range) ||
    isOfOtherTalks(text, sentence, range) ||
    isOfOtherAgreement(text, sentence, range))

/** Word of no class and no name: a noun, where a determiner leads it or an auxiliary follows. */
function isUnknown({ scan, terms }: ClaimText, { articles, members }: Sentence, word: number): boolean {
  const bits = ownBits(terms, word) | startBits(terms, word) | endBits(terms, word)
  const isName = ({ first, end }: Range) => first <= word && word < end
  return bits === 0 && numberAt(scan, word) === null && !articles.some(isName) && !members.some(isName)
}

/** First word after the unknown words from a word on, two at most. */
function headEnd(text: ClaimText, sentence: Sentence, word: number): number {
  let end = word
  while (
    end < Math.min(sentence.end, word + LONGEST_HEAD) &&
    gapAt(text.scan, end) === 0 &&
    isUnknown(text, sentence, end)
  )
    end++
  return end
}

/** Modifier in a compound, whose head is no text: "the X service was completed". */
function isModifier(text: ClaimText, sentence: Sentence, { first, end }: Range): boolean {
  const { articles } = sentence
  const { scan, terms, rules, lexicon } = text
  // "Its X", which is no text, as opposed to "its X text".
  const isFollowed = gapAt(scan, end) === 0 && is(terms, end, NOUN)
  if ((ownBits(terms, first - 1) & (POSSESSIVE | PREPOSITION)) === POSSESSIVE && !isFollowed)
    return !articles.some((article) => article.first === first && lexicon.instrumentIds.includes(article.id))
  if (!rules.hasCompounds || isTopic(text, sentence, first)) return false
  const head = headEnd(text, sentence, end)
  if (head === end) return false
  const isSubject = gapAt(scan, head) === 0 && is(terms, head, AUXILIARY)
  return isSubject || is(terms, first - 1, LEADING)
}

/** Preposition that opens a clause, so that the subject follows the name: "and on X participants are divided". */
function isTopic({ scan, terms }: ClaimText, sentence: Sentence, first: number): boolean {
  const word = first - 1
  if (word < sentence.first || !is(terms, word, PREPOSITION)) return false
  return word === sentence.first || gapAt(scan, word) > 0 || is(terms, word - 1, JOINT)
}

/** Genitive after the name, which is of something else than the talks: "the X of the new system". */
function isNarrowed(text: ClaimText, sentence: Sentence, { end }: Range): boolean {
  const { scan, terms, rules } = text
  if (!matchesWord(scan, end, rules.genitive) || gapAt(scan, end) > 0) return false
  const noun = end + 1
  if (!is(terms, noun, LEADING) && !is(terms, end, DETERMINER)) return false
  let isForeign = false
  for (let word = noun; word < Math.min(sentence.end, noun + LONGEST_PHRASE) && gapAt(scan, word) === 0; word++) {
    const bits = bitsAt(terms, word)
    if ((bits & (NOUN | SUBJECT | ROLE | MEETING)) !== 0) return false
    isForeign ||= isUnknown(text, sentence, word)
  }
  return isForeign
}

/**
 * Noun of no class that governs the list with a preposition, and is no noun for a text: "a study on X has been
 * concluded".
 */
export function isOfOtherNoun(text: ClaimText, sentence: Sentence, list: Range): boolean {
  const { scan, terms, rules } = text
  const preposition = ledFrom(text, list.first, sentence.first, LEADING) - 1
  if (preposition <= sentence.first || !matchesWord(scan, preposition, rules.about)) return false
  let word = preposition
  while (
    word > sentence.first &&
    preposition - word < LONGEST_HEAD &&
    gapAt(scan, word) === 0 &&
    isUnknown(text, sentence, word - 1)
  )
    word--
  const leading = bitsAt(terms, word - 1)
  return word < preposition && word > sentence.first && (leading & (LEADING | NUMBER)) !== 0
}

/**
 * Talks of another subject as the place of the clause, its opening, or its subject: "in the fisheries negotiations", "on
 * Monday the talks on plastics agreed".
 */
function isOfOtherTalks(text: ClaimText, sentence: Sentence, list: Range): boolean {
  const { scan, terms } = text
  for (let word = sentence.first; word < sentence.end; word += lengthAt(terms, word)) {
    if (!isOtherSubject(text, word) && !isUnknownTopic(text, sentence, word)) continue
    const [from, to] = [Math.min(word, list.end), Math.max(word, list.first)]
    if (isParted(scan, from + 1, to, GAP_CLAUSE)) continue
    if (isPlaceOfTalks(text, sentence, word, word < list.first && !isParted(scan, from + 1, to, GAP_COMMA))) return true
  }
  return false
}

function isOtherSubject({ terms }: ClaimText, word: number): boolean {
  const subject = subjectAt(terms, word)
  return subject === 'other' || subject === 'elsewhere'
}

/** Topic of talks in a word that no list has: "the talks on seabirds". */
function isUnknownTopic(text: ClaimText, sentence: Sentence, word: number): boolean {
  const { scan, terms, rules } = text
  if (ownBits(terms, word) !== 0 || isCapitalised(scan, word)) return false
  const preposition = ledFrom(text, word, sentence.first, DETERMINER) - 1
  if (preposition <= sentence.first || !matchesWord(scan, preposition, rules.about)) return false
  return (
    matchesWord(scan, preposition - 1, rules.talks) &&
    endAt(scan, word) - startAt(scan, word) >= SHORTEST_TOPIC &&
    isUnknown(text, sentence, word)
  )
}

/** Fewest letters of a word that no list has and that is no function word. */
const SHORTEST_TOPIC = 4

/**
 * A noun for talks beside a word, in one phrase, which a preposition of place leads or which opens the sentence; in the clause
 * of what is said, with whatever leads it.
 */
function isPlaceOfTalks(text: ClaimText, sentence: Sentence, subject: number, isInClause: boolean): boolean {
  const { scan, terms, rules } = text
  let isTalks = false
  const after = subject + lengthAt(terms, subject)
  for (let word = after; word < Math.min(sentence.end, after + LONGEST_PHRASE - 1) && gapAt(scan, word) === 0; word++)
    isTalks ||= matchesWord(scan, word, rules.talks)
  for (let word = subject; word >= sentence.first && word > subject - 2 * LONGEST_PHRASE; word--) {
    if (gapAt(scan, word + 1) > 0 && word < subject) return false
    isTalks ||= matchesWord(scan, word, rules.talks)
    const phrase = phraseStart(terms, word)
    const bits = startBits(terms, phrase)
    if (isTalks && (bits & PREPOSITION) !== 0 && terms.values[phrase] === PLACE) return true
    if (isTalks && (isInClause || word === sentence.first) && (bits & DETERMINER) !== 0)
      return !isContrastivePreposition(text, phraseStart(terms, word - 1))
    if (word === sentence.first && matchesWord(scan, word, rules.talks)) return true
    if ((bits & CONTRAST) !== 0 || is(terms, word, AUXILIARY)) return false
  }
  return false
}
