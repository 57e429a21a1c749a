/** iCalendar export of the upcoming dates: of public data alone, and what it leaves out; without a date, no file. */
import { t } from '../../i18n'
import { day, publicData } from '../../model/state'
import { saveFile } from '../files/file-download'
import { internalData } from '../files/internal-data'
import { screenPhrases } from '../report-phrases'

/** Saves the calendar; resolves to the message to show. */
export async function saveCalendar(): Promise<string> {
  const { privateDates, toCalendar } = await import('../../../shared/reports/calendar')
  const [data, all] = [publicData.value, internalData.value]
  if (!data || !all) return ''
  const { text, count } = toCalendar(data, day.value, new Date().toISOString(), screenPhrases())
  const omitted = privateDates(all, day.value)
  if (count > 0)
    await saveFile({ name: `plenary-${data.negotiation.id}-${day.value}.ics`, type: 'text/calendar', pieces: [text] })
  return [
    count > 0 ? t('files-ics-done', { n: count }) : omitted === 0 ? t('files-ics-empty') : t('files-ics-private'),
    omitted > 0 ? t('files-ics-omitted', { n: omitted }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
