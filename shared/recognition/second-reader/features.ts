/**
 * Features of a candidate: the stems left and right of the list that names the article, in pairs, and those of the sentence
 * before; the concepts and word classes among them, which carry what is learnt from one word, or in one language, over to
 * others; how many negations and modal words there are; and what the text tells of the outcome. The words that lead in a
 * list stand left of its items. Each feature is a hash, with the word that it comes from.
 */
import type { ClaimText, Sentence } from '../claims/text'
import { ORDINARY } from '../languages/words'
import {
  ANAPHOR,
  BACKGROUND,
  CONDITION,
  DEPENDENCE,
  DISCUSSION,
  FACTIVE,
  HEDGE,
  NEGATOR,
  NOUN,
  OUTSTANDING,
  PROPOSAL,
  PROSPECT,
  RESIDUE,
  SAY,
  STATUS,
  valueAt,
  WITHDRAWAL,
} from '../names/word-classes'
import { GAP_COMMA } from '../scan'
import type { Candidate } from './candidates'
import { CONCEPT_LIMIT, conceptOf } from './concepts'
import { leadsOf } from './leads'
import { OUTCOMES } from './packed-weights'
import { ARTICLE_STEM, MEMBER_STEM, mix, pairOf, stemOf } from './stems'

/** Words at most on one side. */
const LONGEST_SIDE = 60
/** Words from the list that count as near. */
const NEAR = 5
const MOST_FEATURES = 2048
const OUTCOME_NAMES: readonly string[] = OUTCOMES
/** Classes that are counted on each side, each up to two. */
const COUNTED = [NEGATOR, PROSPECT, CONDITION, BACKGROUND, HEDGE, SAY] as const
/** Classes of which one word on a side counts. */
const PRESENT =
  NEGATOR |
  PROSPECT |
  CONDITION |
  BACKGROUND |
  HEDGE |
  SAY |
  PROPOSAL |
  WITHDRAWAL |
  DISCUSSION |
  OUTSTANDING |
  RESIDUE |
  FACTIVE |
  DEPENDENCE |
  ANAPHOR

/** Kinds of features, mixed into their hashes; those of the left side are by zone from `LEFT` on, and so on the right. */
const BIAS = 1
const FOLLOWING = 2
const BEFORE = 3
const LEFT = 4
const RIGHT = 7
/** Zones from the list outward: its own clause, past a comma, past another list. */
const PAST_COMMA = 1
const PAST_LIST = 2
const NEAR_LEFT = 11
const NEAR_RIGHT = 12
const PAIR = 16
const COUNT = 32
const SHAPE = 33
const CUE = 40
/** Concepts anywhere and by side and zone, in pairs on a side, and on a page that tells of the conclusion. */
const CONCEPT = 60
const CONCEPT_PAIR = 80
const CONCEPT_CONCLUDED = 100
/** Word classes by side, and values of nouns for a text and of status phrases. */
const CLASS = 110
const NOUN_VALUE = 112
const STATUS_VALUE = 114
/** Item of a list that a sentence leads in. */
const LED = 116
/** Outcome that the text tells of. */
const OUTCOME = 117

/** By kind of feature, its part of the hash. */
const SEEDS = Uint32Array.from({ length: OUTCOME + 1 }, (_, kind) => mix(0x811c9dc5, kind))
/** All classes that are counted. */
const ANY_COUNTED = COUNTED.reduce((all, classes) => all | classes, 0)
/** Concept of a word that was not asked for yet. */
const UNASKED = 255

/** Features of one candidate after another, in arrays that are used again. */
export class Features {
  count = 0
  readonly hashes = new Uint32Array(MOST_FEATURES)
  /** Word of each feature, -1 for none. */
  readonly words = new Int32Array(MOST_FEATURES)
  readonly #text: ClaimText
  /** Stem of each word, 0 until it is asked for. */
  readonly #stems: Uint32Array
  readonly #concepts: Uint8Array
  readonly #counts = new Uint8Array(COUNTED.length)
  /** Index of the sentence that leads in each sentence, -1 for none. */
  readonly #leads: Int32Array

  constructor(text: ClaimText) {
    this.#text = text
    this.#stems = new Uint32Array(text.scan.count)
    this.#concepts = new Uint8Array(text.scan.count).fill(UNASKED)
    this.#leads = leadsOf(text)
    for (const sentence of text.sentences) {
      this.#replace(sentence.articles, ARTICLE_STEM)
      this.#replace(sentence.members, MEMBER_STEM)
    }
  }

  /** Reads the features of a candidate. */
  read({ article, sentence, index, first, end }: Candidate): void {
    const { sentences, lexicon } = this.#text
    this.count = 0
    this.#add(BIAS, 0, -1)
    if (lexicon.instrumentIds.includes(article)) this.#add(SHAPE, 1, -1)
    if (sentence.isQuestion) this.#add(SHAPE, 2, -1)
    this.#outcome()
    const prior = sentences[index - 1]
    const lead = sentences[this.#leads[index] ?? -1]
    if (lead) {
      this.#add(LED, 0, -1)
      this.#side(lead, lead.end - 1, -1)
    }
    const isNamed = end > first
    if (isNamed) {
      if (first - sentence.first <= 3) this.#add(SHAPE, 3, -1)
      if (sentence.end - sentence.first <= 8) this.#add(SHAPE, 4, -1)
      this.#side(sentence, first - 1, -1)
      this.#side(sentence, end, 1)
    } else {
      this.#add(SHAPE, 5, -1)
      this.#bag(sentence, FOLLOWING, true)
    }
    if (prior && prior !== lead && prior.block >= sentence.block - 1) this.#bag(prior, BEFORE, false)
  }

  #replace(names: Sentence['articles'], stem: number): void {
    for (const { first, end } of names) this.#stems.fill(stem, first, end)
  }

