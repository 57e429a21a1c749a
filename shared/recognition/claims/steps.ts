/** Steps of the ladder: a status word, and the list of articles that it is said of. */

import { numberAt } from '../dates'
import { FIRST, INCLUDED, LAST, LIKEWISE, MOVE, SURVIVING, TWO, WITH } from '../languages/words'
import { GAP_CLAUSE, GAP_COMMA, GAP_DOT } from '../scan'
import type { Terms } from '../terms'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  anyOf,
  BACKGROUND,
  CONDITION,
  CONTRAST,
  DEPENDENCE,
  DETERMINER,
  DISCUSSION,
  FACTIVE,
  HEDGE,
  JOINT,
  MEETING,
  NEGATOR,
  NOUN,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PROSPECT,
  SAY,
  STATUS,
  SUCH,
} from '../terms'
import { afterSource, bareClause, clauseEnd } from './clauses'
import type { StatusCue } from './cues'
import { isNominal, isText } from './cues'
import type { ArticleList } from './lists'
import { setsApart } from './lists'
import { isOfElse } from './objects'
import { isCopula, isHolding, isLeftAround, pointsBack } from './pointing'
import { isElsewhere, refusal } from './refusals'
import type { ClaimText, Sentence } from './text'
import { anyTerm, findTerm, hasColon, hasTerm, isClitic } from './text'

export interface Step {
  readonly cue: StatusCue
  readonly list: ArticleList
  readonly rule: 'subject-verb' | 'verb-list' | 'text-verb' | 'verb-text' | 'fronted' | 'carried' | 'aside' | 'around'
  /** Why it is no claim, or `null`. */
  readonly refused: 'prospect' | 'negation' | 'condition' | 'background' | 'withdrawal' | null
}

/** Which list each status word is said of. */
export function stepsIn(
  text: ClaimText,
  sentence: Sentence,
  cues: readonly StatusCue[],
  all: readonly ArticleList[],
): Step[] {
  const steps: Step[] = []
  const lists = all.filter((list) => !isSetApart(text, list))
  for (const [index, cue] of cues.entries()) {
    if (isNounAlone(text, sentence, cue) || (index > 0 && isPutIn(text, cue))) continue
    const others = cues.filter((other, i) => i !== index && !isPutIn(text, other))
    const before = [...lists].reverse().find((list) => list.end <= cue.first)
    const after = lists.find((list) => list.first >= cue.end)
    const between = (from: number, to: number) => others.some((other) => other.first >= from && other.end <= to)
    const step = (list: ArticleList, rule: Step['rule']) => {
      if (!isOfElse(text, list, cue))
        steps.push({ cue, list, rule, refused: refusal(text, sentence, cue, list, rule, steps) })
    }
    if (after && leadsTo(text, cue, after)) {
      step(after, 'verb-list')
      continue
    }
    if (before && after && !between(cue.end, after.first) && isTurned(text, before, cue, after))
      step(after, 'verb-list')
    else if (before && isLeftAround(text, sentence, before, cue)) step(before, 'around')
    else if (before && (isSubject(text, before, cue) || isElliptic(text, before, cue, steps)))
      step(before, 'subject-verb')
    else if (before && isClosedAside(text, before, cue)) step(before, 'aside')
    else if (before && isCarried(text, sentence, before, cue)) step(before, 'carried')
    else if (
      before &&
      !steps.some((s) => s.list === before) &&
      !between(before.end, cue.first) &&
      isFronted(text, sentence, before, cue)
    )
      step(before, 'fronted')
    else if (after && isObject(text, cue, after) && !between(cue.end, after.first)) step(after, 'verb-list')
    else if (before && isAside(text, before, cue)) step(before, 'aside')
    else if (before && isAmong(text, before, cue)) step(before, 'subject-verb')
    else if (
      before &&
      (isOfPronoun(text, before, cue) || isExplained(text, before, cue) || pointsBack(text, before, cue))
    )
      step(before, 'text-verb')
    else if (before && bareClause(text, before, cue) >= 0) step(before, 'text-verb')
    else if (after && !before && index === 0 && isEnumerated(text, cue, after)) step(after, 'verb-list')
    else if (before && !between(before.end, cue.first) && isFarSubject(text, before, cue)) step(before, 'text-verb')
    else if (before && !after && isTakenUp(text, cue)) step(before, 'verb-text')
    else if (before && !between(before.end, cue.first) && isInReach(text, before, cue)) step(before, 'text-verb')
    else if (before && steps.some((s) => s.list === before && isSecondVerb(text, s.cue, cue))) step(before, 'text-verb')
    else if (after && !before && isPredicate(text, cue, after)) step(after, 'verb-list')
  }
  return steps
}

