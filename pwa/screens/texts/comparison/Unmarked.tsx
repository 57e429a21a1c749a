/** Words of the text before that are gone and were in no bracket: listed apart and first, as nothing announced them. */
import type { Lang } from '../../../../shared/domain/types'
import type { ComparedArticle } from '../../../../shared/texts/compare'
import { t } from '../../../i18n'
import { useFew } from '../../../parts/lists/use-few'
import { comparedName } from './compared-name'

interface Props {
  readonly articles: readonly ComparedArticle[]
  readonly lang: Lang
}

const FEW = 5

export function Unmarked({ articles, lang }: Props) {
  // An article that is gone as a whole is in the list of articles.
  const found = articles.flatMap((article) =>
    article.new ? article.changes.flatMap(({ old, unmarked }) => (unmarked ? [{ article, old }] : [])) : [],
  )
  const { shown, more } = useFew(found, FEW)
  if (found.length === 0) return null
  return (
    <section class="unmarked" aria-labelledby="unmarked">
      <h2 class="sec" id="unmarked">
        {t('comparison-unmarked-title')}
      </h2>
      <p class="label">{t('comparison-unmarked-deck')}</p>
      <ul class="rows">
        {shown.map(({ article, old }, at) => (
          <li key={at}>
            <span class="name">{comparedName(article)}</span>
            <del lang={lang}>{old}</del>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}
