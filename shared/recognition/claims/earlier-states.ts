/** Temporal order of steps: of two statuses for one list the later holds. "X, parked in March, has been cleaned". */
import { numberAt } from '../dates'
import { MOVE } from '../languages/words'
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import type { Terms } from '../word-classes'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  anyOf,
  CONTRAST,
  DETERMINER,
  DISCUSSION,
  JOINT,
  MONTH,
  NEGATOR,
  NOUN,
  PREPOSITION,
  PROSPECT,
  SAY,
} from '../word-classes'
import type { ArticleList } from './lists'
import type { StatusCue } from './status-words'
import { phaseOfCue } from './statuses'
import type { Step } from './step'
import { isAbsolute, isCoordinatedVerb } from './subjects'
import type { Row } from './table'
import { firstRow } from './table'
import type { ClaimText, Sentence } from './text'
import { anyTerm, findTerm, matchesTwoWords, matchesWord } from './text'

/** Longest parenthetical between a list and its verb, in words. */
const LONGEST_PARENTHETICAL = 14

/** Token index where the clause resumes after a parenthetical with the cue's verb, or -1. */
export function resumptionStart(text: ClaimText, list: ArticleList, cue: StatusCue): number {
  const { scan, terms } = text
  const opening = scan.gaps[list.end] ?? 0
  if (opening !== GAP_COMMA && opening !== GAP_CLAUSE) return -1
  let verb = cue.end - cue.first > 1 && ((terms.own[cue.first] ?? 0) & AUXILIARY) !== 0
  let word = cue.first
  for (; (scan.gaps[word] ?? 0) < GAP_COMMA; word--) {
    const before = (terms.own[word - 1] ?? 0) | (terms.ending[word - 1] ?? 0)
    if (word <= list.end || (before & (AUXILIARY | ADVERB | NEGATOR | PROSPECT)) === 0) return -1
    if (before & AUXILIARY) verb = true
  }
  // "With X, parked in March, now closed, …"
  verb ||= word < cue.first && isAbsolute(text, list)
  return verb && word > list.end && word - list.end <= LONGEST_PARENTHETICAL ? word : -1
}

interface EarlierRow extends Row {
  readonly condition: (text: ClaimText, sentence: Sentence, step: Step, others: readonly Step[]) => boolean
}

/** Why a step tells of an earlier state. */
export const EARLIER_ROWS: readonly EarlierRow[] = [
  {
    id: 'superseded',
    says: 'Another step of the list comes later in time.',
    example: 'The article on X had been parked but is now clean.',
    condition: (text, sentence, step, others) => others.some((other) => isEarlierState(text, sentence, step, other)),
  },
  {
    id: 'earlier-year',
    says: 'A parenthetical is dated in a year before that of the page.',
    example: 'The text on X, cleaned in 2020, was discussed again.',
    condition: (text, _, step) => hasEarlierYear(text, step),
  },
  {
    id: 'discussed-again',
    says: 'Talks resumed after a dated parenthetical.',
    example: 'The article on X, parked in March, was discussed again.',
    condition: isDiscussedAgain,
  },
]

/** Refuses the steps that tell of an earlier state. */
export const refuseEarlierStates = (text: ClaimText, sentence: Sentence, steps: readonly Step[]): Step[] =>
  steps.map((step) => {
    if (step.refused) return step
    const others = steps.filter((other) => other !== step && other.list === step.list && !other.refused)
    return firstRow(text, EARLIER_ROWS, step.cue, (row) => row.condition(text, sentence, step, others))
      ? { ...step, refused: 'earlier' }
      : step
  })

function isEarlierState(text: ClaimText, sentence: Sentence, step: Step, other: Step): boolean {
  const { cue, list } = step
  const follows = other.cue.first >= cue.end
  if (follows && other.resumed !== undefined) return cue.first >= list.end && cue.end <= other.resumed
  if (step.resumed !== undefined) return false
  if (isPluperfect(text, cue) && !isPluperfect(text, other.cue)) return true
  // "Members closed X, parked in May"
  if (!follows) return other.cue.end <= list.first && parentheticalTime(text, step) >= 0
  if (isParticipleOpening(text, sentence, step)) return other.rule === 'subject-verb'
  // Coordinated cues hold together unless each has a time: "nearly done and agreed".
  const isOnce = !anyOf(text.terms.own, cue.end, other.cue.first, AUXILIARY | MONTH)
  const areCoordinated = isOnce && phaseOfCue(text, cue) === 'nearly-clean' && phaseOfCue(text, other.cue) === 'clean'
  return cue.first >= list.end && !areCoordinated && isCoordinatedVerb(text, step, other.cue)
}

/** Participle clause that opens the sentence: "parked in March, X has been cleaned". */
function isParticipleOpening({ scan, terms }: ClaimText, { first }: Sentence, { cue, list, rule }: Step): boolean {
  if (rule !== 'verb-list' || cue.first - first > 3) return false
  for (let word = first; word < cue.first; word++)
    if ((((terms.own[word] ?? 0) | (terms.starting[word] ?? 0)) & (AUXILIARY | ADVERB)) === 0 && cue.first - first > 1)
      return false
  for (let word = cue.end; word <= list.first; word++) if ((scan.gaps[word] ?? 0) === GAP_COMMA) return true
  return false
}

/** Pluperfect: "had been parked", "having been parked", "avait été", "se había". */
function isPluperfect({ scan, rules }: ClaimText, { first }: StatusCue): boolean {
  for (let word = first - 1; word >= 0 && word >= first - 3; word--)
    if (matchesWord(scan, word, rules.pluperfect)) return true
  return false
}

