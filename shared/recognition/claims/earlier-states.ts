/** Temporal order of steps: of two statuses for one list the later holds. "X, parked in March, has been cleaned". */
import { numberAt } from '../dates'
import { GAP_CLAUSE, GAP_COMMA } from '../scan'
import { ADVERB, AUXILIARY, anyOf, MONTH, PREPOSITION } from '../word-classes'
import type { StatusCue } from './status-words'
import { phaseOfCue } from './statuses'
import type { Step } from './step'
import { isCoordinatedVerb } from './subjects'
import type { Row } from './table'
import { firstRow } from './table'
import type { ClaimText, Sentence } from './text'
import { matchesWord } from './text'

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
