/** Line with the next date ahead and the days to go; on a past date also that day’s milestones. */

import { withMerged } from '../../../shared/domain/assembly/continuation-queries'
import { effectiveDay } from '../../../shared/domain/dates/days'
import type { ArticleSummary } from '../../../shared/domain/ledger/summary-article'
import { datesAhead, type UpcomingDates } from '../../../shared/domain/queries/meetings'
import type { DayOrMonth, Status } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { heldMeetingOn, type NegotiationIndex } from '../../model/negotiation/negotiation-index'
import { langOfEntity } from '../../model/provenance'
import { articlesInForce, day, isPast, readModel } from '../../model/state'
import { inSentence, statusName } from '../../parts/facts/Phase'
import { UpcomingTitle } from '../../parts/facts/UpcomingTitle'
import { When } from '../../parts/facts/When'

interface Announced {
  readonly article: string
  readonly status: Status
  readonly date: DayOrMonth
}
type Item = UpcomingDates<Announced>

interface Props {
  readonly map: NegotiationIndex
  readonly now: ReadonlyMap<string, ArticleSummary>
}

export function Upcoming({ map, now }: Props) {
  return (
    <>
      {isPast.value && <MilestonesOfDay map={map} />}
      <Due map={map} now={now} />
    </>
  )
}

/** Milestones of a past date, where search leads; a meeting of that date is already in the header. */
function MilestonesOfDay({ map }: { map: NegotiationIndex }) {
  if (heldMeetingOn(map, day.value)) return null
  return map.pack.milestones
    .filter(({ date }) => effectiveDay(date) === day.value)
    .map(({ id, date, title }) => (
      <p class="next" key={id}>
        <b>
          <When date={date} />
        </b>
        {' · '}
        <span lang={langOfEntity('milestone', id)}>{title}</span>
      </p>
    ))
}

/** Statuses announced for the articles, in the order of the negotiation. */
function announcedFor({ map, now }: Props, kind: 'openTargets' | 'planned'): readonly Announced[] {
  const { statuses } = readModel.value
  return withMerged(map.pack.articles, articlesInForce.value).flatMap(({ id }) =>
    (now.get(id)?.[kind] ?? []).flatMap(({ status, date }) => {
      const known = statuses.get(status)
      return known ? [{ article: id, status: known, date }] : []
    }),
  )
}

function Due(props: Props) {
  const { map } = props
  const items = datesAhead(map.pack, announcedFor(props, 'openTargets'), announcedFor(props, 'planned'), day.value)
    // On a past date only announced targets are upcoming; the others may not have been known yet.
    .filter((item) => item.kind === 'target' || !isPast.value)
  const [first] = items
  if (!first) return isPast.value ? null : <p class="next">{t('next-none')}</p>
  return (
    <p class="next">
      <span class="due">
        <b>{t('next-label')}</b> <When date={first.date} />, {t('next-in', { n: first.daysToGo })}
        {' · '}
        <DueItem item={first} map={map} />
      </span>
      {items.length > 1 && (
        <span>
          {' · '}
          <a href={linkTo('meetings')}>{t('next-more', { n: items.length - 1 })}</a>
        </span>
      )}
    </p>
  )
}

const announcedIn = (item: Extract<Item, { kind: 'target' | 'planned' }>): Announced =>
  item.kind === 'target' ? item.target : item.planned

function DueItem({ item, map }: { item: Item; map: NegotiationIndex }) {
  if (item.kind === 'meeting' || item.kind === 'milestone') return <UpcomingTitle item={item} />
  const { article, status } = announcedIn(item)
  const known = map.articles.get(article)
  const [before, after] = t(`next-${item.kind}`, { article: '\u0000', status: inSentence(statusName(status)) }).split(
    '\u0000',
  )
  return (
    <>
      {before}
      <a href={linkTo('article', article)}>{known ? nameIn(known.names) : article}</a>
      {after}
    </>
  )
}
