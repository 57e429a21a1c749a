import { useSignal } from '@preact/signals'
import { daysBetween, localDay } from '../../shared/domain/days'
import { t, word } from '../i18n'
import { dateText } from '../i18n/dates'
import { linkToDay } from '../model/navigation'
import {
  type HeldMeeting,
  heldMeetingAfter,
  heldMeetingBefore,
  heldMeetingOn,
  shortTitle,
} from '../model/negotiation-index'
import { appData, day, isPast, latest, ledger, negotiation, online, today } from '../model/state'
import { Icon } from '../parts/Glyph'
import { lazy } from '../parts/lazy'
import { When } from '../parts/When'

const DayDialog = lazy(() => import('./DayDialog').then((module) => module.DayDialog), true)

/** The date of what is shown, always in sight: the day, the meetings around it, and how old the record is. */
export function Dateline() {
  const choosing = useSignal(false)
  const map = negotiation.value
  const before = map && heldMeetingBefore(map, day.value)
  const after = map && heldMeetingAfter(map, day.value)
  return (
    <div class="dateline">
      <fieldset class={isPast.value ? 'asof past' : 'asof'} aria-label={t('asof-label')}>
        <Step sitting={before} rel="prev" />
        <button class="day" type="button" aria-haspopup="dialog" onClick={() => (choosing.value = true)}>
          <Icon name="cal" />
          {t(isPast.value ? 'asof-past' : 'asof-today', { date: dateText(day.value, 'weekday') })}
        </button>
        <Step sitting={after} rel="next" />
        <What />
        {isPast.value && (
          <a class="only-wide today" href={linkToDay(null)}>
            {t('asof-back-today')}
          </a>
        )}
      </fieldset>
      <State />
      {choosing.value && <DayDialog onClose={() => (choosing.value = false)} />}
    </div>
  )
}

function Step({ sitting, rel }: { sitting: HeldMeeting | null; rel: 'prev' | 'next' }) {
  const isNext = rel === 'next'
  const icon = <Icon name={rel} />
  if (!sitting)
    return (
      <span class="step" aria-disabled="true">
        {!isNext && icon}
        <span class="d">{t(isNext ? 'asof-no-later' : 'asof-no-earlier')}</span>
        {isNext && icon}
      </span>
    )
  return (
    <a class="step" rel={rel} href={linkToDay(sitting.day)}>
      {!isNext && icon}
      <span class="vh">{t(isNext ? 'asof-next' : 'asof-previous')}</span>
      <span class="d">{dateText(sitting.day)}</span>
      {isNext && icon}
    </a>
  )
}

function What() {
  const map = negotiation.value
  if (!map) return null
  const here = heldMeetingOn(map, day.value)
  if (here) {
    const [before] = t('asof-meeting-is', { kind: word('kind', here.meeting.kind), title: '\u0000' }).split('\u0000')
    return (
      <span class="what">
        {before}
        <span lang="en">{shortTitle(here.meeting.title)}</span>
      </span>
    )
  }
  const last = heldMeetingBefore(map, day.value)
  if (!last) return null
  const key = heldMeetingAfter(map, day.value) ? 'asof-no-meeting' : 'asof-last-meeting'
  return <span class="what">{t(key, { date: dateText(last.day) })}</span>
}

function State() {
  const end = latest.value
  return (
    <p class="state">
      {!online.value && (
        <span class="off">
          <Icon name="off" /> {t('state-offline')}
        </span>
      )}
      {appData.value &&
        (end ? <RecordAge end={end} /> : <span>{t(ledger.value.end ? 'now-none' : 'state-empty')}</span>)}
      <LastBackup />
    </p>
  )
}

function RecordAge({ end }: { end: string }) {
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

/** Said once there is something to lose. */
function LastBackup() {
  const state = appData.value
  if (!state || (state.entries.length === 0 && !state.lastBackup)) return null
  const age = state.lastBackup && daysBetween(localDay(new Date(state.lastBackup.at)), today.value)
  const text =
    age === null ? t('state-backup-never') : age <= 0 ? t('state-backup-today') : t('state-backup', { n: age })
  return <span class="only-wide">{text}</span>
}
