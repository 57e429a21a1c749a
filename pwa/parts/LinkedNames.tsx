/** Names of articles in a sentence, as “X, Y and Z”, each a link. */
import type { Article } from '../../shared/domain/types'
import { locale, nameIn } from '../i18n'
import { linkTo } from '../model/navigation'

export function LinkedNames({ articles }: { articles: readonly Article[] }) {
  // Made here, where few pages need it: the first object of `Intl` takes long.
  const parts = new Intl.ListFormat(locale.value).formatToParts(articles.map(({ names }) => nameIn(names)))
  const left = [...articles]
  return (
    <>
      {parts.map(({ type, value }) => {
        const article = type === 'element' ? left.shift() : undefined
        return article ? (
          <a key={article.id} href={linkTo('article', article.id)}>
            {value}
          </a>
        ) : (
          value
        )
      })}
    </>
  )
}
