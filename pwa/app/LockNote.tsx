import { t } from '../i18n'
import { linkTo } from './navigation'
import { record } from './state'

/** Says that something is missing from the screens, as long as the private layer is locked in this window. */
export function LockNote() {
  const state = record.value
  // Just locked by another tab: how much that is comes with the next reading.
  if (!state?.isShut || !state.lock) return null
  const n = state.sealed.length
  return (
    <p class="note backup" role="status">
      {n > 0 ? t('locked', { n }) : t('locked-none')} <a href={linkTo('settings')}>{t('locked-open')}</a>
    </p>
  )
}
