/** Localised noun phrase for a meeting, for use inside a sentence. */
import type { Meeting } from '../../shared/domain/types'
import { isKey, t } from '../i18n'
import { dateText } from '../i18n/dates'

/** The kind of meeting, with the definite article, and its last day, or its month when the day is unknown. */
export function meetingPhrase({ kind, end }: Meeting): string {
  const key = `the-${kind}`
  const meeting = isKey(key) ? t(key) : t('the-meeting')
  return t(end.length < 10 ? 'meeting-in' : 'meeting-on', { meeting, date: dateText(end, 'long') })
}
