/** Title of an upcoming milestone or meeting; a meeting links to its screen. Titles come from the pack, in English. */
import type { UpcomingDates } from '../../shared/domain/meetings'
import { linkTo } from '../model/navigation'

export function UpcomingTitle({ item }: { item: Extract<UpcomingDates, { kind: 'milestone' | 'meeting' }> }) {
  if (item.kind === 'milestone') return <span lang="en">{item.milestone.title}</span>
  return (
    <a href={linkTo('meeting', item.meeting.id)} lang="en">
      {item.meeting.title}
    </a>
  )
}
