/** Screen of the report on a meeting or a period: of public data, or for us of all; each line with its source. */
import { useState } from 'preact/hooks'
import { effectiveDay, isDay } from '../../../shared/domain/dates/days'
import { allEntries } from '../../../shared/domain/ledger/ledger'
import { heldMeetings } from '../../../shared/domain/queries/meetings'
import type { Meeting } from '../../../shared/domain/types'
import { itemsOfReport } from '../../../shared/reports/left-out'
import { buildMeetingReport, type MeetingReport, type Span } from '../../../shared/reports/meeting-report'
import type { PublicData } from '../../../shared/reports/public-data'
import { t } from '../../i18n'
import { go, linkTo } from '../../model/navigation'
import { baseAddress, day, publicData, today } from '../../model/state'
import { ScreenHead } from '../../parts/ScreenHead'
import { internalData } from '../../workspace/files/internal-data'
import { PickMeeting } from '../../workspace/forms/Pick'
import { nameOf } from '../../workspace/meeting/report-drafts'
import { screenPhrases } from '../../workspace/report-phrases'
import { ReportBody } from './ReportBody'
import { fileNameOf, fileWordOf, reportParams } from './report-params'

export function ReportScreen() {
  const data = publicData.value
  if (!data) return null
  const span = spanIn(data)
  return (
    <div class="cable">
      <ScreenHead title={t('cable-title')} />
      {span ? (
        <Cable key={nameOf(span)} span={span} data={data} />
      ) : (
        <>
          <Choose span={null} days={{ from: day.value, to: day.value }} meetings={data.negotiation.meetings} />
          <p>{t('cable-empty')}</p>
        </>
      )}
    </div>
  )
}

interface CableProps {
  readonly span: Span
  readonly data: PublicData
}

function Cable({ span, data }: CableProps) {
  const spokenIn = ({ days }: MeetingReport) => ({ ...days, meeting: span.kind === 'meeting' ? span.meeting : null })
  return (
    <ReportBody
      name={nameOf(span)}
      data={data}
      build={(from, own, frame) => buildMeetingReport(from, span, day.value, screenPhrases(), own, frame)}
      itemsOf={(from, report) => itemsOfReport(from, spokenIn(report))}
      fileName={({ days }) => fileNameOf(fileWordOf(t('cable-title')), span, days.to)}
      ifEmpty={() => t('cable-period-empty')}
      citable={(from, { days }) =>
        allEntries(from.ledger).filter((entry) => entry.day >= days.from && entry.day <= days.to)
      }
      lastDay={({ days }) => days.to}
      subject={span.kind === 'meeting' ? { kind: 'meeting', id: span.meeting } : null}
      controls={({ negotiation: { meetings } }, report) => {
        const days = report?.days ?? { from: day.value, to: day.value }
        return <Choose key={JSON.stringify([span, days])} span={span} days={days} meetings={meetings} />
      }}
    />
  )
}

/** Span of the address, by default the latest public meeting that had begun by the as-of date; `null` where there is none. */
function spanIn({ negotiation }: PublicData): Span | null {
  const { meeting, from, to } = baseAddress.value.params
  if (from !== undefined && isDay(from)) {
    const until = to !== undefined && isDay(to) ? to : day.value
    // Dates in reverse order are swapped.
    return from <= until ? { kind: 'period', from, to: until } : { kind: 'period', from: until, to: from }
  }
  const shown =
    meeting === undefined
      ? heldMeetings(negotiation, today.value).findLast(({ start }) => effectiveDay(start) <= day.value)
      : [negotiation, internalData.value?.negotiation]
          .flatMap((known) => known?.meetings ?? [])
          .find(({ id }) => id === meeting)
  return shown ? { kind: 'meeting', meeting: shown.id } : null
}

/** Form for the meeting or period, filled in with those of the report below. */
interface ChooseProps {
  /** `null` where there is no meeting to begin with. */
  readonly span: Span | null
  readonly days: MeetingReport['days']
  /** Those that can be reported on. */
  readonly meetings: readonly Meeting[]
}

function Choose({ span, days, meetings }: ChooseProps) {
  const [from, setFrom] = useState(days.from)
  const [to, setTo] = useState(days.to)
  return (
    <div class="filters bar">
      <div class="pick">
        <label for="cable-meeting">{t('cable-meeting')}</label>
        <PickMeeting
          id="cable-meeting"
          value={span?.kind === 'meeting' ? span.meeting : ''}
          until={day.value}
          among={meetings}
          onPick={(id) => {
            if (id) go(linkTo('cable', null, { meeting: id }))
          }}
        />
      </div>
      <form
        class="pair"
        onSubmit={(event) => {
          event.preventDefault()
          if (isDay(from) && isDay(to)) go(linkTo('cable', null, reportParams(span, days, { from, to })))
        }}
      >
        <div class="pick">
          <label for="cable-from">{t('cable-from')}</label>
          <input id="cable-from" type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </div>
        <div class="pick">
          <label for="cable-to">{t('cable-to')}</label>
          <input id="cable-to" type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </div>
        <button class="btn" type="submit">
          {t('cable-write')}
        </button>
      </form>
    </div>
  )
}
