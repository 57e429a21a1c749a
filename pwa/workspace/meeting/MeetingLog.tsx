/** The meeting log on the page of its meeting, where it has lines: to be corrected, shared and written up. */
import type { Meeting } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { InterventionsSection, linesOn } from './Interventions'

export function MeetingLog({ meeting }: { meeting: Meeting }) {
  const lines = linesOn(meeting.id)
  if (lines.length === 0) return null
  return (
    <InterventionsSection
      title={t('room-title')}
      lines={lines}
      isOfMeeting
      addAt={linkTo('room', null, { meeting: meeting.id })}
    />
  )
}
