/**
 * Contents cues: inclusion in a text as a status. "The final text includes X" concludes it, "no longer covers X" drops
 * it, "includes X" alone states neither.
 */

import { numberAt } from '../dates'
import { FINAL, INCLUDED, ORDINARY, PLACE, SURVIVING, TEXT, WHOLE } from '../languages/words'
import type { Terms } from '../names/word-classes'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  anyOf,
  CONDITION,
  CONTRAST,
  DEPENDENCE,
  DETERMINER,
  DISCUSSION,
  HEDGE,
  has,
  is,
  JOINT,
  lengthAt,
  NEGATOR,
  NOUN,
  OUTSTANDING,
  ownBits,
  ownValueAt,
  PREPOSITION,
  PRONOUN,
  PROPOSAL,
  PROSPECT,
  SAY,
  STATUS,
  startBits,
  starts,
} from '../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt } from '../scan'
import { statusIn } from '../senses'
import type { ArticleList } from './lists'
import { isTogether, ledFrom } from './pattern'
import type { RawCue, StatusCue } from './status-words'
import { isInclusion } from './status-words'
import type { ClaimText, Range, Sentence } from './text'
import { anyTerm, matchesWord } from './text'

/** Cues from verbs of inclusion, given the text that is their subject. `prior` is the previous sentence. */
export function contentsCues(
  text: ClaimText,
  sentence: Sentence,
  raw: readonly RawCue[],
  prior: Sentence | undefined,
): StatusCue[] {
  const concluded = statusIn(text.lexicon, 'concluded')
  const dropped = statusIn(text.lexicon, 'removed')
  const wholes = wholeTextsIn(text, sentence)
  const holding = raw.filter(({ status }) => status === INCLUDED || status === SURVIVING)
  const found: StatusCue[] = []
  for (const cue of holding) {
    const negator = negatorOf(text, sentence, cue)
    if (negator >= 0) {
      const isClaim = wholes.length > 0 || isNoLonger(text, negator) || refersToPreviousText(text, sentence, cue, prior)
      if (cue.status !== SURVIVING && !isClaim) continue
      const denied = negatedSpan(text, negator, cue)
      found.push(extendedOverText(text, { status: dropped, ...denied }, wholes))
      continue
    }
    const isSaid =
      wholes.length > 0 || refersToPreviousText(text, sentence, cue, prior) || isIncludedAnywhere(text, cue)
    if (isSaid && text.isFinal())
      found.push(extendedOverText(text, { status: concluded, first: cue.first, end: cue.end }, wholes))
  }
  // Any verb with the final text as subject: "the final text confirms a ban on X".
  for (const cue of raw) {
    const phase = text.lexicon.statusPhases[cue.status]
    if (phase !== 'clean' && phase !== 'parked') continue
    const subject = wholes.find((whole) => whole.end <= cue.first && isSubjectOfClause(text, sentence, whole.first))
    if (!subject || anyOf(text.terms.own, subject.end, cue.first, AUXILIARY)) continue
    const [article] = sentence.articles
    // "The text leaves X aside"
    const isLeft = article && Math.abs(article.first - cue.end) <= 1
    if (phase === 'parked' && isLeft) found.push({ status: dropped, first: cue.first, end: cue.end })
    else if (phase === 'clean' && article && article.first >= cue.end && text.isFinal())
      found.push({ status: concluded, first: cue.first, end: cue.end })
  }
  if (holding.length === 0) found.push(...placementCues(text, sentence, raw, wholes, concluded, dropped))
  return found
}

/**
 * Contents of the agreement, on a page that tells of its conclusion: a sentence about the text that says of the list neither a status
 * nor a hope, as in "among the measures in the text are X and Y".
 */
export function tellsContents(
  text: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  prior: Sentence | undefined,
): boolean {
  const { terms } = text
  if (!text.isConcluded() || list.articles.some(({ id }) => text.lexicon.instrumentIds.includes(id))) return false
  const opens = starts(terms, sentence.first, ANAPHOR)
  const isOfPrior = opens && prior !== undefined && agreementIn(text, prior) >= 0
  const at = isOfPrior ? sentence.first : agreementIn(text, sentence)
  if (at < 0 || (at >= list.end && list.end > sentence.first && !isPartOf(text, sentence, at))) return false
  // "…, the text says"
  if (at >= list.end && isSource(text, sentence, at)) return !anyTerm(terms, sentence.first, at, NEGATOR | CONDITION)
  const upTo = Math.min(at, list.first)
  // "Once in force, the agreement will …"
  const isOnce = starts(terms, sentence.first, DEPENDENCE)
  const from = sentence.first + (isOnce ? lengthAt(terms, sentence.first) : 0)
  if (anyTerm(terms, from, upTo, PROSPECT | CONDITION | PROPOSAL)) return false
  for (let word = sentence.first; word < at; word += lengthAt(terms, word)) {
    // "The measures outlined in the text"
    const isPlaced = isPlace(terms, word + lengthAt(terms, word))
    if (starts(terms, word, DISCUSSION) && !isPlaced) return false
  }
  for (let word = sentence.first; word < Math.max(at, list.first); word++) {
    const inside = sentence.articles.find((article) => article.first <= word && word < article.end)
    if (inside) word = inside.end - 1
    else if (starts(terms, word, NEGATOR | OUTSTANDING)) return false
  }
  return true
}

