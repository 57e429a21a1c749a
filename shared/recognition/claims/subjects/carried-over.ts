import { LIKEWISE } from '../../languages/words'
import type { Terms } from '../../names/word-classes'
import {
  ANAPHOR,
  CONDITION,
  CONTRAST,
  HEDGE,
  is,
  JOINT,
  lengthAt,
  NEGATOR,
  NOUN,
  PROSPECT,
  SAY,
  starts,
} from '../../names/word-classes'
import { GAP_COMMA, gapAt } from '../../scan'
import { statusIdIn } from '../../senses'
import type { Finding } from '../findings'
import type { ArticleList } from '../lists'
import { phaseOf, phaseOfCue, statusOf } from '../statuses'
import type { Rule, Step } from '../step'
import type { Row } from '../table'
import { firstRow } from '../table'
import type { ClaimText } from '../text'
import { anyTerm } from '../text'

/** Window in words after a list in which "likewise" counts. */
export const LIKEWISE_WINDOW = 6
/** Classes that block a carried-over status. */
const BLOCKING = NEGATOR | PROSPECT | CONDITION

/** A list without a step, and the last step before it. */
interface Carry {
  readonly text: ClaimText
  readonly list: ArticleList
  readonly prior: Step
  /** True where a class stands between the lists. */
  readonly isBetween: (classes: number) => boolean
}

interface CarryRow extends Row {
  readonly rule: Rule
  readonly condition: (carry: Carry) => boolean
}

/** Rules by which a status goes on from the list before. */
export const CARRY_ROWS: readonly CarryRow[] = [
  {
    id: 'likewise-between',
    says: 'A word of likeness stands between the lists.',
    example: 'The article on X has been cleaned up, and so has that on Y.',
    rule: 'likewise',
    condition: ({ text, list, prior, isBetween }) =>
      hasLikewise(text.terms, prior.list.end, list.first) && !isBetween(BLOCKING),
  },
  {
    id: 'gapped',
    says: 'The second clause leaves out the verb.',
    example: 'The article on X was parked on the first day and that on Y on the last.',
    rule: 'goes-on',
    condition: ({ text, list, prior }) => isGapped(text, prior, list),
  },
  {
    id: 'still-concluded',
    says: 'The sentence goes on to tell what was concluded.',
    example: 'The final text covers X; the chapter on trust brings in Y.',
    rule: 'goes-on',
    condition: ({ text, prior, isBetween }) =>
      phaseOfCue(text, prior.cue) === 'concluded' && !isBetween(BLOCKING | CONTRAST | SAY),
  },
]

/**
 * Finding carried over from an earlier step of the sentence, or `null`: "the final text covers X; the chapter on trust
 * brings in Y".
 */
export function carriedOver(text: ClaimText, list: ArticleList, steps: readonly Step[]): Finding | null {
  const prior = steps.findLast((step) => step.list.end <= list.first && !step.refused)
  if (!prior) return null
  const isBetween = (classes: number) => anyTerm(text.terms, prior.list.end, list.first, classes)
  const row = firstRow(text, CARRY_ROWS, list, ({ condition }) => condition({ text, list, prior, isBetween }))
  if (!row) return null
  const { isContents } = prior.cue
  return { list, status: statusOf(text, prior.cue), rule: row.rule, first: list.first, end: list.end, isContents }
}

/** Finding with the same status, or nearly clean after a hedge; `null` where a blocking class stands between. */
export function likewiseFinding(
  text: ClaimText,
  status: string,
  first: number,
  list: ArticleList,
  end: number,
): Finding | null {
  const { terms, lexicon } = text
  if (anyTerm(terms, first, list.first, BLOCKING) || anyTerm(terms, list.end, end, BLOCKING)) return null
  const nearly = phaseOf(lexicon, status) === 'clean' && anyTerm(terms, list.end, end, HEDGE)
  return {
    list,
    status: nearly ? statusIdIn(lexicon, 'nearly-agreed') : status,
    rule: 'likewise',
    first,
    end: list.end,
  }
}

/** Likewise term in a range: "X is closed, and so is Y", "as are those on Y", "followed by Y". */
export function hasLikewise(terms: Terms, first: number, end: number): boolean {
  for (let word = first; word < end; word += lengthAt(terms, word))
    if (starts(terms, word, ANAPHOR) && terms.values[word] === LIKEWISE) return true
  return false
}

/** Gapping: the second clause omits the verb. "The article on X was parked on Monday and that on Y on Friday". */
function isGapped(text: ClaimText, prior: Step, list: ArticleList): boolean {
  const { terms, scan } = text
  const from = Math.max(prior.list.end, prior.cue.end)
  let joint = -1
  for (let word = from; word < list.first; word++) {
    if (gapAt(scan, word) > GAP_COMMA || starts(terms, word, CONTRAST | SAY | NEGATOR)) return false
    if (is(terms, word, JOINT)) joint = word
  }
  return joint >= 0 && list.first - joint <= 4 && starts(terms, joint + 1, NOUN)
}
