import type { Meeting } from '../../shared/domain/types'
import { isKey, t } from '../i18n'
import { dateText } from '../i18n/dates'

/** How a sentence calls a meeting: its kind with its article, and its last day, or the month where that is all that is known. */
export function theMeeting({ kind, end }: Meeting): string {
  const key = `the-${kind}`
  const meeting = isKey(key) ? t(key) : t('the-meeting')
  return t(end.length < 10 ? 'meeting-in' : 'meeting-on', { meeting, date: dateText(end, 'long') })
}
