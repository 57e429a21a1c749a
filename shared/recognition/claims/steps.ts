/**
 * Attachment rules: which article list a status cue is said of. The order of the rows is their priority; the first that
 * holds gives a step, which its refusals may reject.
 */
import { STATUS } from '../word-classes'
import {
  hasAnaphoricObject,
  hasPronounSubject,
  isBackReference,
  isResidueAfterColon,
  isResidueAroundList,
} from './back-references'
import { nullSubjectClauseStart } from './clauses'
import { refuseEarlierStates, resumptionStart, withCoordinatedSubjects } from './earlier-states'
import type { ArticleList } from './lists'
import {
  governsList,
  isCoordinatedObject,
  isEnumerated,
  isObject,
  isPredicate,
  isSplitVerbPhrase,
  isVerbBeforeSubject,
} from './objects'
import { isContrasted, isEnclosedParenthetical, isParenthetical, isParentheticalReason } from './parentheticals'
import type { Refusal } from './refusals'
import { COMMON, isUnreachedNoun, OF_OBJECT, OF_SUBJECT, refusalOf, WITHIN_RESIDUE } from './refusals'
import type { StatusCue } from './status-words'
import type { Step, StepRule } from './step'
import {
  isCoordinatedVerb,
  isDistantSubject,
  isElliptic,
  isFronted,
  isMembership,
  isSubject,
  isWithinReach,
} from './subjects'
import type { Row } from './table'
import { firstRow } from './table'
import type { ClaimText, Sentence } from './text'
import { anyTerm } from './text'

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
  /** Token index where the clause resumes after a parenthetical, or -1. */
  readonly resumed: number
}

interface StepRow extends Row {
  readonly rule: StepRule
  /** The list that the cue is said of. */
  readonly list: 'before' | 'after'
  readonly condition: (pairing: Pairing, list: ArticleList) => boolean
  readonly refusals: readonly Refusal[]
  /** The list goes on up to where the clause resumes. */
  readonly resumes?: true
}

