/** Banner while private entries are locked in this window: the screens lack them. */
import { t } from '../i18n'
import { linkTo } from '../model/navigation'
import { appData } from '../model/state'
import { lockedIn } from '../model/tally'

export function LockNote() {
  const state = appData.value
  if (!state?.isShut) return null
  const n = lockedIn(state)
  return (
    <p class="note backup" role="status">
      {n > 0 ? t('locked', { n }) : t('locked-none')} <a href={linkTo('settings')}>{t('locked-open')}</a>
    </p>
  )
}
