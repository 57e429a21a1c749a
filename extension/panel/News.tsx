/** News list of the panel. */

import { useEffect, useRef } from 'preact/hooks'
import { ask } from '../browser'
import { t } from '../i18n'
import { dateText } from '../words'
import { act, news, settings } from './state'

const SHOWN_MOST = 10

/** News that names what the user follows, or is on a negotiation that is listed whole; hidden while polling is off. */
export function News() {
  return settings.value.watch.on ? <Listed /> : null
}

function Listed() {
  const { items, follows, listsWhole, failing } = news.value
  const section = useRef<HTMLElement>(null)
  const shown = items.slice(0, SHOWN_MOST)
  useWhenSeen(
    section,
    shown.flatMap(({ isNew, url }) => (isNew ? [url] : [])),
  )
  return (
    <section ref={section}>
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
        {shown.map(({ url, title, lang, day, names }) => (
          <li key={url}>
            <a href={url} lang={lang} target="_blank" rel="noreferrer">
              {title}
            </a>
            <span class="label">{[names.join(', '), day && dateText(day)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Tells the background once new pages came into view. */
function useWhenSeen(section: { readonly current: HTMLElement | null }, urls: readonly string[]): void {
  useEffect(() => {
    if (urls.length === 0 || !section.current) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) act(() => ask('newsSeen', { urls }))
    })
    observer.observe(section.current)
    return () => observer.disconnect()
  }, [urls.join(' ')])
}