/** "A, unlike B, was closed": what is said is not of B. */
function isSetApart(text: ClaimText, list: ArticleList): boolean {
  for (let word = list.first - 1; word >= 0 && word >= list.first - 6; word--) {
    if (setsApart(text, word)) return true
    if ((text.scan.gaps[word + 1] ?? 0) >= GAP_COMMA) return false
  }
  return false
}

/** "Parked, since the work is thought finished, were A and B": a reason between commas, with nothing of its own named. */
function isPutIn({ scan, terms }: ClaimText, cue: StatusCue): boolean {
  let open = cue.first
  while (open > 0 && open > cue.first - 4 && (scan.gaps[open] ?? 0) === 0) open--
  let close = cue.end
  while (close < scan.count && close < cue.end + 4 && (scan.gaps[close] ?? 0) === 0) close++
  const commas = (scan.gaps[open] ?? 0) === GAP_COMMA && (scan.gaps[close] ?? 0) === GAP_COMMA
  return (
    commas &&
    open < cue.first &&
    ((terms.own[open] ?? 0) & PREPOSITION) !== 0 &&
    ((terms.own[close] ?? 0) & DETERMINER) !== 0
  )
}

/** "Convergence" or "agreement" claims where the clause says that it was reached. */
function isNounAlone(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { own, ownValues } = text.terms
  // "La mise au propre du texte sur X"
  const verb = ((own[cue.first] ?? 0) & (AUXILIARY | ANAPHOR | DETERMINER | PREPOSITION)) === AUXILIARY
  const before = own[cue.first - 1] ?? 0
  const named = (before & (DETERMINER | POSSESSIVE)) !== 0 && (before & AUXILIARY) === 0
  const moved = verb && named && ownValues[cue.first] === MOVE
  const noun = cue.end - cue.first === 1 && ((own[cue.first] ?? 0) & NOUN) !== 0
  return (noun || moved) && !hasTerm(sentence, FACTIVE)
}

/**
 * "X attracted no objections", "X still sits in the car park": words that are plain by themselves, and nothing between
 * that parts them from the list.
 */
function isInReach({ scan, terms }: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  if (cue.ordinary || cue.first - list.end > 24) return false
  const near = cue.first - list.end <= 8
  if (!near && (terms.own[cue.end - 1] ?? 0) & NOUN) return false
  const apart = SAY | CONTRAST | STATUS | CONDITION | DISCUSSION
  for (let word = list.end; word <= cue.first; word++) {
    if ((scan.gaps[word] ?? 0) >= GAP_CLAUSE) return false
    if (word < cue.first && ((terms.starting[word] ?? 0) & apart) !== 0) return false
  }
  return true
}

