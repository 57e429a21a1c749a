/** The meeting at which something was stated, as a link; nothing where it names none, or one that is not known. */
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { shortTitle } from '../../model/negotiation/negotiation-index'
import { langOfEntity } from '../../model/provenance'
import { negotiation } from '../../model/state'

export function AtMeeting({ id }: { id: string | null | undefined }) {
  const meeting = id ? negotiation.value?.meetings.get(id) : undefined
  if (!meeting) return null
  const [before, after] = t('entries-at-meeting', { meeting: '\u0000' }).split('\u0000')
  return (
    <>
      {' · '}
      <a href={linkTo('meeting', meeting.id)}>
        {before}
        <span lang={langOfEntity('meeting', meeting.id)}>{shortTitle(meeting.title)}</span>
        {after}
      </a>
    </>
  )
}