export const STEP_ROWS: readonly StepRow[] = [
  {
    id: 'governed',
    says: 'A cue that ends in a preposition governs the list right after it.',
    example: 'Members came to terms on X.',
    rule: 'verb-list',
    list: 'after',
    condition: ({ text, cue }, list) => governsList(text, cue, list),
    refusals: OF_OBJECT,
  },
  {
    id: 'second-object',
    says: 'A second coordinated verb has an object of its own.',
    example: 'Members closed X and have parked the article on Y.',
    rule: 'verb-list',
    list: 'after',
    condition: ({ text, sentence, cue, before }, list) =>
      before !== undefined &&
      anyTerm(text.terms, sentence.first, before.first, STATUS) &&
      isCoordinatedObject(text, before, cue, list),
    refusals: OF_OBJECT,
  },
  {
    id: 'resumed-subject',
    says: 'A parenthetical with another status stands between the subject and its verb.',
    example: 'The article on X, parked in March, has been cleaned.',
    rule: 'subject-verb',
    list: 'before',
    condition: ({ isCueBetween, resumed }, list) => resumed >= 0 && isCueBetween(list.end, resumed),
    refusals: OF_SUBJECT,
    resumes: true,
  },
  {
    id: 'verb-before-subject',
    says: 'The verb stands before its subject, after a comma.',
    example: ['es', 'Junto a los artículos sobre X y Z, se ha cerrado el de Y.'],
    rule: 'verb-list',
    list: 'after',
    condition: ({ text, cue, before, isCueBetween }, list) =>
      before !== undefined && !isCueBetween(cue.end, list.first) && isVerbBeforeSubject(text, before, cue, list),
    refusals: OF_OBJECT,
  },
  {
    id: 'around',
    says: 'A verb before the list and a residue after it: what remains in the list.',
    example: ['fr', "Il ne reste dans le texte sur les X qu'un crochet."],
    rule: 'around',
    list: 'before',
    condition: ({ text, sentence, cue }, list) => isResidueAroundList(text, sentence, list, cue),
    refusals: WITHIN_RESIDUE,
  },
  {
    id: 'subject',
    says: 'The list is the subject of a passive or a predicate.',
    example: 'X was closed.',
    rule: 'subject-verb',
    list: 'before',
    condition: ({ text, cue }, list) => isSubject(text, list, cue),
    refusals: OF_SUBJECT,
  },
  {
    id: 'elliptic-subject',
    says: 'The auxiliary is left out in a coordinated clause.',
    example: 'X was closed, Y parked and Z dropped.',
    rule: 'subject-verb',
    list: 'before',
    condition: ({ text, cue, steps }, list) => isElliptic(text, list, cue, steps),
    refusals: OF_SUBJECT,
  },
  {
    id: 'enclosed-aside',
    says: 'The cue stands between two commas right after the list.',
    example: 'The article on X, closed this week, was welcomed.',
    rule: 'aside',
    list: 'before',
    condition: ({ text, cue }, list) => isEnclosedParenthetical(text, list, cue),
    refusals: COMMON,
  },
  {
    id: 'split-verb-phrase',
    says: 'The two parts of a verb phrase stand around the list, its object.',
    example: ['fr', 'On peut tenir le Y pour acquis.'],
    rule: 'carried',
    list: 'before',
    condition: ({ text, sentence, cue }, list) => isSplitVerbPhrase(text, sentence, list, cue),
    refusals: COMMON,
  },
  {
    id: 'fronted',
    says: 'The list is a fronted topic at the start of the clause.',
    example: 'On X, the remaining differences concern one paragraph only.',
    rule: 'fronted',
    list: 'before',
    condition: ({ text, sentence, cue, steps, isCueBetween }, list) =>
      !steps.some((step) => step.list === list) &&
      !isCueBetween(list.end, cue.first) &&
      isFronted(text, sentence, list, cue),
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
    refusals: OF_SUBJECT,
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
    id: 'residue-after-colon',
    says: 'A residue follows the list after a colon.',
    example: 'X is not quite there yet: two brackets remain.',
    rule: 'text-verb',
    list: 'before',
    condition: ({ text, cue }, list) => isResidueAfterColon(text, list, cue),
    refusals: COMMON,
  },
  {
    id: 'back-reference',
    says: 'An anaphor after the cue refers back to the list.',
    example: ['fr', "Les articles sur les X et le Y servent de modèle : achevés l'un et l'autre, ils ne bougent plus."],
    rule: 'text-verb',
    list: 'before',
    condition: ({ text, cue }, list) => isBackReference(text, list, cue),
    refusals: COMMON,
  },
  {
    id: 'null-subject',
    says: 'A clause without a subject is about the list before, where the language allows it.',
    example: ['es', 'Nadie quiso el Y y se sacó.'],
    rule: 'text-verb',
    list: 'before',
    condition: ({ text, cue }, list) => nullSubjectClauseStart(text, list, cue) >= 0,
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
    id: 'anaphoric-object',
    says: 'An anaphor is the object of the cue, and stands for the list.',
    example: 'Members found common ground on X and closed the text.',
    rule: 'verb-text',
    list: 'before',
    condition: ({ text, cue, after }) => !after && hasAnaphoricObject(text, cue),
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
    id: 'second-verb',
    says: 'The cue is a second coordinated verb of the same subject.',
    example: 'The article on X was parked in May and cleaned in July.',
    rule: 'text-verb',
    list: 'before',
    condition: ({ text, cue, steps }, list) =>
      steps.some((step) => step.list === list && isCoordinatedVerb(text, step, cue)),
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
    const before = [...lists].reverse().find((list) => list.end <= cue.first)
    const after = lists.find((list) => list.first >= cue.end)
    const step = stepOf({
      text,
      sentence,
      cue,
      isFirst: index === 0,
      before,
      after,
      steps,
      isCueBetween: (from, to) => others.some((other) => other.first >= from && other.end <= to),
      resumed: before ? resumptionStart(text, before, cue) : -1,
    })
    if (step) steps.push(step)
  }
  return refuseEarlierStates(text, sentence, withCoordinatedSubjects(text, sentence, steps, lists))
}

/** Step by the first row that holds; `null` without one, or where the cue is about something else. */
function stepOf(pairing: Pairing): Step | null {
  const { text, sentence, cue, steps, resumed } = pairing
  const row = firstRow(text, STEP_ROWS, cue, (row) => {
    const list = pairing[row.list]
    return list !== undefined && row.condition(pairing, list)
  })
  const list = row && pairing[row.list]
  if (!list) return null
  const { rule, resumes, refusals } = row
  // The parenthetical counts as part of the list.
  const whole = resumes ? { ...list, end: resumed } : list
  const refused = refusalOf(text, refusals, { sentence, cue, list, whole, steps, rule })
  if (refused === 'other') return null
  return { cue, list, rule, refused, ...(resumes && { resumed }) }
}
