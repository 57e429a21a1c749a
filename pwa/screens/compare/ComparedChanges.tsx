/** What changed in two negotiations since a day, in one list, the latest first. */
import { useMemo, useState } from 'preact/hooks'
import { addDays, firstDayOf, isDay } from '../../../shared/domain/dates/days'
import { newsBetween } from '../../../shared/domain/queries/changes'
import type { Day } from '../../../shared/domain/types'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkInto, linkTo, replace } from '../../model/navigation'
import { heldMeetingBefore } from '../../model/negotiation/negotiation-index'
import type { NegotiationView } from '../../model/negotiation/negotiation-view'
import { baseAddress, day } from '../../model/state'
import { Glyph } from '../../parts/facts/Glyph'
import { When } from '../../parts/facts/When'
import { ShowMore } from '../../parts/lists/ShowMore'
import { changeLine } from './change-line'
import { shortNameOf } from './comparison'

const PAGE = 40

interface Props {
  readonly views: readonly NegotiationView[]
}

export function ComparedChanges({ views }: Props) {
  const { params } = baseAddress.value
  const asked = params.from
  const from = asked !== undefined && isDay(asked) ? asked : dayBeforeMeeting(views, day.value)
  const [shown, setShown] = useState(PAGE)
  const found = useMemo(
    () =>
      views
        .flatMap((view) => changesOf(view, from, day.value).map((change) => ({ view, change })))
        .sort((a, b) => (a.change.day > b.change.day ? -1 : a.change.day < b.change.day ? 1 : 0)),
    [...views.map(({ data }) => data), from, day.value, lang.value],
  )
  return (
    <section aria-labelledby="compare-changes">
      <h2 class="sec" id="compare-changes">
        {t('changes-title')}
      </h2>
      <div class="filters unprinted">
        <label for="compare-from">{t('changes-from')}</label>
        <input
          id="compare-from"
          type="date"
          value={from}
          max={day.value}
          onChange={(event) => {
            const { value } = event.currentTarget
            if (isDay(value)) replace(linkTo('compare', null, { ...params, from: value }))
          }}
        />
      </div>
      <p role="status">
        {t(found.length === 0 ? 'changes-none' : 'changes-finding', {
          n: found.length,
          from: dateText(from),
          to: dateText(day.value),
        })}
      </p>
      <ul class="rows">
        {found.slice(0, shown).map(({ view, change }, at) => (
          // Two changes of a day may read alike, and the list is drawn anew as a whole.
          <Row key={at} view={view} line={changeLine(change, view)} />
        ))}
      </ul>
      <ShowMore shown={shown} total={found.length} onMore={() => setShown(shown + PAGE)} />
    </section>
  )
}

function Row({ view, line }: { readonly view: NegotiationView; readonly line: ReturnType<typeof changeLine> }) {
  const { date, phase, article, text, isPrivate } = line
  return (
    <li class={[`ph-${phase}`, isPrivate && 'own-private'].filter(Boolean).join(' ')}>
      <When date={date} />
      <span>
        <span class="label">{shortNameOf(view.data.pack)}</span>{' '}
        {article && (
          <a class="name" href={linkInto(view.row.slot, 'article', article.id)}>
            {phase !== 'none' && <Glyph phase={phase} />} {article.name}
          </a>
        )}{' '}
        {text}
      </span>
    </li>
  )
}

function changesOf({ data, ledger }: NegotiationView, from: Day, to: Day) {
  const view = { negotiation: data.pack, ledger, day: to }
  return newsBetween({ ...view, day: from }, view)
}

const DAYS_BEFORE = 30

/** The day before the latest meeting of either began, else some days before. */
function dayBeforeMeeting(views: readonly NegotiationView[], on: Day): Day {
  const starts = views.flatMap(({ index }) => heldMeetingBefore(index, on)?.meeting.start ?? []).map(firstDayOf)
  const last = starts.toSorted().at(-1)
  return addDays(last ?? on, last === undefined ? -DAYS_BEFORE : -1)
}
