/** Screen of all meetings, newest first, with the number of articles that changed phase, and upcoming dates. */
import { useComputed } from '@preact/signals'
import { changesBetween } from '../../../shared/domain/changes'
import { compare } from '../../../shared/domain/compare'
import { effectiveDay } from '../../../shared/domain/days'
import { isOnlyPlanned } from '../../../shared/domain/meetings'
import type { DayOrMonth, Meeting } from '../../../shared/domain/types'
import { t, word } from '../../i18n'
import { spanText } from '../../i18n/dates'
import { linkTo, linkToDay } from '../../model/navigation'
import { privateClass } from '../../model/provenance'
import { day, isPast, ledger, negotiation } from '../../model/state'
import { AddButton } from '../../parts/AddButton'
import { lazyScreen } from '../../parts/lazy-screen'
import { useTitle } from '../../parts/title'
import { countChanged, phaseChanges } from './phase-changes'

const Ahead = lazyScreen(() => import('../../workspace/Upcoming').then((module) => module.Upcoming))

export function MeetingsScreen() {
  useTitle(t('meetings-title'))
  const moved = useComputed(() => movedBySitting())
  const all = negotiation.value?.pack.meetings ?? []
  // Later meetings are listed today only; on a past date they were not known.
  const meetings = all
    .filter((meeting) => !isPast.value || effectiveDay(meeting.start) <= day.value)
    .sort((a, b) => byDay(b.end, a.end))
  const later = all.length - meetings.length
  const years = [...new Set(meetings.map((meeting) => meeting.end.slice(0, 4)))]
  const movers = meetings.filter(({ id }) => (moved.value.get(id) ?? 0) > 0).length
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('meetings-title')}</h1>
        <p>{t('meetings-deck', { n: meetings.length, moved: movers })}</p>
        <AddButton kind="meeting" />
      </div>
      <Ahead />
      <table class="list">
        <caption class="vh">{t('meetings-title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col-date')}</th>
            <th scope="col">{t('col-meeting')}</th>
            <th scope="col">{t('col-kind')}</th>
            <th scope="col" class="num">
              {t('col-changed')}
            </th>
            <th scope="col" class="num">
              {t('col-participants')}
            </th>
          </tr>
        </thead>
        {years.map((year) => (
          <tbody key={year}>
            <tr class="year">
              <th colSpan={5} scope="rowgroup">
                <h2>{year}</h2>
              </th>
            </tr>
            {meetings
              .filter((meeting) => meeting.end.startsWith(year))
              .map((meeting) => (
                <Row key={meeting.id} meeting={meeting} moved={moved.value.get(meeting.id) ?? 0} />
              ))}
          </tbody>
        ))}
      </table>
      {later > 0 && (
        <p class="more">
          {t('meetings-later', { n: later })} <a href={linkToDay(null)}>{t('show-today')}</a>
        </p>
      )}
    </>
  )
}

/** Compares dates; a month sorts by its last day. */
const byDay = (a: DayOrMonth, b: DayOrMonth): number => compare(effectiveDay(a), effectiveDay(b))

/** Number of articles by meeting that changed phase since the previous one. */
function movedBySitting(): ReadonlyMap<string, number> {
  const map = negotiation.value
  if (!map) return new Map()
  const found = new Map<string, number>()
  let previous = '0000-01-01'
  for (const { meeting, day: end } of map.heldMeetings) {
    const view = { negotiation: map.pack, ledger: ledger.value }
    const changes = changesBetween({ ...view, day: previous }, { ...view, day: end })
    found.set(meeting.id, countChanged(phaseChanges(changes, map)))
    if (end > previous) previous = end
  }
  return found
}

function Row({ meeting, moved }: { meeting: Meeting; moved: number }) {
  const isLater = effectiveDay(meeting.start) > day.value
  const classes = [isLater && 'later', privateClass('meeting', meeting.id)]
  return (
    <tr class={classes.filter(Boolean).join(' ') || undefined}>
      <td>
        <time dateTime={meeting.end}>{spanText(meeting.start, meeting.end)}</time>
      </td>
      <th scope="row">
        <a href={linkTo('meeting', meeting.id)} lang="en">
          {meeting.title}
        </a>
      </th>
      <td>
        {word('kind', meeting.kind)}
        {(!meeting.verified || isOnlyPlanned(meeting)) && <span class="label"> {t('meeting-unverified')}</span>}
      </td>
      <td class="num">
        {moved > 0 && (
          <>
            <b>{moved}</b> <span class="only-narrow">{t('col-changed')}</span>
          </>
        )}
      </td>
      <td class="num only-wide">{meeting.participants}</td>
    </tr>
  )
}
