/** Note on the first visits: which negotiations ship with the app and are off, to be switched on, or the note dismissed. */
import { signal } from '@preact/signals'
import { t } from '../../i18n'
import { readLocal, writeLocal } from '../../store/local-storage'
import { NegotiationChoices, shippedOff } from '../../workspace/NegotiationChoices'

const KEY = 'plenary.negotiations-chosen'
const isDismissed = signal(readLocal(KEY) !== null)

export function OtherNegotiations() {
  if (isDismissed.value || shippedOff().length === 0) return null
  const dismiss = () => {
    isDismissed.value = true
    writeLocal(KEY, '1')
  }
  return (
    <aside class="other-negotiations unprinted" aria-label={t('negotiations-title')}>
      <NegotiationChoices />
      <button class="btn quiet" type="button" onClick={dismiss}>
        {t('close')}
      </button>
    </aside>
  )
}
