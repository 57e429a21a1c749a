/** Temporal order of steps: of two statuses for one list the later holds. "X, parked in March, has been cleaned". */
import { numberAt } from '../dates'
import { CONTRAST, is, MONTH, PREPOSITION, startBits } from '../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt } from '../scan'
import { dateOfBlock } from './block-dates'
import { clauseAfter } from './clauses'
import { discussionCues, discussionOf, reopeningOf } from './discussions'
import type { StatusCue } from './status-words'
import type { Step } from './step'
import type { Row } from './table'
import { firstRow } from './table'
import type { ClaimText, Sentence } from './text'
import { matchesWord } from './text'

interface EarlierRow extends Row {
  readonly condition: (text: ClaimText, step: Step, others: readonly Step[], sentence: Sentence) => boolean
}

/** Why a step tells of an earlier state; `others` are the steps of its list that are not refused. */
export const EARLIER_ROWS: readonly EarlierRow[] = [
  {
    id: 'pluperfect',
    says: 'The step is in the pluperfect, and another is not.',
    example: 'The article on X had been parked but is now clean.',
    condition: (text, { cue }, others) =>
      isPluperfect(text, cue) && others.some((other) => !isPluperfect(text, other.cue)),
  },
  {
    id: 'earlier-clause',
    says: 'A subordinate clause tells of the list in the pluperfect or by a date, and the main clause of what it is now.',
    example: 'X, which had been parked in July, is under discussion.',
    condition: isEarlierClause,
  },
  {
    id: 'until-reopened',
    says: 'What follows says that the list was reopened.',
    example: 'X, which was clean, has been reopened.',
    condition: (text, { cue, list }, _, sentence) => (reopeningOf(text, sentence, list) ?? 0) > cue.first,
  },
  {
    id: 'dated-aside',
    says: 'The step is a dated parenthetical, and another verb has the list as its object.',
    example: 'Members have closed the article on X, parked in May.',
    condition: (text, step, others) =>
      others.some((other) => other.cue.end <= step.list.first) && parentheticalTime(text, step) >= 0,
  },
  {
    id: 'earlier-year',
    says: 'A parenthetical is dated in a year before that of the page.',
    example: 'The text on X, cleaned in 2020, was discussed again.',
    condition: (text, step, _, { block }) => hasEarlierYear(text, block, step),
  },
]

/** Refuses the steps that tell of an earlier state. */
export const refuseEarlierStates = (text: ClaimText, sentence: Sentence, steps: readonly Step[]): Step[] =>
  steps.map((step) => {
    if (step.refused) return step
    const others = steps.filter((other) => other !== step && other.list === step.list && !other.refused)
    return firstRow(text, EARLIER_ROWS, step.cue, (row) => row.condition(text, step, others, sentence))
      ? { ...step, refused: 'earlier' }
      : step
  })

/** Pluperfect: "had been parked", "having been parked", "avait été", "se había". */
function isPluperfect({ scan, rules }: ClaimText, { first }: StatusCue): boolean {
  for (let word = first - 1; word >= 0 && word >= first - 3; word--)
    if (matchesWord(scan, word, rules.pluperfect)) return true
  return false
}

/** Relative clause after the list, or concessive one before the main clause, that is of an earlier time than that one. */
function isEarlierClause(text: ClaimText, step: Step, _: readonly Step[], sentence: Sentence): boolean {
  const { scan, terms } = text
  const { list, cue } = step
  const relative = clauseAfter(text, list)
  const isRelative = relative !== null && cue.first >= relative.first && cue.end <= relative.end
  const opening = startBits(terms, sentence.first)
  // "Although X had been parked, members discussed it", and not "…, members discussed Y".
  const isConcessive =
    (opening & (CONTRAST | PREPOSITION)) === CONTRAST && sentence.articles.every(({ end }) => end <= cue.first)
  if (!isRelative && !isConcessive) return false
  const isBefore = isPluperfect(text, cue)
  if (!isBefore && !(isRelative && parentheticalTime(text, step) >= 0)) return false
  const end = isRelative ? relative.end : cue.end
  if (isBefore && isRelative && end < sentence.end && scan.gaps[end] === GAP_COMMA) return true
  const main = discussionCues(text, sentence).filter((word) => word < list.first || word >= end)
  return discussionOf(text, sentence, list, main) !== null
}

/** Parenthetical dated in a year before the page's: "X, cleaned in 2020, was discussed again". */
function hasEarlierYear(text: ClaimText, block: number, step: Step): boolean {
  const year = numberAt(text.scan, parentheticalTime(text, step)) ?? 0
  return year > 1990 && year < Number(dateOfBlock(text, block)?.slice(0, 4) ?? 0)
}

/**
 * Token index of the month or year that ends a dated parenthetical, or -1: "X, parked in May 2020, …".
 */
function parentheticalTime({ scan, terms }: ClaimText, { list, cue }: Step): number {
  const opening = gapAt(scan, list.end)
  if (cue.first < list.end || cue.first - list.end > 6 || (opening !== GAP_COMMA && opening !== GAP_CLAUSE)) return -1
  if (!is(terms, cue.end, PREPOSITION)) return -1
  let end = cue.end
  while (end < scan.count && end < cue.end + 5 && gapAt(scan, end) < GAP_COMMA) end++
  const isTime = is(terms, end - 1, MONTH) || (numberAt(scan, end - 1) ?? 0) > 1990
  return isTime && (end === scan.count || gapAt(scan, end) >= GAP_COMMA) ? end - 1 : -1
}
