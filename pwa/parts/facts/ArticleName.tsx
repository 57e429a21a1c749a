/** Link to an article by its name, as the heading of an observation in lists over several articles. */
import { nameIn } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { negotiation } from '../../model/state'

export function ArticleName({ id }: { id: string }) {
  const article = negotiation.value?.articles.get(id)
  return (
    <a class="obs-art" href={linkTo('article', id)}>
      {article ? nameIn(article.names) : id}
    </a>
  )
}
