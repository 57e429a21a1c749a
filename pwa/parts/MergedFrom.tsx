/** Links to the articles that were merged into one: “Merged from X and Y”. */
import type { Article } from '../../shared/domain/types'
import { locale, nameIn, t } from '../i18n'
import { linkTo } from '../model/navigation'
import { inSentence } from './Phase'

interface Props {
  readonly articles: readonly Article[]
  /** True within a sentence. */
  readonly isPart?: boolean
}

export function MergedFrom({ articles, isPart = false }: Props) {
  const text = t('merged-from', { names: '\u0000' })
  const [before, after] = (isPart ? inSentence(text) : text).split('\u0000')
  // Made here, where few pages need it: the first object of `Intl` takes long.
  const parts = new Intl.ListFormat(locale.value).formatToParts(articles.map(({ names }) => nameIn(names)))
  const left = [...articles]
  return (
    <>
      {before}
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
      {after}
    </>
  )
}
