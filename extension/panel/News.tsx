/** News list of the panel. */

import { localDay } from '../../shared/domain/dates/days'
import { t } from '../i18n'
import { dateText } from '../words'
import { news, settings } from './state'

const SHOWN_MOST = 10

/** News that names what the user follows, or is on a negotiation in which that is nothing; hidden while polling is off. */
export function News() {
  if (!settings.value.watch.on) return null
  const { items, follows, listsWhole, failing } = news.value
  return (
    <section>
      <h2>
        {t('watch-heading')} <span class="label">{items.length}</span>
      </h2>
      <p class="label" id="news-why">
        {follows === 0 ? t('watch-follows-none') : t('watch-follows', { n: follows })}
        {follows > 0 && listsWhole && ` ${t('watch-follows-others')}`}
        {failing && <span class="gone"> {t('watch-failing')}</span>}
      </p>
      {items.length === 0 && <p class="label">{t('watch-nothing')}</p>}
      <ul class="news" id="news">
        {items.slice(0, SHOWN_MOST).map(({ url, title, lang, published, names }) => (
          <li key={url}>
            <a href={url} lang={lang} target="_blank" rel="noreferrer">
              {title}
            </a>
            <span class="label">{[names.join(', '), dayOf(published)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Localised day of a feed's date; '' for text that is no date. */
function dayOf(published: string): string {
  const time = Date.parse(published)
  return Number.isNaN(time) ? '' : dateText(localDay(new Date(time)))
}
