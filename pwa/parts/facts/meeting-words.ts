/** Localised noun phrase for a meeting, for use inside a sentence. */
import type { Meeting } from '../../../shared/domain/types'
import { isPlainKey, t } from '../../i18n'
import { dateText } from '../../i18n/dates'

/**
 * The kind of meeting, with the definite article, and its last day, or its month when the day is unknown. One that is not well
 * sourced says so, and its kind is not told: it is no better known.
 */
export function meetingPhrase({ kind, end, verified }: Pick<Meeting, 'kind' | 'end' | 'verified'>): string {
  const key = `the-${kind}`
  const meeting = verified && isPlainKey(key) ? t(key) : t('the-meeting')
  const phrase = t(end.length < 10 ? 'meeting-in' : 'meeting-on', { meeting, date: dateText(end, 'long') })
  return verified ? phrase : `${phrase} (${t('meeting-unverified')})`
}
