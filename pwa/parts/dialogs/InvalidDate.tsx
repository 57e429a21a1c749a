/** Error message for a date in the address that does not exist. */
import { t } from '../../i18n'

export function InvalidDate({ day }: { day: string }) {
  return (
    <p class="trouble" role="alert">
      {t('unknown-day', { day })}
    </p>
  )
}
