/** Time axis of the charts. */
import { lang } from '../../i18n'

/** Time axis with month names in the interface language; Plot’s own are English. */
export const timeAxis = {
  label: null,
  type: 'utc',
  tickFormat: (day: Date): string =>
    day.getUTCMonth() === 0
      ? String(day.getUTCFullYear())
      : new Intl.DateTimeFormat(lang.value, { month: 'short', timeZone: 'UTC' }).format(day),
} as const
