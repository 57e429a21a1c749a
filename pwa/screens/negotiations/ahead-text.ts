/** Text of a date ahead in a negotiation that may not be the open one. */
import type { UpcomingDates } from '../../../shared/domain/queries/meetings'
import type { Pack } from '../../../shared/pack/schema'
import { nameIn, t } from '../../i18n'
import { shortTitle } from '../../model/negotiation/negotiation-index'

export function aheadText(item: UpcomingDates, pack: Pack): string {
  if (item.kind === 'milestone') return item.milestone.title
  if (item.kind === 'meeting') return shortTitle(item.meeting.title)
  const { article, status } = item.kind === 'target' ? item.target : item.planned
  const found = pack.articles.find(({ id }) => id === article)
  return t('negotiations-target', { article: found ? nameIn(found.names) : article, status: nameIn(status.names) })
}