/** Parenthetical dated in a year before the page's: "X, cleaned in 2020, was discussed again". */
function hasEarlierYear(text: ClaimText, step: Step): boolean {
  const year = numberAt(text.scan, parentheticalTime(text, step)) ?? 0
  return year > 1990 && year < Number(text.context.date?.day.slice(0, 4) ?? 0)
}

/** Window in words between "again" and a discussion verb. */
const AGAIN_WINDOW = 6

/** Talks resumed after a dated parenthetical: "X, parked in March, was discussed again". */
function isDiscussedAgain(text: ClaimText, sentence: Sentence, step: Step): boolean {
  const { scan, terms, rules } = text
  const { list, cue } = step
  if (parentheticalTime(text, step) < 0) return false
  const next = sentence.articles.find((article) => article.first >= cue.end)?.first ?? sentence.end
  const parting = findTerm(terms, cue.end, next, CONTRAST)
  const ranges = [
    [sentence.first, list.first],
    [cue.end, parting < 0 ? next : parting],
  ] as const
  return ranges.some(([from, to]) => {
    for (let word = from; word < to; word++) {
      const isReopened = matchesWord(scan, word, rules.reopened)
      const isAgain = matchesWord(scan, word, rules.again) || matchesTwoWords(scan, word, rules.againInTwo)
      const [first, end] = [Math.max(from, word - AGAIN_WINDOW), Math.min(to, word + AGAIN_WINDOW)]
      if ((isReopened || (isAgain && hasDiscussionVerb(terms, first, end))) && !anyTerm(terms, first, end, NEGATOR))
        return true
    }
    return false
  })
}

/** Discussion verb in a token range. */
function hasDiscussionVerb({ starting }: Terms, first: number, end: number): boolean {
  for (let word = first; word < end; word++)
    if (((starting[word] ?? 0) & (DISCUSSION | NOUN)) === DISCUSSION) return true
  return false
}

/**
 * Adds a step for each list coordinated with the subject across a parenthetical: "X, parked in March, and Y were
 * cleaned".
 */
export function withCoordinatedSubjects(
  text: ClaimText,
  sentence: Sentence,
  steps: readonly Step[],
  lists: readonly ArticleList[],
): readonly Step[] {
  return steps.flatMap((step) => {
    if (step.rule !== 'subject-verb' || step.refused || step.cue.first < step.list.end) return [step]
    const joined = lists.filter(
      (list) => list.end <= step.list.first && isCoordinatedSubject(text, sentence, list, step, steps),
    )
    return [step, ...joined.map((list) => ({ ...step, list, resumed: step.list.first }))]
  })
}

/** True where only a parenthetical stands between a list that opens its clause and the subject of the verb. */
function isCoordinatedSubject(
  text: ClaimText,
  sentence: Sentence,
  list: ArticleList,
  { list: next, cue }: Step,
  steps: readonly Step[],
): boolean {
  const { scan, terms, rules } = text
  const isLeading = (word: number) =>
    (((terms.own[word] ?? 0) | (terms.ending[word] ?? 0)) & (DETERMINER | NOUN | PREPOSITION | ANAPHOR)) !== 0
  let joint = next.first - 1
  while (joint > list.end && isLeading(joint) && ((terms.own[joint] ?? 0) & JOINT) === 0) joint--
  const parenthetical = steps.find((step) => step.list === list && step.cue.first >= list.end && step.cue.end <= joint)
  const isParted = (word: number) => (scan.gaps[word] ?? 0) >= GAP_COMMA
  if (!parenthetical || !isParted(list.end) || !isParted(joint) || ((terms.own[joint] ?? 0) & JOINT) === 0) return false
  for (let word = list.end + 1; word < joint; word++) if (isParted(word)) return false
  const isVerb = terms.ownValues[cue.first] !== MOVE
  if (!anyOf(terms.own, next.end, isVerb ? cue.end : cue.first, AUXILIARY)) return false
  for (let word = next.end; word < cue.end; word++) if (matchesWord(scan, word, rules.ofOne)) return false
  let open = list.first
  while (open > sentence.first && !isParted(open) && isLeading(open - 1)) open--
  return open === sentence.first || isParted(open) || ((terms.starting[open - 1] ?? 0) & (SAY | CONTRAST)) !== 0
}

/**
 * Token index of the month or year that ends a dated parenthetical, or -1: "X, parked in May 2020, …". "Since May"
 * still holds.
 */
function parentheticalTime({ scan, terms, rules }: ClaimText, { list, cue }: Step): number {
  const opening = scan.gaps[list.end] ?? 0
  if (cue.first < list.end || cue.first - list.end > 6 || (opening !== GAP_COMMA && opening !== GAP_CLAUSE)) return -1
  const isLed = ((terms.own[cue.end] ?? 0) & PREPOSITION) !== 0
  if (!isLed || matchesWord(scan, cue.end, rules.since)) return -1
  let end = cue.end
  while (end < scan.count && end < cue.end + 5 && (scan.gaps[end] ?? 0) < GAP_COMMA) end++
  const isTime = ((terms.own[end - 1] ?? 0) & MONTH) !== 0 || (numberAt(scan, end - 1) ?? 0) > 1990
  return isTime && (end === scan.count || (scan.gaps[end] ?? 0) >= GAP_COMMA) ? end - 1 : -1
}
