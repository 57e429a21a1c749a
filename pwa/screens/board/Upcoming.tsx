import { effectiveDay } from '../../../shared/domain/days'
import { type UpcomingDates, upcomingDates } from '../../../shared/domain/meetings'
import { lang, nameIn, t } from '../../i18n'
import { partedBy } from '../../i18n/typography'
import { linkTo } from '../../model/navigation'
import { heldMeetingOn, type NegotiationIndex } from '../../model/negotiation-index'
import { day, isPast, ledger } from '../../model/state'
import { inSentence, statusName } from '../../parts/Phase'
import { UpcomingTitle } from '../../parts/UpcomingTitle'
import { When } from '../../parts/When'

const FEW = 2

/** What is due next, and in how many days, so that it is seen without opening anything; before it, what a past day brought. */
export function Upcoming({ map }: { map: NegotiationIndex }) {
  return (
    <>
      {isPast.value && <ThatDay map={map} />}
      <Due map={map} />
    </>
  )
}

/** The milestones of a past day, to whose board the lookup leads; a meeting of that day is named over it already. */
function ThatDay({ map }: { map: NegotiationIndex }) {
  if (heldMeetingOn(map, day.value)) return null
  return map.pack.milestones
    .filter(({ date }) => effectiveDay(date) === day.value)
    .map(({ id, date, title }) => (
      <p class="next" key={id}>
        <b>
          <When date={date} />
        </b>
        {' · '}
        <span lang="en">{title}</span>
      </p>
    ))
}

function Due({ map }: { map: NegotiationIndex }) {
  const items = upcomingDates({ negotiation: map.pack, ledger: ledger.value, day: day.value })
    // On a past day only what had been announced by then is ahead; the rest is how it turned out.
    .filter((item) => item.kind === 'target' || !isPast.value)
  const [first] = items
  if (!first) return isPast.value ? null : <p class="next">{t('next-none')}</p>
  const due = items.filter((item) => item.day === first.day)
  const more = items.length - Math.min(due.length, FEW)
  return (
    <p class="next">
      <b>{t('next-label')}</b> <When date={first.date} />, {t('next-in', { n: first.daysToGo })}
      {' · '}
      {due.slice(0, FEW).map((item, index) => (
        <span key={nameOf(item)}>
          {index > 0 && partedBy(lang.value)}
          <What item={item} map={map} />
        </span>
      ))}
      {more > 0 && (
        <>
          {' · '}
          <a href={linkTo('meetings')}>{t('next-more', { n: more })}</a>
        </>
      )}
    </p>
  )
}

function nameOf(item: UpcomingDates): string {
  if (item.kind === 'target') return `${item.target.article} ${item.target.status.id}`
  return item.kind === 'meeting' ? item.meeting.id : item.milestone.id
}

function What({ item, map }: { item: UpcomingDates; map: NegotiationIndex }) {
  if (item.kind !== 'target') return <UpcomingTitle item={item} />
  const { article, status } = item.target
  const known = map.articles.get(article)
  const [before, after] = t('next-target', { article: '\u0000', status: inSentence(statusName(status)) }).split(
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