/** "X was finished last week and has gone into the car park": a second verb of the same subject. */
function isSecondVerb({ scan, terms }: ClaimText, prior: StatusCue, cue: StatusCue): boolean {
  if (prior.end > cue.first || cue.ordinary || cue.first - prior.end > 14) return false
  let joint = -1
  for (let word = prior.end; word < cue.first; word++) {
    if ((scan.gaps[word] ?? 0) >= GAP_CLAUSE || ((terms.starting[word] ?? 0) & (SAY | CONTRAST | CONDITION)) !== 0)
      return false
    if (joint < 0 && (terms.own[word] ?? 0) & JOINT) joint = word
  }
  return joint >= 0 && ((terms.own[joint + 1] ?? 0) & (AUXILIARY | ADVERB)) !== 0
}

/** "To the exclusion of X": words that end in a preposition are said of what comes next. */
function leadsTo({ terms, scan }: ClaimText, { end }: StatusCue, list: ArticleList): boolean {
  const led = ((terms.own[end - 1] ?? 0) & (PREPOSITION | ADVERB)) === PREPOSITION
  return led && list.first - end <= 1 && (scan.gaps[end] ?? 0) === 0 && (scan.gaps[list.first] ?? 0) === 0
}

/** "The twelfth text to be finalised by a small group was X": the name is what the sentence is about. */
function isPredicate(text: ClaimText, cue: StatusCue, list: ArticleList): boolean {
  if (cue.ordinary || list.first - cue.end > 12 || !isLastOfClause(text, list.end)) return false
  const { scan, terms } = text
  let word = list.first - 1
  while (word > cue.end && ((terms.own[word] ?? 0) & (DETERMINER | NOUN | PREPOSITION)) !== 0) word--
  if (((terms.own[word] ?? 0) & AUXILIARY) === 0 || word < cue.end) return false
  for (let near = cue.end; near <= list.first; near++) if ((scan.gaps[near] ?? 0) >= GAP_COMMA) return false
  return true
}

/** "Worked on X and set the text aside": the object stands for what was named. */
const isTakenUp = (text: ClaimText, cue: StatusCue): boolean =>
  ((text.terms.starting[cue.end] ?? 0) & ANAPHOR) !== 0 && (text.scan.gaps[cue.end] ?? 0) === 0

/** "Everything controversial – X, Y – was dropped": the names stand between dashes. */
const isAppositive = ({ scan }: ClaimText, list: ArticleList): boolean =>
  (scan.gaps[list.first] ?? 0) === GAP_CLAUSE && (scan.gaps[list.end] ?? 0) === GAP_CLAUSE

/** "On X, a single footnote is left": the clause begins with what it is about. */
function isFronted(text: ClaimText, sentence: Sentence, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  if (cue.first - list.end > 16) return false
  for (let word = list.end; word <= cue.first; word++) {
    if ((scan.gaps[word] ?? 0) >= GAP_CLAUSE && word !== list.end) return false
    if ((terms.starting[word] ?? 0) & CONDITION && word < cue.first) return false
  }
  let word = list.first - 1
  while (word > sentence.first && word > list.first - 6 && (scan.gaps[word] ?? 0) === 0 && isOfTopic(terms, word))
    word--
  if (word < sentence.first || ((terms.starting[word] ?? 0) & JOINT) !== 0) word++
  if (sentence.first + (terms.lengths[sentence.first] ?? 1) >= list.first - 2) word = sentence.first
  const opens =
    word === sentence.first ||
    (scan.gaps[word] ?? 0) >= GAP_DOT ||
    ((terms.own[word - 1] ?? 0) & (JOINT | CONTRAST)) !== 0
  return opens && (((terms.starting[word] ?? 0) & PREPOSITION) !== 0 || hasColon(text, list.end))
}

const isOfTopic = (terms: Terms, word: number): boolean =>
  ((terms.own[word] ?? 0) & (PREPOSITION | DETERMINER | NOUN)) !== 0 || ((terms.ending[word] ?? 0) & PREPOSITION) !== 0

