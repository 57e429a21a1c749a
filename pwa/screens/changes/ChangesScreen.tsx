/** Screen of the changes between two dates, or since the last visit. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { addDays, firstDayOf, isDay, localDay } from '../../../shared/domain/dates/days'
import {
  type Change,
  dateOf,
  isOfStatus,
  lastChanges,
  type News,
  newsBetween,
} from '../../../shared/domain/queries/changes'
import type { Day } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { arrived, newsSince } from '../../model/arrival-log'
import { lastVisit, markSeen } from '../../model/last-visit'
import { go, linkTo } from '../../model/navigation'
import { heldMeetingBefore, type NegotiationIndex } from '../../model/negotiation/negotiation-index'
import { baseAddress, day, isPast, ledger, negotiation, publishedPack, shownData } from '../../model/state'
import { inSentence, statusName } from '../../parts/facts/Phase'
import { useTitle } from '../../parts/title'
import { markArrived } from '../../store'
import { NewsLine } from '../../workspace/NewsLine'
import { articleName, ChangeList } from './ChangeList'

export function ChangesScreen() {
  useTitle(t('changes-title'))
  const { params } = baseAddress.value
  const found = useMemo(compared, [shownData.value, ledger.value, arrived.value, day.value, params])
  const [seen, setSeen] = useState(false)
  if (!found) return null
  const { from, since, changes } = found
  const n = changes.length
  const span = { n, from: dateText(from), to: dateText(day.value) }
  return (
    <>
      <div class="lede">
        <h1 tabIndex={-1}>{t('changes-title')}</h1>
        <p role="status">
          {n === 0
            ? t(since ? 'changes-none-since' : 'changes-none', span)
            : t(since ? 'changes-finding-since' : 'changes-finding', span)}
        </p>
      </div>
      <NewsLine isLasting={true} />
      {n === 0 && <LastChanges />}
      <FromForm from={from} />
      <ChangeList changes={changes} />
      <p class="bar">
        <button
          class="btn"
          type="button"
          onClick={() => {
            void markArrived()
              .catch(() => undefined)
              .then((at) => {
                markSeen(at)
                setSeen(true)
              })
          }}
        >
          {t('changes-seen')}
        </button>
        {seen && <span role="status">{t('changes-seen-done')}</span>}
      </p>
    </>
  )
}

/** Last change and last change of a status, where the period has none, with a link to a period that has both. */
function LastChanges() {
  const negotiation = shownData.value?.pack
  const last = negotiation ? lastChanges({ negotiation, ledger: ledger.value, day: day.value }) : []
  const earliest = last.at(-1)
  if (!earliest) return null
  return (
    <p>
      {last.map(lastText).join(' ')}{' '}
      <a href={linkTo('changes', null, { from: addDays(earliest.day, -1) })}>{t('changes-show-last')}</a>
    </p>
  )
}

function lastText(change: Change): string {
  const date = dateText(dateOf(change))
  if (!isOfStatus(change)) return t('changes-last', { date })
  const status = inSentence(statusName(change.to.status))
  return t('changes-last-status', { article: articleName(change.article), status, date })
}

interface Compared {
  readonly from: string
  readonly since: boolean
  readonly changes: readonly News[]
}

function compared(): Compared | null {
  const [state, map, published] = [shownData.value, negotiation.value, publishedPack.value]
  if (!state || !map || !published) return null
  const { from, since } = baseAddress.value.params
  // The last visit was today's view of the data, not that of an as-of date.
  const instant = since ?? (from === undefined && !isPast.value ? lastVisit.value : null)
  if (instant !== null && !Number.isNaN(Date.parse(instant))) {
    const from = localDay(new Date(instant))
    return { from, since: true, changes: newsSince(published, state, instant, day.value) }
  }
  const start = from !== undefined && isDay(from) ? from : (dayBeforeMeeting(map, day.value) ?? addDays(day.value, -30))
  const view = { negotiation: state.pack, ledger: ledger.value, day: day.value }
  return { from: start, since: false, changes: newsBetween({ ...view, day: start }, view) }
}

/** The day before the last meeting began: what that meeting brought counts as changed since. */
function dayBeforeMeeting(map: NegotiationIndex, on: Day): Day | null {
  const last = heldMeetingBefore(map, on)
  return last && addDays(firstDayOf(last.meeting.start), -1)
}

function FromForm({ from }: { from: string }) {
  const [value, setValue] = useState(from)
  useEffect(() => setValue(from), [from])
  const before = negotiation.value && dayBeforeMeeting(negotiation.value, day.value)
  const to = (params: Readonly<Record<string, string>>) => linkTo('changes', null, params)
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault()
        if (isDay(value)) go(to({ from: value }))
      }}
    >
      <label for="changes-from">{t('changes-from')}</label>
      <input
        id="changes-from"
        type="date"
        value={value}
        max={day.value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <button class="btn" type="submit">
        {t('changes-go')}
      </button>
      {before && (
        <a class="btn" href={to({ from: before })}>
          {t('changes-since-meeting')}
        </a>
      )}
      {lastVisit.value && (
        <a class="btn" href={to({ since: lastVisit.value })}>
          {t('changes-since-looked')}
        </a>
      )}
    </form>
  )
}
