/** Predictions of the second reader for the candidates of a text: confirmations of claims, and suggestions of its own. */
import { effectiveDay } from '../../domain/dates/days'
import { PHASES } from '../../domain/types'
import { Days } from '../claims/days'
import { findBefore } from '../claims/pattern'
import { isRejected } from '../claims/refusals/rejections'
import { Speakers } from '../claims/speakers'
import { statusOfVerb } from '../claims/status-names'
import { statusFor } from '../claims/statuses'
import { isException } from '../claims/subjects/other-referents'
import { isOfOtherNoun, isOfOtherSubject } from '../claims/subjects/other-subjects'
import type { ClaimText } from '../claims/text'
import { anyTerm, findTerm, hasTerm, matchesWord, spanOf } from '../claims/text'
import { ORDINARY } from '../languages/words'
import {
  AUXILIARY,
  CONDITION,
  DEPENDENCE,
  FACTIVE,
  is,
  lengthAt,
  NEGATOR,
  OUTSTANDING,
  PREPOSITION,
  PROPOSAL,
  PROSPECT,
  STATUS,
  starts,
  valueAt,
  WITHDRAWAL,
} from '../names/word-classes'
import { GAP_COMMA, gapAt, startAt } from '../scan'
import { meaningOn, phasesSharing, statusIdIn } from '../senses'
import type { Claim, Suggestion } from '../types'
import type { Candidate } from './candidates'
import { candidatesIn } from './candidates'
import { type Center, centersOf } from './centers'
import { OUTCOMES } from './packed-weights'
import { SecondReader } from './second-reader'

/**
 * Least probability of a phase at which the words confirm a claim, and at which they suggest a status by themselves: the
 * curve over both is in docs/decisions/0038-two-readers.md.
 */
const CONFIRMED = 0.005
/** The same for contents of an agreement, which the rules infer, and for proposals. */
const CONFIRMED_CONTENTS = 0.5
const CONFIRMED_PROPOSAL = 0.1
const LIKELY = 0.8
/** The same for contents of an agreement and for proposals, which texts tell of in many words. */
const LIKELY_INFERRED = 0.7
const INFERRED: readonly string[] = ['concluded', 'proposed']
/** Least probability of what is suggested by the words alone. */
const SUGGESTED = 0.95

/** Rule of the conclusion of the agreement itself, which the rules read on the page, and the words in a sentence. */
const OUTCOME = 'outcome'
/** Rule of contents and proposals that the words tell of in a sentence about the agreement or a party's proposal. */
const CENTERED = 'centered'
const WORDS = 'words'
/** Rules by which what the words hold is a claim. */
export const CLAIMED: readonly string[] = [OUTCOME, CENTERED]
/** Least probability of what is centered. */
const SURE = 0.95
/** Classes of a sentence that tells no contents, and of one that tells of no proposal. */
const NO_CONTENTS = NEGATOR | OUTSTANDING | PROPOSAL
const NO_PROPOSAL = NEGATOR | WITHDRAWAL
/** Classes of a sentence that tells of an outcome, and of what is to come or is not. */
const SETTLED = STATUS | FACTIVE
const UNSETTLED = PROSPECT | CONDITION | NEGATOR | OUTSTANDING | PROPOSAL

/** Sense of the status that is suggested for each outcome but the first. */
const SENSES = ['tabled', 'nearly-agreed', 'agreed', 'set-aside', 'concluded', 'removed'] as const

/** A claim that the words confirm, by its candidate and outcome. */
export interface Confirmation {
  readonly candidate: Candidate
  readonly outcome: number
}

interface Likely extends Confirmation {
  readonly share: number
}

const placeOf = (article: string, block: number, start: number): string => `${block} ${start} ${article}`

export class WordReadings {
  readonly #text: ClaimText
  readonly #reader: SecondReader
  readonly #candidates: readonly Candidate[]
  /** Probabilities of the outcomes, candidate by candidate. */
  readonly #shares: Float64Array
  /** Indexes of the candidates by article and sentence. */
  readonly #places = new Map<string, number[]>()
  #centers: readonly Center[] | undefined

