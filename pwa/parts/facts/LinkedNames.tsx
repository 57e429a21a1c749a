/** Names of articles in a sentence, as “X, Y and Z”, each a link. */
import type { Article } from '../../../shared/domain/types'
import { locale, nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { Named } from './Named'

interface Props {
  readonly articles: readonly Article[]
  /** True where there are more, which are not known here. */
  readonly andOthers?: boolean
}

export function LinkedNames({ articles, andOthers = false }: Props) {
  // Made here, where few pages need it: the first object of `Intl` takes long.
  const names = articles.map((article) => nameIn(article.names))
  const parts = new Intl.ListFormat(locale.value).formatToParts(andOthers ? [...names, t('others')] : names)
  const left = [...articles]
  return (
    <>
      {parts.map(({ type, value }) => {
        const article = type === 'element' ? left.shift() : undefined
        return article ? (
          <a key={article.id} href={linkTo('article', article.id)}>
            <Named names={article.names} />
          </a>
        ) : (
          value
        )
      })}
    </>
  )
}
