import { t } from '../i18n'

/** What the page holds before any script runs, word for word: see index.html. */
export function Loading() {
  return (
    <div class="lede" aria-busy="true">
      <h1 tabIndex={-1}>{t('loading-title')}</h1>
      <p>{t('loading-deck')}</p>
    </div>
  )
}