  constructor(text: ClaimText) {
    this.#text = text
    this.#reader = new SecondReader(text)
    this.#candidates = candidatesIn(text)
    this.#shares = new Float64Array(this.#candidates.length * OUTCOMES.length)
    this.#candidates.forEach((candidate, at) => {
      const before = this.#candidates[at - 1]
      const place = at * OUTCOMES.length
      if (before && this.#areAlike(before, candidate)) this.#shares.copyWithin(place, place - OUTCOMES.length, place)
      else this.#shares.set(this.#reader.shares(candidate), place)
      const { article, sentence } = candidate
      const key = placeOf(article, sentence.block, startAt(text.scan, sentence.first))
      const known = this.#places.get(key)
      if (known) known.push(at)
      else this.#places.set(key, [at])
    })
  }

  /** True of two articles of one list: the words tell the same of them. */
  #areAlike(a: Candidate, b: Candidate): boolean {
    const { instrumentIds } = this.#text.lexicon
    return (
      a.index === b.index &&
      a.first === b.first &&
      a.end === b.end &&
      instrumentIds.includes(a.article) === instrumentIds.includes(b.article)
    )
  }

  /** The candidate of a claim with the highest probability of its phase, `null` where the words do not confirm it. */
  confirmationOf({ article, status, sentence, words, basis }: Claim): Confirmation | null {
    const { scan, lexicon } = this.#text
    // A verb that is a status's name here tells of a clean text in the passages learnt from.
    const isNamed = words.some((word) => statusOfVerb(lexicon, word) === status)
    const sharing = phasesSharing(lexicon, status)
    // The rules read the hedge: to the words, a nearly clean text is much like a clean one.
    const isHedged = sharing.includes('nearly-clean')
    const phases = [...sharing, ...(isNamed || isHedged ? ['clean'] : [])]
    const outcomes = OUTCOMES.flatMap((one, outcome) => (phases.includes(one) ? outcome : []))
    const isProposal = sharing.includes('proposed')
    let most = basis === 'inferred' ? CONFIRMED_CONTENTS : isProposal ? CONFIRMED_PROPOSAL : CONFIRMED
    let found: Confirmation | null = null
    for (const at of this.#places.get(placeOf(article, sentence.block - scan.firstBlock, sentence.start)) ?? [])
      for (const outcome of outcomes) {
        const [candidate, share] = [this.#candidates[at], this.#share(at, outcome)]
        if (!candidate || share < most) continue
        most = share
        found = { candidate, outcome }
      }
    return found
  }

  weighedFor({ candidate, outcome }: Confirmation): readonly string[] {
    return this.#reader.wordsFor(candidate, outcome)
  }

  /** Statuses that the words suggest, whatever the rules read, in text order. */
  suggestions(): Suggestion[] {
    const likely = this.#candidates.flatMap((candidate, at) => {
      const outcome = this.#likeliest(at)
      return outcome < 0 || this.#isUnasserted(candidate) || this.#isDenied(candidate, outcome)
        ? []
        : [{ candidate, outcome, share: this.#share(at, outcome) }]
    })
    if (likely.length === 0) return []
    const [days, speakers] = [new Days(this.#text), new Speakers(this.#text)]
    return likely.flatMap((one) => this.#suggestion(one, days, speakers))
  }

  /** Questions state nothing, nor does what is rejected. */
  #isUnasserted(candidate: Candidate): boolean {
    const { sentence, end } = candidate
    if (sentence.isQuestion || this.#isCondition(candidate) || this.#isException(candidate)) return true
    if (isOfOtherSubject(this.#text, sentence, candidate) || isOfOtherNoun(this.#text, sentence, candidate)) return true
    const status = findTerm(this.#text.terms, end, sentence.end, STATUS)
    return (
      isRejected(this.#text, sentence, candidate) ||
      (status >= 0 && isRejected(this.#text, sentence, { first: status, end: status + 1 }))
    )
  }

  /** "No longer parked": each word for the phase is negated. */
  #isDenied({ sentence, end }: Candidate, outcome: number): boolean {
    const { terms, lexicon } = this.#text
    let isDenied = false
    for (let word = end; word < sentence.end; word += lengthAt(terms, word)) {
      const phase = starts(terms, word, STATUS) ? lexicon.statusPhases[valueAt(terms, word) & ~ORDINARY] : ''
      if (phase !== OUTCOMES[outcome]) continue
      isDenied = findBefore(this.#text, word, end, { find: { ends: NEGATOR }, gap: GAP_COMMA, most: 1 }) >= 0
      if (!isDenied) return false
    }
    return isDenied
  }

  /** "Subject to X": what a status depends on has none by it. */
  #isCondition({ sentence, first, end }: Candidate): boolean {
    const dependence = { find: { starts: DEPENDENCE }, gap: GAP_COMMA, most: 6 }
    return end > first && findBefore(this.#text, first, sentence.first, dependence) >= 0
  }

  /** "All are closed but X": what is excepted has not the status of the others. */
  #isException({ first, end }: Candidate): boolean {
    return end > first && isException(this.#text, { first }, { end: 0 })
  }

  #share(at: number, outcome: number): number {
    return this.#shares[at * OUTCOMES.length + outcome] ?? 0
  }

  /** Outcome that is suggested, or -1. */
  #likeliest(at: number): number {
    return OUTCOMES.findIndex(
      (phase, outcome) =>
        outcome > 0 && this.#share(at, outcome) >= (INFERRED.includes(phase) ? LIKELY_INFERRED : LIKELY),
    )
  }

  #isOutcome(candidate: Candidate, phase: string | null): boolean {
    const { sentence, first, end } = candidate
    if (phase !== 'concluded' || hasTerm(sentence, UNSETTLED)) return false
    // Beside the name, which has "agreement" in it.
    const { terms } = this.#text
    if (!anyTerm(terms, sentence.first, first, SETTLED) && !anyTerm(terms, end, sentence.end, SETTLED)) return false
    // "Talks on a new agreement"
    if (isSoughtBy(this.#text, candidate)) return false
    const { lexicon, isConcluded } = this.#text
    const isOfAgreement = (id: string) => lexicon.instrumentIds.includes(id)
    // With another article it tells of contents.
    return isOfAgreement(candidate.article) && sentence.articles.every(({ id }) => isOfAgreement(id)) && isConcluded()
  }

  /** True where the sentence is about what the outcome is of: contents of the agreement, or a party's proposal. */
  #isCentered({ candidate, share }: Likely, phase: string | null): boolean {
    const { sentence, index, article } = candidate
    const { lexicon, terms } = this.#text
    if (share < SURE || lexicon.instrumentIds.includes(article)) return false
    if (phase !== 'concluded' && phase !== 'proposed') return false
    this.#centers ??= centersOf(this.#text)
    const isContents = phase === 'concluded'
    return (
      this.#centers[index] === (isContents ? 'agreement' : 'proposal') &&
      !anyTerm(terms, sentence.first, sentence.end, isContents ? NO_CONTENTS : NO_PROPOSAL)
    )
  }

  #ruleOf(one: Likely, phase: string | null): string {
    if (this.#isOutcome(one.candidate, phase)) return OUTCOME
    return this.#isCentered(one, phase) ? CENTERED : WORDS
  }

  #suggestion(one: Likely, days: Days, speakers: Speakers): Suggestion[] {
    const { candidate, outcome } = one
    const { lexicon, scan } = this.#text
    const { article, sentence, index, first, end } = candidate
    const sense = SENSES[outcome - 1]
    const status = sense === undefined ? '' : statusFor(this.#text, article, statusIdIn(lexicon, sense))
    const phase = PHASES.find((phase) => phase === OUTCOMES[outcome]) ?? null
    const rule = this.#ruleOf(one, phase)
    // The negotiation has no status for it, or the words are not sure enough.
    if (status === '' || (rule === WORDS && one.share < SUGGESTED)) return []
    const day = days.dayOf(sentence)
    const weighed = this.#reader.wordsFor(candidate, outcome)
    const whole = spanOf(scan, sentence.block, sentence.first, sentence.end)
    return [
      {
        article,
        status: meaningOn(lexicon, status, day && effectiveDay(day)),
        phase,
        evidence: whole,
        sentence: whole,
        speaker: speakers.at(index, Math.max(end, first + 1)),
        day,
        ...(phase === 'concluded' && !lexicon.instrumentIds.includes(article) ? { basis: 'inferred' } : {}),
        rule,
        words: weighed,
        from: 'words',
      },
    ]
  }
}

/** Words between a noun for talks and what they are to bring. */
const NEAR_TALKS = 6

/** Name in the purpose of talks: "negotiations for a new X". */
function isSoughtBy(text: ClaimText, { sentence, first }: Candidate): boolean {
  const { terms, scan, rules } = text
  for (let word = first - 1; word >= sentence.first && first - word <= NEAR_TALKS; word--) {
    if (gapAt(scan, word + 1) >= GAP_COMMA || is(terms, word, AUXILIARY)) return false
    if (matchesWord(scan, word, rules.talks)) return is(terms, word + 1, PREPOSITION)
  }
  return false
}
