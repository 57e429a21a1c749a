/** Placeholder while the data load: the same words as the static page, see index.html. */
import { t } from '../i18n'
import { Late } from '../parts/loading/Late'

export function Loading() {
  return (
    <>
      <div class="lede" aria-busy="true">
        <h1 tabIndex={-1}>{t('loading-title')}</h1>
        <p>{t('loading-deck')}</p>
      </div>
      <Late text="late-data" />
    </>
  )
}
