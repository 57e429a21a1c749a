/** Screen of the report on a meeting or a period, from public data only, each line with its source. */
import { useMemo, useState } from 'preact/hooks'
import { isDay } from '../../../shared/domain/days'
import { viewFor } from '../../../shared/domain/layers'
import { allEntries, buildLedger } from '../../../shared/domain/ledger'
import type { Day } from '../../../shared/domain/types'
import { leftOutOfReport } from '../../../shared/reports/left-out'
import { buildMeetingReport, daysOf, type Span } from '../../../shared/reports/meeting-report'
import { lang, t } from '../../i18n'
import { go, linkTo } from '../../model/navigation'
import { heldMeetingBefore, heldMeetingOn } from '../../model/negotiation-index'
import { address, day, negotiation, publicNegotiation, shownData } from '../../model/state'
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
  const span = spanOf()
  if (!state) return null
  return (
    <div class="cable">
      <div class="lede">
        <h1 tabIndex={-1}>{t('cable-title')}</h1>
      </div>
      {span ? <Cable key={nameOf(span)} span={span} state={state} /> : <p>{t('cable-empty')}</p>}
    </div>
  )
}

function Cable({ span, state }: { span: Span; state: NonNullable<typeof shownData.value> }) {
  const draft = useDraft(nameOf(span), '[]')
  const own = useMemo(() => linesIn(draft.text), [draft.text])
  const report = useMemo(
    () =>
      buildMeetingReport(publicNegotiation.value ?? state.pack, state.entries, span, day.value, screenPhrases(), own),
    [state, JSON.stringify(span), day.value, lang.value, own],
  )
  const days = daysOf(span, day.value)
  return (
    <>
      <Choose key={JSON.stringify([span, days])} span={span} days={days} />
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
        entries={allEntries(buildLedger(state.pack, viewFor(state.entries, 'print'))).filter(
          (entry) => entry.day >= days.from && entry.day <= days.to,
        )}
      />
    </>
  )
}

/** Span of the address, by default the last meeting up to the as-of date. */
function spanOf(): Span | null {
  const map = negotiation.value
  if (!map) return null
  const { meeting, from, to } = address.value.params
  if (from !== undefined && isDay(from)) {
    const until = to !== undefined && isDay(to) ? to : day.value
    // Dates in reverse order are swapped.
    return from <= until ? { kind: 'period', from, to: until } : { kind: 'period', from: until, to: from }
  }
  const chosen = meeting === undefined ? undefined : map.meetings.get(meeting)
  const last = chosen ?? heldMeetingOn(map, day.value)?.meeting ?? heldMeetingBefore(map, day.value)?.meeting
  return last ? { kind: 'meeting', meeting: last } : null
}

/** Form for the meeting or period, filled in with those of the report below. */
function Choose({ span, days }: { span: Span; days: { readonly from: Day; readonly to: Day } }) {
  const [from, setFrom] = useState(days.from)
  const [to, setTo] = useState(days.to)
  return (
    <div class="filters bar">
      <div class="pick">
        <label for="cable-meeting">{t('cable-meeting')}</label>
        <PickMeeting
          id="cable-meeting"
          value={span.kind === 'meeting' ? span.meeting.id : ''}
          until={day.value}
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
