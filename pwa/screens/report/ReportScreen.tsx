/** Screen of the report on a meeting or a period, from public data only, each line with its source. */
import { useMemo, useState } from 'preact/hooks'
import { effectiveDay, isDay } from '../../../shared/domain/days'
import { allEntries } from '../../../shared/domain/ledger'
import { heldMeetings } from '../../../shared/domain/meetings'
import type { Meeting } from '../../../shared/domain/types'
import { leftOutOfReport } from '../../../shared/reports/left-out'
import { buildMeetingReport, type MeetingReport, type Span } from '../../../shared/reports/meeting-report'
import type { PublicData } from '../../../shared/reports/public-data'
import { lang, t } from '../../i18n'
import { go, linkTo } from '../../model/navigation'
import { address, day, publicData, shownData, today } from '../../model/state'
import { useTitle } from '../../parts/title'
import { PickMeeting } from '../../workspace/Pick'
import { screenPhrases } from '../../workspace/report-phrases'
import { useDraft } from '../../workspace/use-draft'
import { OwnLines } from './OwnLines'
import { linesIn, nameOf } from './own-lines'
import { ReportBar } from './ReportBar'
import { ReportView } from './ReportView'
import { reportParams } from './report-params'

export function ReportScreen() {
  useTitle(t('cable-title'))
  const state = shownData.value
  const data = publicData.value
  if (!state || !data) return null
  const span = spanIn(data)
  return (
    <div class="cable">
      <div class="lede">
        <h1 tabIndex={-1}>{t('cable-title')}</h1>
      </div>
      {span ? <Cable key={nameOf(span)} span={span} data={data} state={state} /> : <p>{t('cable-empty')}</p>}
    </div>
  )
}

interface CableProps {
  readonly span: Span
  readonly data: PublicData
  readonly state: NonNullable<typeof shownData.value>
}

function Cable({ span, data, state }: CableProps) {
  const draft = useDraft(nameOf(span), '[]')
  const own = useMemo(() => linesIn(draft.text), [draft.text])
  const report = useMemo(
    () => buildMeetingReport(data, span, day.value, screenPhrases(), own),
    [data, JSON.stringify(span), day.value, lang.value, own],
  )
  if (!report) return null
  const { days } = report
  return (
    <>
      <Choose key={JSON.stringify([span, days])} span={span} days={days} meetings={data.negotiation.meetings} />
      {report.sections.length === 0 ? (
        <p>{t('cable-empty')}</p>
      ) : (
        <>
          <ReportBar
            report={report}
            name={`cable-${days.to}`}
            omitted={leftOutOfReport(state.pack, state.entries, days)}
          />
          <ReportView report={report} />
        </>
      )}
      <OwnLines
        name={nameOf(span)}
        own={own}
        onChange={(lines) => draft.write(JSON.stringify(lines))}
        entries={allEntries(data.ledger).filter((entry) => entry.day >= days.from && entry.day <= days.to)}
      />
    </>
  )
}

/** Span of the address, by default the last meeting that had ended by the as-of date; `null` where it is not public. */
function spanIn({ negotiation }: PublicData): Span | null {
  const { meeting, from, to } = address.value.params
  if (from !== undefined && isDay(from)) {
    const until = to !== undefined && isDay(to) ? to : day.value
    // Dates in reverse order are swapped.
    return from <= until ? { kind: 'period', from, to: until } : { kind: 'period', from: until, to: from }
  }
  const shown =
    meeting === undefined
      ? heldMeetings(negotiation, today.value).findLast(({ end }) => effectiveDay(end) <= day.value)
      : negotiation.meetings.find(({ id }) => id === meeting)
  return shown ? { kind: 'meeting', meeting: shown.id } : null
}

/** Form for the meeting or period, filled in with those of the report below. */
interface ChooseProps {
  readonly span: Span
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
          value={span.kind === 'meeting' ? span.meeting : ''}
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
