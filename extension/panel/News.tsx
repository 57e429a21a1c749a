import { t } from '../browser'
import { news, settings } from './state'

/** Items of the WTO's news that name what is tracked; only where the watch is on. */
export function News() {
  if (!settings.value.watch.on || news.value.length === 0) return null
  return (
    <section>
      <h2>{t('watch_heading')}</h2>
      <ul class="waiting" id="news">
        {news.value.slice(0, 10).map(({ url, title, lang }) => (
          <li key={url}>
            <a href={url} lang={lang} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