/** Nothing but auxiliaries and adverbs between, at least one of the former: "had also been parked". */
function isSubject(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  const from = afterSource(text, resumption(text, list), cue.first)
  let steps = 0
  let seen = false
  let auxiliary =
    cue.end - cue.first > 2 ||
    (cue.end - cue.first > 1 && ((terms.own[cue.first] ?? 0) & (AUXILIARY | PROSPECT | NEGATOR)) !== 0)
  const label = hasColon(text, list.end) && cue.first - list.end <= 2
  if (label && isLabelled(text, list)) return true
  for (let word = from; word < cue.first; word++) {
    word = afterSource(text, word, cue.first)
    if (word >= cue.first) break
    if (++steps > 6) return false
    const parted = word === from && (from > list.end || isAppositive(text, list))
    if ((scan.gaps[word] ?? 0) >= GAP_CLAUSE && !parted) return false
    const bits = terms.starting[word] ?? 0
    const own = terms.own[word] ?? 0
    if (own & MEETING && opensClause(text, word - 1)) return false
    if ((bits | own) & AUXILIARY || isHolding(text, word)) {
      auxiliary = true
      seen = true
      if (bits & AUXILIARY) word += (terms.lengths[word] ?? 1) - 1
    } else if (
      ((bits | own) & (ADVERB | NEGATOR | PROSPECT | NOUN | DETERMINER | JOINT | PREPOSITION | CONTRAST)) === 0 &&
      !(auxiliary && bits & STATUS)
    )
      return false
    if ((own & JOINT) !== 0 && !seen) return false
  }
  if (isColon(text, list.end, cue.first)) return isHeading(text, list, cue)
  return (scan.gaps[cue.first] ?? 0) < GAP_CLAUSE && (auxiliary || isAbsolute(text, list) || isHeading(text, list, cue))
}

/** ", the meeting was suspended": another subject begins after a comma. */
const opensClause = ({ terms, scan }: ClaimText, word: number): boolean =>
  (scan.gaps[word] ?? 0) === GAP_COMMA && ((terms.own[word] ?? 0) & DETERMINER) !== 0

/** "Junto a X, se ha cerrado el de Y": a clause after a comma whose verb comes before its subject. */
function isTurned(text: ClaimText, before: ArticleList, cue: StatusCue, after: ArticleList): boolean {
  const { scan, terms, context } = text
  if (context.lang !== 'es' || (scan.gaps[before.end] ?? 0) < GAP_COMMA || cue.first === before.end) return false
  for (let word = before.end; word < cue.first; word++)
    if (((terms.own[word] ?? 0) & (AUXILIARY | ADVERB)) === 0) return false
  const verb = anyOf(terms.own, before.end, cue.first, AUXILIARY) && (scan.gaps[cue.end] ?? 0) === 0
  return verb && ((terms.own[cue.end] ?? 0) & DETERMINER) !== 0 && isObject(text, cue, after)
}

/** "A was closed, B parked and C dropped": the first verb's auxiliary goes for all. */
function isElliptic({ scan, terms }: ClaimText, list: ArticleList, cue: StatusCue, steps: readonly Step[]): boolean {
  const led = steps.some(
    ({ rule, cue: prior, refused }) =>
      rule === 'subject-verb' && !refused && prior.end <= list.first && list.first - prior.end <= 6,
  )
  return (
    led && cue.first === list.end && (scan.gaps[cue.first] ?? 0) === 0 && ((terms.own[cue.first] ?? 0) & NOUN) === 0
  )
}

/** "X, long at the heart of the talks, were dropped": where the sentence goes on after what is put in; else where the list ends. */
function resumption({ scan, terms }: ClaimText, list: ArticleList): number {
  const gap = scan.gaps[list.end] ?? 0
  if (gap !== GAP_COMMA && gap !== GAP_CLAUSE) return list.end
  for (let word = list.end; word < Math.min(scan.count, list.end + 12); word++) {
    const bits = (terms.starting[word] ?? 0) | (terms.own[word] ?? 0)
    if (word > list.end && (scan.gaps[word] ?? 0) !== 0)
      return (scan.gaps[word] ?? 0) === gap && (terms.own[word] ?? 0) & AUXILIARY ? word : list.end
    if (bits & (STATUS | CONDITION | NEGATOR | PROSPECT)) return list.end
  }
  return list.end
}

