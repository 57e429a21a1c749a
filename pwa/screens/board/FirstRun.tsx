/** Note of the first visit: what this is, which negotiation it shows, three ways on. */
import { nameIn, t } from '../../i18n'
import { linkTo, openOverlay } from '../../model/navigation'
import { endFirstRun } from '../../model/start/first-run'
import { negotiation } from '../../model/state'
import { NegotiationChoices } from '../../workspace/NegotiationChoices'

export function FirstRun() {
  const map = negotiation.value
  const close = () => {
    endFirstRun()
    // The focused button is gone.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
  return (
    <aside aria-label={t('first-run-label')}>
      <p class="what">{t('help-what')}</p>
      {map && <p>{t('negotiation-button', { name: nameIn(map.pack.names) })}</p>}
      <ul class="ways-on">
        <li>
          <a href={linkTo('changes')}>{t('first-run-look')}</a>
        </li>
        <li>
          <button class="btn quiet" type="button" onClick={() => openOverlay(linkTo('record'))}>
            {t('first-run-add')}
          </button>
        </li>
        <li>
          <a href={linkTo('help', null, { part: 'browser' })}>{t('first-run-browser')}</a>
        </li>
        <li>
          <a href={linkTo('help')}>{t('help-title')}</a>
        </li>
      </ul>
      <NegotiationChoices />
      <button class="btn" type="button" onClick={close}>
        {t('close')}
      </button>
    </aside>
  )
}
