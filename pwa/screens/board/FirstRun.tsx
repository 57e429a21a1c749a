/** Note of the first visit, in place of what changed last and what is next: what this is, and two ways on. */
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { endFirstRun } from '../../model/start/first-run'

export function FirstRun() {
  const close = () => {
    endFirstRun()
    // The focused button is gone.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
  return (
    <aside aria-label={t('first-run-label')}>
      <p class="what">{t('first-run-what')}</p>
      <p class="onward">
        <a href={linkTo('help', null, { part: 'browser' })}>{t('first-run-browser')}</a>
        {' · '}
        <a href={linkTo('help')}>{t('help-title')}</a>
        <button class="btn quiet" type="button" onClick={close}>
          {t('close')}
        </button>
      </p>
    </aside>
  )
}
