/** Summary sentence of the comparison of a page with the data. */
import { t } from '../browser'
import { checkOf } from '../check'
import type { Compared, Relation } from '../messages'
import { countText, listText } from '../words'

const ORDER: readonly Relation[] = ['conflict', 'new', 'newer', 'undated', 'outweighed', 'older', 'same']

/** Sorts claims by relevance: conflicts first, equal ones last. */
export const byRelevance = (compared: readonly Compared[]): readonly Compared[] =>
  [...compared].sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation))

/** True for what the page states of an article; false for a suggestion and for what follows from contents. */
export const isStated = ({ claim }: Compared): boolean => checkOf(claim) === null

/** True for what the data have already, and not from a press here: told once for all. */
export const isKnown = ({ relation, keptAs }: Compared): boolean => relation === 'same' && keptAs === null

export function verdict(all: readonly Compared[]): string {
  const compared = all.filter(isStated)
  if (compared.length === 0) return t('verdict_none')
  const articles = (relation: Relation) =>
    new Set(
      compared
        .filter((one) => one.relation === relation)
        .map(({ claim: { negotiation, article } }) => `${negotiation} ${article}`),
    ).size
  const parts = (['new', 'newer', 'undated', 'older', 'conflict', 'outweighed'] as const).flatMap((relation) => {
    const count = articles(relation)
    return count > 0 ? [countText(`verdict_${relation}`, count)] : []
  })
  if (parts.length === 0) return t('verdict_same')
  const sentence = listText(parts)
  return `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.`
}

/** Statements that the data does not have and that were not saved yet. */
export const worthSaving = (compared: readonly Compared[]): readonly Compared[] =>
  compared.filter(
    (one) =>
      isStated(one) &&
      one.keptAs === null &&
      (one.relation === 'new' || one.relation === 'newer' || one.relation === 'conflict'),
  )