/** Agreement after the list: as its place, in a genitive, or as the subject of a verb of contents: "X is among the features of the deal". */
function isPartOf(text: ClaimText, sentence: Sentence, at: number): boolean {
  const { terms, scan, rules } = text
  const word = ledFrom(text, at, sentence.first, DETERMINER) - 1
  if (isPlace(terms, word) || matchesWord(scan, word, rules.genitive)) return true
  return (
    isSource(text, sentence, at) || [at + 1, at + 2].some((verb) => verb < sentence.end && isInclusion(terms, verb))
  )
}

/** Agreement that is quoted: "the text says". */
const isSource = ({ terms }: ClaimText, { end }: Sentence, at: number): boolean =>
  at + 1 < end && (startBits(terms, at + 1) & (SAY | PREPOSITION)) === SAY

/** First word for the agreement or its text: its name, a determined noun, or the text as a whole; -1 for none. */
export function agreementIn(text: ClaimText, sentence: Sentence): number {
  const { lexicon, terms } = text
  const named = sentence.articles.find(({ id }) => lexicon.instrumentIds.includes(id))
  const whole = wholeTextsIn(text, sentence).find(({ end }) => !matchesWord(text.scan, end - 1, text.rules.plural))
  const agreement = statusIn(lexicon, 'reconciled')
  let first = Math.min(named?.first ?? sentence.end, whole?.first ?? sentence.end)
  for (let word = sentence.first + 1; word < first; word++)
    if (
      (ownBits(terms, word) & (NOUN | STATUS)) === (NOUN | STATUS) &&
      (ownValueAt(terms, word) & ~ORDINARY) === agreement &&
      is(terms, word - 1, DETERMINER)
    )
      first = word
  return first < sentence.end ? first : -1
}

interface WholeText extends Range {
  readonly final: boolean
}

/** Token range of a cue and its negators on both sides: "ne contient plus", "no contiene nada". */
function negatedSpan({ terms }: ClaimText, negator: number, cue: StatusCue): Range {
  let end = Math.max(negator + 1, cue.end)
  while (end < cue.end + 3 && is(terms, end, NEGATOR)) end++
  return { first: Math.min(negator, cue.first), end }
}

/** Mentions of the outcome or of a whole text; a text *on* an article is excluded. */
function wholeTextsIn(text: ClaimText, sentence: Sentence): WholeText[] {
  const { terms, scan, lexicon } = text
  const converged = statusIn(lexicon, 'reconciled')
  const wholes: WholeText[] = []
  for (let word = sentence.first; word < sentence.end; word++) {
    const phrase = lengthAt(terms, word) > 1 && starts(terms, word, NOUN)
    const bits = (phrase ? terms.starting[word] : terms.own[word]) ?? 0
    if ((bits & NOUN) === 0) continue
    const value = (phrase ? terms.values[word] : terms.ownValues[word]) ?? 0
    const end = word + (phrase ? lengthAt(terms, word) : 1)
    const isOn =
      gapAt(scan, end) === 0 &&
      has(terms, end, PREPOSITION) &&
      sentence.articles.some((article) => article.first > end && article.first - end <= 3)
    const status = (bits & STATUS) !== 0 ? value : -1
    const whole = value === WHOLE || status === converged
    const final = status < 0 ? value === FINAL : lexicon.statusPhases[status] === 'concluded'
    const numbered = value === TEXT && numberAt(scan, end) !== null
    if (
      !isOn &&
      // "The clean texts" are some of them.
      !matchesWord(scan, end - 1, text.rules.plural) &&
      (final || whole || numbered || (value === TEXT && isDetermined(ownBits(terms, word - 1))))
    )
      wholes.push({ first: word, end, final })
  }
  return wholes
}

const isDetermined = (own: number): boolean => (own & (DETERMINER | PREPOSITION)) !== 0

/**
 * Token index of the negator within six words before the cue or two after it, else -1: "no longer", "nothing", "ne …
 * pas".
 */