/** "With the articles on X agreed", "con el artículo sobre X ya limpio": no verb is needed. */
function isAbsolute({ terms, scan }: ClaimText, list: ArticleList): boolean {
  for (let word = list.first - 1; word >= 0 && word >= list.first - 7; word--) {
    if ((scan.gaps[word + 1] ?? 0) >= GAP_CLAUSE) return false
    const own = terms.own[word] ?? 0
    if (own & PREPOSITION && terms.ownValues[word] === WITH) return true
    if (((own | (terms.starting[word] ?? 0)) & (DETERMINER | PREPOSITION | NOUN | JOINT | ADVERB)) === 0) return false
  }
  return false
}

/** "Join the list of finished articles", "counted among the parked texts": what stands between leads to texts so called. */
function isAmong(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { terms, scan } = text
  const next = cue.end - cue.first > 1 ? cue.end - 1 : cue.end
  const led =
    ((terms.own[cue.first - 1] ?? 0) | (terms.ending[cue.first - 1] ?? 0)) & (PREPOSITION | DETERMINER | NUMBER)
  if (led === 0 || cue.first - list.end > 14 || cue.first === list.end) return false
  for (let word = list.end; word < cue.first; word += terms.lengths[word] ?? 1) {
    const apart = (scan.gaps[word] ?? 0) >= GAP_COMMA
    if (apart || ((terms.starting[word] ?? 0) & (DISCUSSION | SAY | CONTRAST | JOINT | STATUS)) !== 0) return false
  }
  const named = isText(text, next) || isText(text, cue.first - 1) || isText(text, cue.first)
  return named && (isLastOfClause(text, next + 1) || ((terms.own[next + 1] ?? 0) & PREPOSITION) === 0)
}

/** "X, closed in June, …", "X (agreed)", "X – agreed": said beside, with no verb. */
function isAside(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  const gap = scan.gaps[list.end] ?? 0
  if (cue.first - list.end > 4 || (gap !== GAP_COMMA && gap !== GAP_CLAUSE)) return false
  // "X and Y, the two articles cleaned so far": a text and what became of it.
  for (let word = list.end; word < cue.first; word++) {
    const named = (terms.own[word] ?? 0) & (DETERMINER | NUMBER | ADVERB) || isText(text, word) || isOfTwo(terms, word)
    if (!named || (word > list.end && (scan.gaps[word] ?? 0) > 0)) return false
  }
  // "X and Y, both closed,"
  if (cue.first - list.end === 1 && isOfTwo(terms, list.end)) return isLastOfClause(text, cue.end)
  // "X and Y, all now final,"
  const bare = !isText(text, cue.first - 1) && isLastOfClause(text, cue.end)
  if (cue.first > list.end)
    return isText(text, cue.first - 1) || (bare && ((terms.own[cue.first - 1] ?? 0) & ADVERB) !== 0)
  return isLastOfClause(text, cue.end) || ((terms.own[cue.end] ?? 0) & (PREPOSITION | ADVERB | HEDGE)) !== 0
}

const isOfTwo = ({ starting, values }: Terms, word: number): boolean =>
  ((starting[word] ?? 0) & ANAPHOR) !== 0 && values[word] === TWO

/** "X, closed in June, and Y": a comma before, and another before what comes next. */
function isClosedAside(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  for (let word = list.end; word < cue.first; word++) if (((terms.own[word] ?? 0) & ADVERB) === 0) return false
  if ((scan.gaps[list.end] ?? 0) !== GAP_COMMA || (cue.first === list.end && !isAside(text, list, cue))) return false
  for (let word = cue.end; word < Math.min(scan.count, cue.end + 6); word++)
    if ((scan.gaps[word] ?? 0) > 0) return (scan.gaps[word] ?? 0) === GAP_COMMA
  return false
}

