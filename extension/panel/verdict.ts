/** The one sentence that says how the page stands to the record. */
import { t } from '../browser'
import type { Compared, Relation } from '../messages'
import { countText } from '../words'

const ORDER: readonly Relation[] = ['conflict', 'new', 'newer', 'outweighed', 'older', 'same']

/** Claims in the order of what matters: conflicts first, what is the same last. */
export const byRelevance = (compared: readonly Compared[]): readonly Compared[] =>
  [...compared].sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation))

export function verdict(compared: readonly Compared[]): string {
  if (compared.length === 0) return t('verdict_none')
  const articles = (relation: Relation) =>
    new Set(compared.filter((one) => one.relation === relation).map((one) => one.claim.article)).size
  const parts = (['new', 'newer', 'older', 'conflict', 'outweighed'] as const).flatMap((relation) => {
    const count = articles(relation)
    return count > 0 ? [countText(`verdict_${relation}`, count)] : []
  })
  const last = parts.pop()
  if (last === undefined) return t('verdict_same')
  const sentence = parts.length > 0 ? `${parts.join(', ')} ${t('and')} ${last}` : last
  return `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.`
}

/** What is worth keeping: what the record does not have, and was not kept yet. */
export const worthSaving = (compared: readonly Compared[]): readonly Compared[] =>
  compared.filter(
    ({ relation, keptAs }) =>
      keptAs === null && (relation === 'new' || relation === 'newer' || relation === 'conflict'),
  )
