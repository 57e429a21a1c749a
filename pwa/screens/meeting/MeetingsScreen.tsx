/** Screen of all meetings, newest first, with the number of articles that changed phase, and upcoming dates. */
import { useComputed } from '@preact/signals'
import { compare } from '../../../shared/domain/compare'
import { effectiveDay } from '../../../shared/domain/dates/days'
import { entityKey } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import { isOnlyPlanned } from '../../../shared/domain/queries/meetings'
import type { Day, DayOrMonth, Meeting } from '../../../shared/domain/types'
import type { ExportTable } from '../../../shared/export-tables/table'
import { t } from '../../i18n'
import { spanText } from '../../i18n/dates'
import { meetingKindName } from '../../model/meeting-kind'
import { linkTo, linkToDay } from '../../model/navigation'
import { langOfEntity, layerOfEntity, privateClass, provenance } from '../../model/provenance'
import { countPrivateEntities, countPrivateUpdates, type DataOnDay } from '../../model/public-view'
import { day, isPast, ledger, negotiation, today } from '../../model/state'
import { AddButton } from '../../parts/facts/AddButton'
import { originText } from '../../parts/facts/Byline'
import { PrivateTag } from '../../parts/facts/PrivateTag'
import { lazyScreen } from '../../parts/loading/lazy-screen'
import { useTitle } from '../../parts/title'
import { TableExport } from '../../workspace/files/TableExport'
import { changedByMeeting } from './phase-changes'

const Ahead = lazyScreen(() => import('../../workspace/meeting/Upcoming').then((module) => module.Upcoming))

export function MeetingsScreen() {
  useTitle(t('meetings-title'))
  const moved = useComputed(() =>
    negotiation.value ? changedByMeeting(negotiation.value.pack, ledger.value, today.value) : new Map<string, number>(),
  )
  const all = negotiation.value?.pack.meetings ?? []
  const meetings = listedOn(all, day.value).toSorted((a, b) => byDay(b.end, a.end))
  const later = all.length - meetings.length
  const years = [...new Set(meetings.map((meeting) => meeting.end.slice(0, 4)))]
  const movers = meetings.filter(({ id }) => (moved.value.get(id) ?? 0) > 0).length
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('meetings-title')}</h1>
        <p>{t('meetings-deck', { n: meetings.length, moved: movers })}</p>
        <AddButton kind="meeting" />
        <TableExport name="meetings" countPrivate={countPrivate} table={tableOf} />
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

/** Meetings of the list: later ones today only, since on a past date they were not known. */
const listedOn = (meetings: readonly Meeting[], on: Day): readonly Meeting[] =>
  meetings.filter(({ start }) => !isPast.value || effectiveDay(start) <= on)

/** Compares dates; a month sorts by its last day. */
const byDay = (a: DayOrMonth, b: DayOrMonth): number => compare(effectiveDay(a), effectiveDay(b))

async function tableOf({ negotiation: of, ledger: by, day: on }: DataOnDay): Promise<ExportTable> {
  const [{ meetingTable }, { tableWords }] = await Promise.all([
    import('../../../shared/export-tables/meetings'),
    import('../../workspace/files/save-table'),
  ])
  return meetingTable(listedOn(of.meetings, on), changedByMeeting(of, by, today.value), tableWords())
}

/** The number of articles that changed at a meeting is of status updates. */
const countPrivate = (shown: DataOnDay): number =>
  countPrivateEntities(shown, 'meeting', listedOn(shown.negotiation.meetings, shown.day)) + countPrivateUpdates(shown)

function Row({ meeting, moved }: { meeting: Meeting; moved: number }) {
  const isLater = effectiveDay(meeting.start) > day.value
  const classes = [isLater && 'later', privateClass('meeting', meeting.id)]
  return (
    <tr class={classes.filter(Boolean).join(' ') || undefined}>
      <td>
        <time dateTime={meeting.end}>{spanText(meeting.start, meeting.end)}</time>
      </td>
      <th scope="row">
        <a href={linkTo('meeting', meeting.id)} lang={langOfEntity('meeting', meeting.id)}>
          {meeting.title}
        </a>{' '}
        <Origin id={meeting.id} />
      </th>
      <td>
        {meetingKindName(meeting.kind)}
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

/** Whose a meeting is that an entry added; nothing for those of the dataset, corrected ones too. */
function Origin({ id }: { id: string }) {
  const layer = layerOfEntity('meeting', id)
  if (!isPublic({ layer })) return <PrivateTag layer={layer} />
  const stated = provenance.value.get(entityKey('meeting', id))
  return stated && !stated.isCorrection ? <span class="byline">{originText(stated)}</span> : null
}