/** "Transparency: parked pending scope": a label opens the line, and what it is comes first after the colon. */
const isLabelled = ({ scan }: ClaimText, list: ArticleList): boolean => (scan.gaps[list.first] ?? 0) >= GAP_DOT

/** "Spam text finalised": a heading leaves the auxiliary out. */
function isHeading(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const between = cue.first - list.end
  if (between > 1) return false
  if (isColon(text, list.end, cue.first)) return isLastOfClause(text, cue.end)
  const ends = isLastOfClause(text, cue.end) || ((text.terms.own[cue.end] ?? 0) & PREPOSITION) !== 0
  if (between === 0) return (text.scan.gaps[cue.first] ?? 0) === 0 && ends
  return ((text.terms.own[list.end] ?? 0) & NOUN) !== 0 && ends
}

/** "Spam: agreed". */
const isColon = (text: ClaimText, from: number, to: number): boolean => from === to && hasColon(text, to)

const isLastOfClause = (text: ClaimText, word: number): boolean =>
  word >= text.scan.count || (text.scan.gaps[word] ?? 0) >= GAP_COMMA || text.openings.has(word)

/** "Cleaned three articles, on spam and …": nouns, numbers, prepositions between. */
function isObject(text: ClaimText, cue: StatusCue, list: ArticleList): boolean {
  const { scan, terms } = text
  if (list.first - cue.end > 14) return false
  let unknown = 0
  let joint = false
  const among = opensAmong(text, cue)
  const inverted = among || isInverted(text, cue)
  for (let word = cue.end; word <= list.first; word = Math.min(list.first, word + (terms.lengths[word] ?? 1))) {
    if ((scan.gaps[word] ?? 0) >= GAP_DOT + 1 && (scan.gaps[word] ?? 0) !== GAP_CLAUSE) return false
    word = afterSource(text, word, list.first)
    if (word === list.first) break
    if ((terms.starting[word] ?? 0) & FACTIVE) continue
    const bits = (terms.starting[word] ?? 0) | (terms.own[word] ?? 0)
    if (
      bits & (CONDITION | DEPENDENCE) ||
      (bits & (SAY | PREPOSITION)) === SAY ||
      (bits & (CONTRAST | SUCH)) === CONTRAST
    )
      return false
    if (bits & STATUS && isOfContents(terms.values[word] ?? 0) && !among) return false
    if (bits & ANAPHOR && terms.values[word] === LIKEWISE && !among) return false
    if (bits & JOINT) joint = true
    if (bits & AUXILIARY && isCopula(text, cue, word, list.first)) break
    // "Convergence has been reached on": the verb of the cue itself, where nothing new was begun.
    if (bits & AUXILIARY && inverted && !joint) continue
    if ((bits & AUXILIARY) !== 0 && (bits & ADVERB) === 0 && (joint || !endsInPreposition(text, list))) return false
    if (bits & AUXILIARY) continue
    if (bits & (DETERMINER | NUMBER | NOUN | PREPOSITION | ADVERB | JOINT | SUCH | POSSESSIVE | STATUS)) continue
    if (numberAt(scan, word) === null) unknown++
  }
  return unknown <= (hasColon(text, list.first) ? 5 : 2)
}

const isOfContents = (value: number): boolean => value === INCLUDED || value === SURVIVING

/** "Among the agreed texts is X": the clause opens with texts so called, and what stands after is of them. */
function opensAmong(text: ClaimText, cue: StatusCue): boolean {
  const { scan, terms } = text
  let first = cue.first
  while (first > 0 && first > cue.first - 6 && (scan.gaps[first] ?? 0) < GAP_COMMA) first--
  let prior = cue.first - 1
  while (prior > first && ((terms.own[prior] ?? 0) & (ADVERB | AUXILIARY)) === ADVERB) prior--
  const named = [prior, cue.first, cue.end].some((word) => isText(text, word)) || isNominal(text, cue)
  return ((terms.own[first] ?? 0) & PREPOSITION) !== 0 && named
}

