import { nameIn } from '../i18n'
import { linkTo } from '../model/navigation'
import { negotiation } from '../model/state'

/** The article, above the status that is said of it. */
export function ArticleName({ id }: { id: string }) {
  const article = negotiation.value?.articles.get(id)
  return (
    <a class="obs-art" href={linkTo('article', id)}>
      {article ? nameIn(article.names) : id}
    </a>
  )
}
