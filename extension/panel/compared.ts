/** Classification and order of a page's statements by their relation to the data. */
import { checkOf } from '../check'
import type { Compared, Relation } from '../messages'

const ORDER: readonly Relation[] = ['conflict', 'new', 'newer', 'undated', 'outweighed', 'older', 'same']

/** Sorts claims by relevance: conflicts first, equal ones last. */
export const byRelevance = (compared: readonly Compared[]): readonly Compared[] =>
  [...compared].sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation))

/** True for what the page states of an article; false for a suggestion and for what follows from contents. */
export const isStated = ({ claim }: Compared): boolean => checkOf(claim) === null

/** True for what the data have already, and not from a press here: told once for all. */
export const isKnown = ({ relation, keptAs }: Compared): boolean => relation === 'same' && keptAs === null

/** Statements that the data does not have and that were not saved yet. */
export const worthSaving = (compared: readonly Compared[]): readonly Compared[] =>
  compared.filter(
    (one) =>
      isStated(one) &&
      one.keptAs === null &&
      (one.relation === 'new' || one.relation === 'newer' || one.relation === 'conflict'),
  )
