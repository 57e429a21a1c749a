/** Summary sentence of the comparison of a page with the data. */
import { t } from '../i18n'
import type { Compared, Relation } from '../messages'
import { listText } from '../words'
import { isStated } from './compared'

export function verdict(all: readonly Compared[]): string {
  const compared = all.filter(isStated)
  if (compared.length === 0) return t('verdict-none')
  const articles = (relation: Relation) =>
    new Set(
      compared
        .filter((one) => one.relation === relation)
        .map(({ claim: { negotiation, article } }) => `${negotiation} ${article}`),
    ).size
  const parts = (['new', 'newer', 'undated', 'older', 'conflict', 'outweighed'] as const).flatMap((relation) => {
    const count = articles(relation)
    return count > 0 ? [t(`verdict-${relation}`, { n: count })] : []
  })
  if (parts.length === 0) return t('verdict-same')
  const sentence = listText(parts)
  return `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.`
}
