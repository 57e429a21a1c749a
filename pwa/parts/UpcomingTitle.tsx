import type { UpcomingDates } from '../../shared/domain/meetings'
import { linkTo } from '../model/navigation'

/** A milestone or a meeting that is ahead, by its title, which is English. */
export function Announced({ item }: { item: Exclude<UpcomingDates, { kind: 'target' }> }) {
  if (item.kind === 'milestone') return <span lang="en">{item.milestone.title}</span>
  return (
    <a href={linkTo('meeting', item.meeting.id)} lang="en">
      {item.meeting.title}
    </a>
  )
}
