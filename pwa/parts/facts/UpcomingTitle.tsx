/** Title of an upcoming milestone or meeting; a meeting links to its screen. Titles of the dataset are English. */

import type { UpcomingDates } from '../../../shared/domain/queries/meetings'
import { linkTo } from '../../model/navigation'
import { langOfEntity } from '../../model/provenance'

export function UpcomingTitle({ item }: { item: Extract<UpcomingDates, { kind: 'milestone' | 'meeting' }> }) {
  if (item.kind === 'milestone')
    return <span lang={langOfEntity('milestone', item.milestone.id)}>{item.milestone.title}</span>
  return (
    <a href={linkTo('meeting', item.meeting.id)} lang={langOfEntity('meeting', item.meeting.id)}>
      {item.meeting.title}
    </a>
  )
}