function negatorOf({ terms, scan }: ClaimText, sentence: Sentence, cue: StatusCue): number {
  const between = AUXILIARY | DETERMINER | NEGATOR | HEDGE
  for (let word = cue.first - 1, skipped = 0; word >= sentence.first && word >= cue.first - 6; word--) {
    if (gapAt(scan, word + 1) >= GAP_COMMA) break
    const own = ownBits(terms, word)
    if (sentence.articles.some((one) => one.end === word + 1)) return -1
    if (own & NEGATOR) return outermostNegator(terms, sentence, word)
    if ((own & between) === 0 && ++skipped > 2) break
  }
  for (let word = cue.end; word < cue.end + 2; word++) if (starts(terms, word, NEGATOR)) return word
  return -1
}

/** Start of a negation of several words: "has yet to", "ne … plus". */
function outermostNegator(terms: ClaimText['terms'], sentence: Sentence, word: number): number {
  for (let near = word - 1; near >= sentence.first && near >= word - 3; near--) {
    if (sentence.articles.some((article) => article.end === near + 1)) break
    if (has(terms, near, NEGATOR)) return near
  }
  return word
}

/** Extends the cue over a text right after it, so that the list follows the cue. */
function extendedOverText({ terms, scan }: ClaimText, cue: StatusCue, wholes: readonly WholeText[]): StatusCue {
  const next = wholes.find((whole) => whole.first >= cue.end && whole.first - cue.end <= 4)
  if (!next) return cue
  for (let word = cue.end; word < next.first; word++) {
    if (gapAt(scan, word) >= GAP_COMMA) return cue
    if (!is(terms, word, PREPOSITION | DETERMINER | ADVERB | NEGATOR | NOUN)) return cue
  }
  return { ...cue, end: next.end }
}

/** Negator of discontinuation, which implies removal: "no longer", "ya no". */
const isNoLonger = ({ terms }: ClaimText, negator: number): boolean =>
  starts(terms, negator, NEGATOR) &&
  terms.lengths[negator] === 2 &&
  ((ownBits(terms, negator) | ownBits(terms, negator + 1)) & ADVERB) !== 0

/** Passive of inclusion without a place: "se incluyó el artículo sobre X". */
const isIncludedAnywhere = ({ terms }: ClaimText, { first, end }: StatusCue): boolean =>
  end - first > 1 && is(terms, first, AUXILIARY) && !isPlace(terms, end)

/** Subject carried over from a previous sentence about the text: "it contains articles on X", "no incluye X". */
function refersToPreviousText(
  text: ClaimText,
  sentence: Sentence,
  cue: StatusCue,
  prior: Sentence | undefined,
): boolean {
  if (!prior || prior.block !== sentence.block) return false
  const { terms } = text
  const pronoun = anyOf(terms.starting, sentence.first, Math.min(sentence.end, cue.end + 3), ANAPHOR | PRONOUN)
  let opens = true
  for (let word = sentence.first; word < cue.first; word++)
    if (!is(terms, word, NEGATOR | ADVERB | JOINT | CONTRAST | AUXILIARY)) opens = false
  return (pronoun || opens) && (text.isFinal() || wholeTextsIn(text, prior).length > 0)
}

/** Cues from a copula with a place: "is in the final text", "are not in the text". */
function placementCues(
  text: ClaimText,
  sentence: Sentence,
  raw: readonly RawCue[],
  wholes: readonly WholeText[],
  concluded: number,
  dropped: number,
): StatusCue[] {
  const { terms, scan } = text
  for (const whole of wholes) {
    let word = whole.first - 1
    while (word > sentence.first && is(terms, word, DETERMINER)) word--
    if (word < sentence.first || !isPlace(terms, word) || gapAt(scan, word + 1) > 0) continue
    const verb = word - 1
    let negator = -1
    let auxiliary = false
    for (let near = verb; near >= sentence.first && near > verb - 4; near--) {
      if (gapAt(scan, near + 1) >= GAP_COMMA) break
      const own = ownBits(terms, near)
      if (own & NEGATOR) negator = near
      if (own & AUXILIARY) auxiliary = true
      if ((own & (ADVERB | AUXILIARY | NEGATOR | DETERMINER)) === 0) break
    }
    if (negator > 0 && starts(terms, negator - 1, NEGATOR)) negator--
    if (negator >= 0 && auxiliary) return [{ status: dropped, first: negator, end: whole.end }]
    if (
      whole.final &&
      !raw.some((cue) => cue.status === dropped && isTogether(scan, cue.first, whole.first, GAP_COMMA))
    ) {
      const from = raw.find((cue) => cue.end === word && gapAt(scan, word) < GAP_CLAUSE)?.first ?? word
      return [{ status: concluded, first: from, end: whole.end }]
    }
  }
  return []
}

function isSubjectOfClause(text: ClaimText, sentence: Sentence, first: number): boolean {
  const { scan } = text
  const word = ledFrom(text, first, sentence.first, DETERMINER)
  return word === sentence.first || gapAt(scan, word) >= GAP_COMMA
}

const isPlace = (terms: Terms, word: number): boolean => is(terms, word, PREPOSITION) && terms.ownValues[word] === PLACE
