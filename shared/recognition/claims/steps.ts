import { refuseEarlierStates } from './earlier-states'
import type { ArticleList } from './lists'
import { isEnumerated, isObject, isPredicate } from './objects'
import type { Refusal } from './refusals/refusals'
import { COMMON, isUnreachedNoun, OF_OBJECT, refusalOf } from './refusals/refusals'
import type { StatusCue } from './status-words'
import type { Step, StepRule } from './step'
import { isInBracketsAfter, isInOtherBrackets } from './subjects/brackets'
import { isContrasted, isParenthetical, isParentheticalReason } from './subjects/parentheticals'
import {
  hasPronounSubject,
  isDistantSubject,
  isFronted,
  isMembership,
  isReportedByGroup,
  isSubject,
  isWithinReach,
} from './subjects/subjects'
import type { Row } from './table'
import { firstRow } from './table'
import type { ClaimText, Sentence } from './text'

/** A cue with the lists beside it. */
interface Pairing {
  readonly text: ClaimText
  readonly sentence: Sentence
  readonly cue: StatusCue
  readonly isFirst: boolean
  /** Nearest lists on both sides. */
  readonly before: ArticleList | undefined
  readonly after: ArticleList | undefined
  /** Steps of the cues before. */
  readonly steps: readonly Step[]
  /** True where another cue stands in a token range. */
  readonly isCueBetween: (from: number, to: number) => boolean
}

interface StepRow extends Row {
  readonly rule: StepRule
  /** The list that the cue is said of. */
  readonly list: 'before' | 'after'
  readonly condition: (pairing: Pairing, list: ArticleList) => boolean
  readonly refusals: readonly Refusal[]
}

export const STEP_ROWS: readonly StepRow[] = [
  {
    id: 'subject',
    says: 'The list is the subject of a passive or a predicate.',
    example: 'X was closed.',
    rule: 'subject-verb',
    list: 'before',
    condition: ({ text, cue }, list) => isSubject(text, list, cue),
    refusals: COMMON,
  },
  {
    id: 'fronted',
    says: 'The list is a fronted topic at the start of the clause.',
    example: 'On X, the remaining differences concern one paragraph only.',
    rule: 'fronted',
    list: 'before',
    condition: ({ text, sentence, cue, isCueBetween }, list) =>
      !isCueBetween(list.end, cue.first) && isFronted(text, sentence, list, cue),
    refusals: COMMON,
  },
  {
    id: 'object',
    says: 'The list is the object of the cue, with nouns, numbers and prepositions between.',
    example: 'Members parked the X text.',
    rule: 'verb-list',
    list: 'after',
    condition: ({ text, cue, isCueBetween }, list) => isObject(text, cue, list) && !isCueBetween(cue.end, list.first),
    refusals: OF_OBJECT,
  },
  {
    id: 'aside',
    says: 'The cue stands without a verb in a parenthetical right after the list.',
    example: 'X – agreed.',
    rule: 'aside',
    list: 'before',
    condition: ({ text, cue }, list) => isParenthetical(text, list, cue),
    refusals: COMMON,
  },
  {
    id: 'member-of-group',
    says: 'The list joins or counts among a group of texts with the status.',
    example: 'X and Y join the list of agreed articles.',
    rule: 'subject-verb',
    list: 'before',
    condition: ({ text, cue }, list) => isMembership(text, list, cue),
    refusals: COMMON,
  },
  {
    id: 'pronoun-subject',
    says: 'A pronoun or a possessive text is the subject, and stands for the list.',
    example: 'X is history: the article was gavelled on Monday.',
    rule: 'text-verb',
    list: 'before',
    condition: ({ text, cue }, list) => hasPronounSubject(text, list, cue),
    refusals: COMMON,
  },
  {
    id: 'enumerated',
    says: 'The list is enumerated after a colon or a word for “such as”.',
    example: 'Are closed, and will not be reopened: X; Y.',
    rule: 'verb-list',
    list: 'after',
    condition: ({ text, cue, before, isFirst }, list) => !before && isFirst && isEnumerated(text, cue, list),
    refusals: OF_OBJECT,
  },
  {
    id: 'distant-subject',
    says: 'A verb or a factive stands between the list and the cue, and no other subject.',
    example: 'Work on X has enabled a revised version to be parked.',
    rule: 'text-verb',
    list: 'before',
    condition: ({ text, cue, isCueBetween }, list) =>
      !isCueBetween(list.end, cue.first) && isDistantSubject(text, list, cue),
    refusals: COMMON,
  },
  {
    id: 'within-reach',
    says: 'Nothing separates a cue that is no ordinary word from the list.',
    example: 'The X article still sits in the car park.',
    rule: 'text-verb',
    list: 'before',
    condition: ({ text, cue, isCueBetween }, list) =>
      !isCueBetween(list.end, cue.first) && isWithinReach(text, list, cue),
    refusals: COMMON,
  },
  {
    id: 'reported-by-group',
    says: 'The facilitator of the group on the list reports a status of the text of the group.',
    example: ['es', 'El facilitador del grupo reducido sobre X dijo que este había ultimado un texto limpio.'],
    rule: 'text-verb',
    list: 'before',
    condition: ({ text, sentence, cue, isCueBetween }, list) =>
      !isCueBetween(list.end, cue.first) && isReportedByGroup(text, sentence, list, cue),
    refusals: COMMON,
  },
  {
    id: 'predicate',
    says: 'The list is the predicate of a copula after the cue.',
    example: 'The twelfth text to be finalised by a small group was X.',
    rule: 'verb-list',
    list: 'after',
    condition: ({ text, cue, before }, list) => !before && isPredicate(text, cue, list),
    refusals: OF_OBJECT,
  },
]

/** Pairs each cue with the list it is about; refused steps stay in the result, with their reason. */
export function stepsIn(
  text: ClaimText,
  sentence: Sentence,
  cues: readonly StatusCue[],
  all: readonly ArticleList[],
): Step[] {
  if (cues.length === 0) return []
  const steps: Step[] = []
  const lists = all.filter((list) => !isContrasted(text, list))
  for (const [index, cue] of cues.entries()) {
    if (isUnreachedNoun(text, sentence, cue) || (index > 0 && isParentheticalReason(text, cue))) continue
    const others = cues.filter((other, i) => i !== index && !isParentheticalReason(text, other))
    const near = lists.filter((list) => !isInOtherBrackets(text, sentence, cue.first, list))
    const before = near.findLast((list) => list.end <= cue.first)
    const after = near.find((list) => list.first >= cue.end)
    const step = stepOf({
      text,
      sentence,
      cue,
      isFirst: index === 0,
      before,
      after,
      steps,
      isCueBetween: (from, to) => others.some((other) => other.first >= from && other.end <= to),
    })
    if (step) steps.push(step)
  }
  return refuseEarlierStates(text, sentence, steps)
}

/** Step by the first row that holds; `null` without one, or where the cue is about something else. */
function stepOf(pairing: Pairing): Step | null {
  const { text, sentence, cue, steps } = pairing
  const row = firstRow(text, STEP_ROWS, cue, (row) => {
    const list = pairing[row.list]
    return list !== undefined && row.condition(pairing, list)
  })
  const list = row && pairing[row.list]
  if (!list) return null
  // "X, Y (held up by one bracket) and Z"
  const isRemark = list.articles.length > 1 && isInBracketsAfter(text, sentence, cue.first, list)
  if (isRemark && row.rule !== 'aside') return null
  const { rule, refusals } = row
  const refused = refusalOf(text, refusals, { sentence, cue, list, steps, rule })
  if (refused === 'other') return null
  return { cue, list, rule, refused }
}