/** "Gone are", "included in the final text are": the cue opens the clause, the verb and what it is said of follow. */
function isInverted({ scan, terms }: ClaimText, cue: StatusCue): boolean {
  let word = cue.first
  while (word > 0 && (scan.gaps[word] ?? 0) === 0 && ((terms.own[word - 1] ?? 0) & (DETERMINER | NUMBER)) !== 0) word--
  return (scan.gaps[word] ?? 0) >= GAP_COMMA || ((terms.own[word - 1] ?? 0) & (JOINT | CONTRAST | ADVERB)) !== 0
}

function endsInPreposition(text: ClaimText, list: ArticleList): boolean {
  const { own, ending } = text.terms
  let word = list.first - 1
  while (((own[word] ?? 0) & DETERMINER) !== 0 && ((own[word] ?? 0) & PREPOSITION) === 0) word--
  return (((own[word] ?? 0) | (ending[word] ?? 0)) & (PREPOSITION | NOUN)) !== 0
}

/** The subject stands further off: "a text on X that has enabled a revised version to be parked". */
function isFarSubject(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { scan, terms } = text
  if (cue.first - list.end > 18) return false
  let verb = ((terms.starting[cue.end] ?? 0) & AUXILIARY) !== 0
  let factive = false
  let said = false
  for (let word = list.end; word < cue.first; word++) {
    word = afterSource(text, word, cue.first)
    if (word >= cue.first) break
    if ((scan.gaps[word] ?? 0) >= GAP_CLAUSE && !(word === list.end && isAppositive(text, list))) return false
    const starting = terms.starting[word] ?? 0
    const bits = starting | (terms.own[word] ?? 0)
    if (bits & SAY) said = true
    if (bits & AUXILIARY) verb = true
    if (bits & FACTIVE) factive = true
    // "… said that the text was nearly agreed": the text is that of the list.
    if (starting & ANAPHOR || isOwnText(text, word)) {
      said = false
      factive = true
    }
    if (isOwnText(text, word + 1)) continue
    // Another subject takes the verb: "work on X went on while three texts were cleaned".
    const next = (terms.own[word + 1] ?? 0) | (word + 2 < cue.first ? (terms.own[word + 2] ?? 0) : 0)
    if (!factive && (bits & (NUMBER | DETERMINER)) !== 0 && (next & NOUN) !== 0 && word + 1 < cue.first) return false
  }
  return !said && (verb || factive)
}

/** "Her group's text", "its texts": that of what was named. */
function isOwnText(text: ClaimText, word: number): boolean {
  if (((text.terms.own[word] ?? 0) & POSSESSIVE) === 0) return false
  return isText(text, word + 1) || isText(text, word + 2) || isText(text, word + 3)
}

/** "X …: it was closed on Tuesday", "…; the text, now clean, …": the clause of the cue opens with what stands for it. */
function isOfPronoun(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  const { terms, scan } = text
  if (cue.first - list.end > 30 || (cue.residue && cue.ordinary)) return false
  let word = cue.first
  while (word > list.end && (scan.gaps[word] ?? 0) < GAP_CLAUSE && !isJoined(terms, word)) word--
  const opens = word > list.end || (scan.gaps[word] ?? 0) >= GAP_CLAUSE
  const standsFor = ((terms.starting[word] ?? 0) & (ANAPHOR | PRONOUN)) !== 0 && !isOfSome(terms, word, list)
  return opens && cue.first - word <= 9 && (standsFor || isOwnText(text, word) || isClitic(text, word))
}

/** "The last two" of a list of three. */
const isOfSome = ({ values }: Terms, word: number, { articles }: ArticleList): boolean =>
  articles.length > 1 && (values[word] === FIRST || values[word] === LAST)

