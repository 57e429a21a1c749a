/** Message in place of a part of the app that did not load or could not be drawn, with retry and Reload. */
import { t } from '../../i18n'

export function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="trouble" role="alert">
      <p>{t('screen-failed')}</p>
      <p class="acts">
        <button class="btn primary" type="button" onClick={onRetry}>
          {t('failure-retry')}
        </button>{' '}
        <button class="btn" type="button" onClick={() => location.reload()}>
          {t('failure-reload')}
        </button>
      </p>
    </div>
  )
}
