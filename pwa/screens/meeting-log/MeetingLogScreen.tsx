/** Screen of the meeting log: a form for a line in three taps, and the lines so far. */
import { isOfDelegation } from '../../../shared/domain/entries/layers'
import { t } from '../../i18n'
import { interventionsIn, myEntries } from '../../model/following'
import { linkTo, replace } from '../../model/navigation'
import { heldMeetingOn } from '../../model/negotiation/negotiation-index'
import { address, negotiation, today } from '../../model/state'
import { useTitle } from '../../parts/title'
import { defaultVisibility } from '../../sync/visibility'
import { PickMeeting } from '../../workspace/forms/Pick'
import { InterventionsSection } from '../../workspace/meeting/Interventions'
import { LineForm } from './LineForm'
import { useLine } from './use-line'

export function MeetingLogScreen() {
  useTitle(t('room-title'))
  const meeting = meetingOf()
  const line = useLine(meeting)
  return (
    <div class="room">
      <div class="lede">
        <h1 tabIndex={-1}>{t('room-title')}</h1>
        <p>{t(isOfDelegation({ layer: defaultVisibility.value }) ? 'log-deck-delegation' : 'log-deck')}</p>
      </div>
      <div class="filters">
        <label for="room-meeting">{t('room-meeting')}</label>
        <PickMeeting
          id="room-meeting"
          value={meeting ?? ''}
          until={today.value}
          canAdd
          onPick={(id) => replace(linkTo('room', null, { meeting: id || 'none' }))}
        />
      </div>
      <LineForm line={line} meeting={meeting} />
      <InterventionsSection title={t('room-log')} lines={interventionsIn(myEntries())} />
    </div>
  )
}

/** Meeting of the address, by default the one held today. */
function meetingOf(): string | null {
  const map = negotiation.value
  const { meeting } = address.value.params
  if (!map || meeting === 'none') return null
  if (meeting !== undefined) return map.meetings.has(meeting) ? meeting : null
  return heldMeetingOn(map, today.value)?.meeting.id ?? null
}