/** "X is not there yet: two brackets remain": what is left stands after a colon, and nothing else is named. */
function isExplained(text: ClaimText, list: ArticleList, cue: StatusCue): boolean {
  if (!cue.residue || cue.first - list.end > 12) return false
  for (let word = cue.first; word > list.end && word > cue.first - 5; word--) if (hasColon(text, word)) return true
  return false
}

const isJoined = (terms: Terms, word: number): boolean => ((terms.own[word - 1] ?? 0) & (JOINT | CONTRAST)) !== 0

/** "Put X on hold", "left X for later": the verb before the list, where to after it. */
function isCarried({ terms, scan }: ClaimText, sentence: Sentence, list: ArticleList, cue: StatusCue): boolean {
  if (cue.first - list.end > 1 || (scan.gaps[cue.first] ?? 0) > 0) return false
  for (let word = list.first - 1; word >= sentence.first && word >= list.first - 6; word--) {
    if ((scan.gaps[word + 1] ?? 0) > 0) return false
    if ((terms.own[word] ?? 0) & AUXILIARY && terms.ownValues[word] === MOVE) return true
  }
  return false
}

/** "Three texts have been parked, that is, work on them is over: A, B and C": the list follows a colon. */
function isEnumerated(text: ClaimText, cue: StatusCue, list: ArticleList): boolean {
  const { scan, terms } = text
  let word = list.first
  while (word > cue.end && (scan.gaps[word] ?? 0) < GAP_CLAUSE) {
    if (((terms.own[word - 1] ?? 0) & (DETERMINER | PREPOSITION | NOUN | SUCH | ADVERB)) === 0) break
    word--
  }
  const such = ((terms.starting[word] ?? 0) & SUCH) !== 0 && (scan.gaps[word] ?? 0) >= GAP_COMMA
  return word === cue.end || such || hasColon(text, word)
}

/** A status said of what the sentence before named. */
export function saysOfEarlier(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { terms } = text
  // "It will hold the articles whose negotiation is over": of those, it is over.
  const relative = lastWord(terms, sentence.first, cue.first, CONTRAST | POSSESSIVE)
  const from = relative < 0 ? sentence.first : relative
  const denied = findTerm(terms, from, cue.first, NEGATOR | PROSPECT | CONDITION)
  const refused =
    (denied >= 0 && !isElsewhere(text, denied, cue)) ||
    anyTerm(terms, cue.end, clauseEnd(text, cue.end, Math.min(sentence.end, cue.end + 4)), PROSPECT) ||
    isNounAlone(text, sentence, cue) ||
    isExpletive(text, sentence, cue)
  const lasting = ['dropped', 'concluded'].includes(text.lexicon.statusPhases[cue.status] ?? '')
  return !refused && (lasting || !hasTerm(sentence, BACKGROUND))
}

/** The last word of a range that is of all these classes, or -1. */
function lastWord({ own }: Terms, first: number, end: number, classes: number): number {
  for (let word = end - 1; word >= first; word--) if (((own[word] ?? 0) & classes) === classes) return word
  return -1
}

/** "It was agreed to meet again", "se acordó que": nothing that was named. */
function isExpletive(text: ClaimText, sentence: Sentence, cue: StatusCue): boolean {
  const { terms, scan } = text
  if (!cue.ordinary || cue.end >= sentence.end || (scan.gaps[cue.end] ?? 0) > 0) return false
  // "Quedó acordado el jueves": when, and not what.
  if ((terms.starting[cue.end] ?? 0) & ADVERB && (terms.lengths[cue.end] ?? 1) > 1) return false
  const ofText = isText(text, cue.end + 1) || isText(text, cue.end + 2)
  return !ofText && ((terms.own[cue.end] ?? 0) & (PREPOSITION | DETERMINER | CONTRAST)) !== 0
}
