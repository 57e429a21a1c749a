/** Link to an article by its name, as the heading of an observation in lists over several articles. */
import { linkTo } from '../../model/navigation'
import { negotiation } from '../../model/state'
import { Named } from './Named'

export function ArticleName({ id }: { id: string }) {
  const article = negotiation.value?.articles.get(id)
  return (
    <a class="obs-art" href={linkTo('article', id)}>
      {article ? <Named names={article.names} /> : id}
    </a>
  )
}
