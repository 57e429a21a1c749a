import { nameIn, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { appData, baseAddress, day, isPast, latest } from '../model/state'

/** On paper the date of the data stands over the page, where the screen has the dateline; a report says its own. */
export function PrintedDay() {
  const end = latest.value
  if (baseAddress.value.screen === 'cable' || baseAddress.value.screen === 'brief') return null
  return (
    <p class="print-only">
      {appData.value && nameIn(appData.value.pack.names)} ·{' '}
      {t(isPast.value ? 'asof-past' : 'asof-today', { date: dateText(day.value, 'weekday') })}
      {end && ` · ${t('printed-record', { date: dateText(end) })}`}
    </p>
  )
}
