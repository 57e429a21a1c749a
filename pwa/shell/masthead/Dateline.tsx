/** Dateline: the as-of date with the meetings before and after it, where the screen shows data of one; network state, and the age of data and backup. */

import { useSignal } from '@preact/signals'
import { daysBetween, localDay } from '../../../shared/domain/dates/days'
import { coverageBeside } from '../../../shared/domain/queries/coverage'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { meetingKindName } from '../../model/meeting-kind'
import { linkTo, linkToDay } from '../../model/navigation'
import {
  type HeldMeeting,
  heldMeetingAfter,
  heldMeetingBefore,
  heldMeetingOn,
  shortTitle,
} from '../../model/negotiation/negotiation-index'
import { overview } from '../../model/negotiation/overview'
import { langOfEntity } from '../../model/provenance'
import { isUndated } from '../../model/screens'
import { baseAddress, day, isPast, latest, negotiation, online, readModel, today } from '../../model/state'
import { Icon } from '../../parts/facts/Glyph'
import { When } from '../../parts/facts/When'
import { lazyScreen } from '../../parts/loading/lazy-screen'

const DayDialog = lazyScreen(() => import('./DayDialog').then((module) => module.DayDialog), true)

export function Dateline() {
  return (
    <div class="dateline">
      {!isUndated(baseAddress.value.screen) && <AsOf />}
      <DataState />
    </div>
  )
}

function AsOf() {
  const choosing = useSignal(false)
  const index = negotiation.value
  const before = index && heldMeetingBefore(index, day.value)
  const after = index && heldMeetingAfter(index, day.value)
  return (
    <>
      <fieldset class={isPast.value ? 'asof past' : 'asof'} aria-label={t('asof-label')}>
        <Step meeting={before} rel="prev" />
        <button class="day" type="button" aria-haspopup="dialog" onClick={() => (choosing.value = true)}>
          <Icon name="cal" />
          {t(isPast.value ? 'asof-past' : 'asof-today', { date: dateText(day.value, 'weekday') })}
        </button>
        <Step meeting={after} rel="next" />
        <MeetingOfDay />
        {isPast.value && (
          <a class="only-wide today" href={linkToDay(null)}>
            {t('asof-back-today')}
          </a>
        )}
      </fieldset>
      {choosing.value && <DayDialog onClose={() => (choosing.value = false)} />}
    </>
  )
}

function Step({ meeting, rel }: { meeting: HeldMeeting | null; rel: 'prev' | 'next' }) {
  const isNext = rel === 'next'
  const icon = <Icon name={rel} />
  if (!meeting)
    return (
      <span class="step" aria-disabled="true">
        {!isNext && icon}
        <span class="vh">{t(isNext ? 'asof-no-later' : 'asof-no-earlier')}</span>
        {isNext && icon}
      </span>
    )
  // Only the date is in sight; the sentence around it is for screen readers.
  const [before, after] = t(isNext ? 'asof-next' : 'asof-previous', { date: '\u0000' }).split('\u0000')
  return (
    <a class="step" rel={rel} href={linkToDay(meeting.day)}>
      {!isNext && icon}
      <span class="vh">{before}</span>
      <span class="d">{dateText(meeting.day)}</span>
      {after && <span class="vh">{after}</span>}
      {isNext && icon}
    </a>
  )
}

/** The meeting on the as-of date, else the last one before it. */
function MeetingOfDay() {
  const index = negotiation.value
  if (!index) return null
  const held = heldMeetingOn(index, day.value)
  if (held) {
    const [before] = t('asof-meeting-is', { kind: meetingKindName(held.meeting.kind), title: '\u0000' }).split('\u0000')
    return (
      <span class="what">
        {before}
        <span lang={langOfEntity('meeting', held.meeting.id)}>{shortTitle(held.meeting.title)}</span>
      </span>
    )
  }
  const last = heldMeetingBefore(index, day.value)
  if (!last) return null
  const date = dateText(last.day)
  if (heldMeetingAfter(index, day.value)) return <span class="what">{t('asof-no-meeting', { date })}</span>
  const key = last.meeting.verified ? 'asof-last-meeting' : 'asof-last-meeting-unverified'
  return <span class="what">{t(key, { date })}</span>
}

function DataState() {
  const end = latest.value
  return (
    <p class="state">
      <span class="always">
        {!online.value && (
          <span class="off">
            <Icon name="off" /> {t('state-offline')}
          </span>
        )}
        {overview.value &&
          (end ? <DataAge end={end} /> : <span>{t(readModel.value.first ? 'state-no-source' : 'state-empty')}</span>)}
      </span>
      <LastBackup />
      <Searched />
    </p>
  )
}

function DataAge({ end }: { end: string }) {
  const n = daysBetween(end, day.value)
  const age = isPast.value
    ? t(n > 0 ? 'state-age-then' : 'state-age-same', { n })
    : t(n > 0 ? 'state-age' : 'state-age-today', { n })
  const text = t('state-record', { date: '\u0000', age })
  const [before, after] = text.split('\u0000')
  return (
    <span>
      {before}
      <When date={end} />
      {after}
    </span>
  )
}

/** The day after which no public source was found: the last in the line, and the first for which there is no room. */
function Searched() {
  const covered = coverageBeside(negotiation.value?.pack.coverage ?? null, latest.value, day.value)
  return covered && <span class="only-wide">{t('state-coverage', { date: dateText(covered.completeTo) })}</span>
}

/** Age of the last backup; nothing before there are entries. */
function LastBackup() {
  const state = overview.value
  if (!state || (state.count === state.tally.locked && !state.lastBackup)) return null
  const age = state.lastBackup && daysBetween(localDay(new Date(state.lastBackup.at)), today.value)
  const text =
    age === null ? t('state-backup-never') : age <= 0 ? t('state-backup-today') : t('state-backup', { n: age })
  return (
    <a class="only-wide" href={linkTo('files')}>
      {text}
    </a>
  )
}