  #stem(block: number, word: number): number {
    const known = this.#stems[word] ?? 0
    if (known !== 0) return known
    const stem = stemOf(this.#text.scan, block, word)
    this.#stems[word] = stem
    return stem
  }

  #add(kind: number, value: number, word: number): void {
    if (this.count === MOST_FEATURES) return
    this.hashes[this.count] = mix(SEEDS[kind] ?? 0, value)
    this.words[this.count++] = word
  }

  #outcome(): void {
    const { isFinal, isConcluded, hasFinalText } = this.#text
    ;[isFinal, isConcluded, hasFinalText].forEach((holds, at) => {
      if (holds()) this.#add(OUTCOME, at, -1)
    })
  }

  /** Concept of a stem with that of the concept before it; returns the last concept so far. */
  #addConcept(stem: number, word: number, kind: number, last: number): number {
    let concept = this.#concepts[word] ?? 0
    if (concept === UNASKED) this.#concepts[word] = concept = conceptOf(stem)
    if (concept === 0) return last
    const side = kind >= RIGHT ? 1 : kind >= LEFT ? 0 : kind + 1
    this.#add(CONCEPT + kind, concept, word)
    this.#add(CONCEPT_PAIR + side, last * CONCEPT_LIMIT + concept, word)
    if (kind < LEFT) return concept
    this.#add(CONCEPT, concept, word)
    if (this.#text.isConcluded()) this.#add(CONCEPT_CONCLUDED, concept, word)
    return concept
  }

  /** Phase of a status phrase that begins at a word, anywhere and by its side and zone. */
  #addCue(word: number, side: number, zone: number): void {
    const { terms, lexicon } = this.#text
    if (((terms.starting[word] ?? 0) & STATUS) === 0) return
    const phase = lexicon.statusPhases[valueAt(terms, word) & ~ORDINARY]
    const outcome = OUTCOME_NAMES.indexOf(phase ?? '')
    if (outcome < 0) return
    this.#add(CUE, outcome, word)
    this.#add(CUE + side + zone, outcome, word)
  }

  /** Words of one side, from the list outward; those beyond another list apart. */
  #side({ block, first, end }: Sentence, from: number, step: -1 | 1): void {
    const { terms, scan } = this.#text
    const isLeft = step < 0
    let [zone, previous, distance, concept] = [0, ARTICLE_STEM, 0, 0]
    let wasName = true
    const counts = this.#counts.fill(0)
    for (let word = from; word >= first && word < end && distance < LONGEST_SIDE; word += step) {
      const stem = this.#stem(block, word)
      if (zone < PAST_COMMA && (scan.gaps[isLeft ? word + 1 : word] ?? 0) >= GAP_COMMA) zone = PAST_COMMA
      if (stem <= MEMBER_STEM && wasName && stem === previous) continue
      wasName = stem <= MEMBER_STEM
      if (stem === ARTICLE_STEM) zone = PAST_LIST
      const kind = (isLeft ? LEFT : RIGHT) + zone
      distance++
      this.#add(kind, stem, word)
      if (distance <= NEAR && zone === 0) this.#add(isLeft ? NEAR_LEFT : NEAR_RIGHT, stem, word)
      this.#add(PAIR + kind, isLeft ? pairOf(stem, previous) : pairOf(previous, stem), word)
      previous = stem
      concept = this.#addConcept(stem, word, kind, concept)
      const bits = (terms.own[word] ?? 0) | (terms.starting[word] ?? 0)
      // Most words are of no class.
      if (bits === 0) continue
      this.#addClasses(word, bits, isLeft ? 0 : 1)
      this.#addCue(word, isLeft ? LEFT : RIGHT, zone)
      if ((bits & ANY_COUNTED) === 0) continue
      for (let at = 0; at < COUNTED.length; at++)
        if ((bits & (COUNTED[at] ?? 0)) !== 0 && (counts[at] ?? 0) < 2) counts[at] = (counts[at] ?? 0) + 1
    }
    counts.forEach((count, at) => {
      for (let one = 1; one <= count; one++) this.#add(COUNT, at * 8 + one * 2 + (isLeft ? 0 : 1), -1)
    })
  }

  /** All words of a sentence, and their pairs. */
  #bag({ block, first, end }: Sentence, kind: number, hasPairs: boolean): void {
    let [previous, concept] = [0, 0]
    for (let word = first; word < Math.min(end, first + LONGEST_SIDE); word++) {
      const stem = this.#stem(block, word)
      if (stem <= MEMBER_STEM && stem === previous) continue
      this.#add(kind, stem, word)
      if (hasPairs) this.#addCue(word, FOLLOWING, 0)
      if (hasPairs) this.#add(PAIR, pairOf(previous, stem), word)
      concept = this.#addConcept(stem, word, kind, concept)
      previous = stem
    }
  }

  #addClasses(word: number, bits: number, side: 0 | 1): void {
    const value = valueAt(this.#text.terms, word) & ~ORDINARY
    for (let rest = bits & PRESENT; rest !== 0; rest &= rest - 1) this.#add(CLASS + side, rest & -rest, word)
    if ((bits & NOUN) !== 0) this.#add(NOUN_VALUE + side, value, word)
    if ((bits & STATUS) !== 0) this.#add(STATUS_VALUE + side, value, word)
  }
}
