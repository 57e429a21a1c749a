/** Line that tells how many news pages the extension found, and lists them on request: then they are seen. */
import { useSignal } from '@preact/signals'
import { isFollowedWhole } from '../../shared/domain/queries/follows'
import type { NewsPage } from '../../shared/messages/bridge'
import { nameIn, t } from '../i18n'
import { myEntries, myFollowed } from '../model/following'
import { newsHere, seenNews } from '../model/news'
import { negotiation, today } from '../model/state'
import { publisherOf } from '../parts/facts/publishers'
import { memberName } from '../parts/facts/Reporter'
import { OutLink } from '../parts/facts/Source'
import { When } from '../parts/facts/When'

/** Without new pages there is no line; with `isLasting` it then tells of all. */
export function NewsLine({ isLasting = false }: { isLasting?: boolean }) {
  const opened = useSignal<readonly NewsPage[] | null>(null)
  const fresh = newsHere.value.filter(({ isNew }) => isNew)
  const known = new Set(newsHere.value.map(({ url }) => url))
  // None is known while the view is of public data alone, also of those that were opened before.
  const pages =
    opened.value?.filter(({ url }) => known.has(url)) ?? (isLasting && fresh.length === 0 ? newsHere.value : fresh)
  if (pages.length === 0) return null
  const toggle = () => {
    opened.value = opened.value ? null : pages
    seenNews.value = pages.map(({ url }) => url)
  }
  const isOfAll = isFollowedWhole(myEntries()) || myFollowed(today.value).length === 0
  return (
    <>
      <p class="next unprinted">
        <button class="btn quiet" type="button" aria-expanded={opened.value !== null} onClick={toggle}>
          {t(isOfAll ? 'news-on-all' : 'news-on-followed', { n: pages.length })}
        </button>
      </p>
      {opened.value && (
        <ul class="rows unprinted">
          {pages.map((page) => (
            <Page key={page.url} page={page} />
          ))}
        </ul>
      )}
    </>
  )
}

function Page({ page: { url, title, lang, day, articles, members } }: { page: NewsPage }) {
  const named = articles.flatMap((id) => negotiation.value?.articles.get(id) ?? [])
  const names = [...named.map((article) => nameIn(article.names)), ...members.map((id) => memberName(id))]
  return (
    <li>
      {day && <When date={day} />}
      <span>
        <span lang={lang}>
          <OutLink url={url} label={title} lang={lang} />
        </span>{' '}
        <small>{[publisherOf(url), names.join(', ')].filter(Boolean).join(' · ')}</small>
      </span>
    </li>
  )
}
