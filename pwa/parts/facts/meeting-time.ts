/** Time of a meeting in words: by the clocks of its zone, and by those of the device where they show another time. */
import { instantIn } from '../../../shared/domain/dates/zoned'
import type { Meeting } from '../../../shared/domain/types'
import { locale, t } from '../../i18n'

type Timed = Pick<Meeting, 'start' | 'time' | 'until' | 'zone'>

/** Empty without a time. */
export function meetingTime({ start, time, until, zone }: Timed): string {
  if (time === undefined) return ''
  const hours = until === undefined ? time : `${time}–${until}`
  const at = zone === undefined || start.length < 10 ? null : instantIn(start, time, zone)
  if (at === null) return zone === undefined ? hours : `${hours} (${zone})`
  const of = new Intl.DateTimeFormat(locale.value, { timeZone: zone, timeZoneName: 'short' })
  const short = of.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone
  const here = hereAt(at)
  return [`${hours} (${short})`, ...(here === time ? [] : [t('meeting-here', { time: here })])].join(', ')
}

const pad = (value: number): string => String(value).padStart(2, '0')
const hereAt = (at: Date): string => `${pad(at.getHours())}:${pad(at.getMinutes())}`
