/** Print header: negotiation and as-of date, which the dateline shows on the screen. Reports have their own. */
import { nameIn, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { baseAddress, day, isPast, latest, negotiation } from '../model/state'

export function PrintedDay() {
  const end = latest.value
  if (baseAddress.value.screen === 'cable' || baseAddress.value.screen === 'brief') return null
  return (
    <p class="print-only">
      {negotiation.value && nameIn(negotiation.value.pack.names)} ·{' '}
      {t(isPast.value ? 'asof-past' : 'asof-today', { date: dateText(day.value, 'weekday') })}
      {end && ` · ${t('printed-record', { date: dateText(end) })}`}
    </p>
  )
}
