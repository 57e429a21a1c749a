/** Name and number of a compared article. */
import type { ComparedArticle } from '../../../../shared/texts/compare'
import { t } from '../../../i18n'
import { articleNamed } from '../part-name'

/** As the negotiation has it, else as the texts do. */
export const comparedName = ({ id, old, new: next }: ComparedArticle): string =>
  articleNamed(id) ?? next?.title ?? old?.title ?? t('texts-part-unnamed')

/** `9`, or `9 → 10` of one that was renumbered. */
export function comparedNumber({ old, new: next }: ComparedArticle): string {
  const numbers = [old?.number, next?.number].filter((number) => typeof number === 'string')
  return [...new Set(numbers)].join(' → ')
}
