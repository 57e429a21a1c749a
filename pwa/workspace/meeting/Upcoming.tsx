/** List of upcoming dates: milestones, open targets, planned statuses and meetings, with the days to go, and their export as iCalendar. */

import { isPublic } from '../../../shared/domain/entries/layers'
import type { Announced } from '../../../shared/domain/ledger/targets'
import { type UpcomingDates as Item, upcomingDates } from '../../../shared/domain/queries/meetings'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { privateClass } from '../../model/provenance'
import { day, isPast, ledger, shownData } from '../../model/state'
import { AddButton } from '../../parts/facts/AddButton'
import { EntityActions } from '../../parts/facts/EntityActions'
import { inSentence, statusName } from '../../parts/facts/Phase'
import { UpcomingTitle } from '../../parts/facts/UpcomingTitle'
import { When } from '../../parts/facts/When'
import { Problem } from '../../parts/loading/Problem'
import { daysText, NotesDue } from '../NotesDue'
import { screenNames } from '../report-phrases'
import { useAsyncAction } from '../use-async-action'
import { saveCalendar } from './save-calendar'

const MAX_LATER = 8

export function Upcoming() {
  const { message, problem, run } = useAsyncAction()
  const state = shownData.value
  if (!state) return null
  const view = { negotiation: state.pack, ledger: ledger.value, day: day.value }
  const items = upcomingDates(view)
  // On a past as-of date, only targets carry the date of their announcement; the others may be hindsight.
  const known = items.filter((item) => item.kind === 'target' || !isPast.value)
  const later = items.filter((item) => item.kind !== 'target' && isPast.value)
  return (
    <section>
      <h2 class="sec">
        <span>{t('ahead-title')}</span>
        <span class="pair">
          {items.length > 0 && (
            <button class="btn" type="button" onClick={() => void run(saveCalendar)}>
              {t('ahead-ics')}
            </button>
          )}
          <AddButton kind="milestone" />
        </span>
      </h2>
      <p role="status">{message}</p>
      <Problem text={problem} />
      {!isPast.value && <NotesDue />}
      {known.length === 0 && <p>{t('ahead-none')}</p>}
      <List items={known} />
      {later.length > 0 && (
        <details>
          <summary>{t('ahead-later')}</summary>
          <List items={later.slice(0, MAX_LATER)} />
        </details>
      )}
    </section>
  )
}

function List({ items }: { items: readonly Item[] }) {
  return (
    <ul class="rows">
      {items.map((item) => (
        <li key={`${item.kind} ${item.day} ${nameOf(item)}`} class={classOf(item)}>
          <When date={item.date} />
          <span>
            <Name item={item} /> <span class="label">{daysText(item.daysToGo)}</span>{' '}
            {item.kind === 'milestone' && (
              <EntityActions kind="milestone" id={item.milestone.id} name={item.milestone.title} />
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function classOf(item: Item): 'own-private' | undefined {
  if (item.kind === 'milestone') return privateClass('milestone', item.milestone.id)
  if (item.kind === 'meeting') return privateClass('meeting', item.meeting.id)
  return !isPublic(announcedIn(item).entry) ? 'own-private' : undefined
}

const announcedIn = (item: Extract<Item, { kind: 'target' | 'planned' }>): Announced =>
  item.kind === 'target' ? item.target : item.planned

function nameOf(item: Item): string {
  if (item.kind === 'milestone') return item.milestone.title
  if (item.kind === 'meeting') return item.meeting.title
  const { article, status } = announcedIn(item)
  return `${article} ${status.id}`
}

function Name({ item }: { item: Item }) {
  if (item.kind === 'milestone' || item.kind === 'meeting') return <UpcomingTitle item={item} />
  const { article, status } = announcedIn(item)
  return (
    <>
      <a href={linkTo('article', article)}>{screenNames().article(article)}</a>{' '}
      {t(`ahead-${item.kind}`, { status: inSentence(statusName(status)) })}
    </>
  )
}
