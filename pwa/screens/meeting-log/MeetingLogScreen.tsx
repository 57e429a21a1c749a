/** Screen of the meeting log: a form for a line in three taps, and the lines so far. */
import { useEffect } from 'preact/hooks'
import { isOfDelegation } from '../../../shared/domain/entries/layers'
import { t } from '../../i18n'
import { interventionsIn, myEntries } from '../../model/following'
import { linkTo, replace } from '../../model/navigation'
import { baseAddress, negotiation, screen, today } from '../../model/state'
import { ScreenHead } from '../../parts/ScreenHead'
import { defaultVisibility } from '../../sync/visibility'
import { PickMeeting } from '../../workspace/forms/Pick'
import { InterventionsSection } from '../../workspace/meeting/Interventions'
import { likelyMeeting } from '../../workspace/meeting/likely-meeting'
import { LineForm } from './LineForm'
import { useLine } from './use-line'

export function MeetingLogScreen() {
  const { meeting: asked, article = '', member = '' } = baseAddress.value.params
  const meeting = meetingOf(asked)
  const isOnTop = screen.value === 'room'
  const line = useLine(meeting, { article, member })
  // In the address, the meeting stays past midnight and after a reload.
  useEffect(() => {
    if (isOnTop && asked === undefined && meeting !== null)
      replace(linkTo('room', null, { ...baseAddress.peek().params, meeting }))
  }, [isOnTop, asked, meeting])
  return (
    <div class="room">
      <ScreenHead title={t('room-title')}>
        <p>{t(isOfDelegation({ layer: defaultVisibility.value }) ? 'log-deck-delegation' : 'log-deck')}</p>
      </ScreenHead>
      <div class="filters">
        <label for="room-meeting">{t('room-meeting')}</label>
        <PickMeeting
          id="room-meeting"
          value={meeting ?? ''}
          until={today.value}
          canAdd
          onPick={(id) => replace(linkTo('room', null, { ...baseAddress.peek().params, meeting: id || 'none' }))}
        />
      </div>
      <LineForm line={line} meeting={meeting} />
      <InterventionsSection title={t('room-log')} lines={interventionsIn(myEntries())} />
    </div>
  )
}

/** Meeting of the address, by default the one that is likely. */
function meetingOf(asked: string | undefined): string | null {
  const map = negotiation.value
  if (!map || asked === 'none') return null
  if (asked !== undefined) return map.meetings.has(asked) ? asked : null
  const now = { today: today.value, time: Date.now() }
  return likelyMeeting(map.pack.meetings, interventionsIn(myEntries()), now)
}
