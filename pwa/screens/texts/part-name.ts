/** Names of the parts of a draft, and of the articles of the negotiation that they are. */
import type { PartOfDraft } from '../../../shared/texts/draft'
import { nameIn, t } from '../../i18n'
import { negotiation } from '../../model/state'

type Part = Pick<PartOfDraft, 'kind' | 'number' | 'title'>

/** As the draft has it: its title, else its kind and number. */
export function partName({ kind, number, title }: Part): string {
  if (title !== null) return title
  if (kind === 'preamble') return t('texts-part-preamble')
  return kind === 'outside' || number === null ? t('texts-part-unnamed') : t(`texts-part-${kind}`, { number })
}

/** Name of an article of the negotiation in the language of the interface; `null` of none. */
export function articleNamed(id: string | null): string | null {
  const article = id === null ? undefined : negotiation.value?.articles.get(id)
  return article ? nameIn(article.names) : null
}
