/** Screen of all negotiations that are on, each with its sentence, what changed and what is ahead; and those that may be added. */
import { useSignal } from '@preact/signals'
import { localDay } from '../../../shared/domain/dates/days'
import { upcomingDates } from '../../../shared/domain/queries/meetings'
import { lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { newsSince } from '../../model/arrival-log'
import { lastVisitOf } from '../../model/last-visit'
import { linkInto, linkTo } from '../../model/navigation'
import { headlineAsOf } from '../../model/negotiation/headline'
import { type NegotiationView, negotiationsOn, viewOf } from '../../model/negotiation/negotiation-view'
import { isPrivateHidden, openNegotiation, today } from '../../model/state'
import { headlineText } from '../../parts/facts/headline-text'
import { When } from '../../parts/facts/When'
import { Problem } from '../../parts/loading/Problem'
import { ScreenHead } from '../../parts/ScreenHead'
import { FollowNegotiation } from '../../workspace/FollowNegotiation'
import { NegotiationChoices } from '../../workspace/NegotiationChoices'
import { isRestorable, switchOff, takeBack } from '../../workspace/switch-negotiations'
import { useAsyncAction } from '../../workspace/use-async-action'
import { aheadText } from './ahead-text'
import { FollowAddress } from './FollowAddress'
import { FollowedAddress } from './FollowedAddress'
import { RemoveDialog } from './RemoveDialog'

export function NegotiationsScreen() {
  const views = negotiationsOn().flatMap((id) => viewOf(id) ?? [])
  const byName = views.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), lang.value))
  return (
    <>
      <ScreenHead title={t('negotiations-title')} />
      {byName.map((view) => (
        <Negotiation key={view.row.slot} view={view} isOnlyOne={views.length < 2} />
      ))}
      <section class="unprinted">
        <h2 class="sec">{t('negotiations-more')}</h2>
        <NegotiationChoices />
        <p class="bar">
          <a class="btn" href={linkTo('start')}>
            {t('start-open')}
          </a>
          <a class="btn" href={linkTo('files', null, { open: 'file' })}>
            {t('negotiations-file')}
          </a>
        </p>
        <FollowAddress />
      </section>
    </>
  )
}

const nameOf = ({ data }: NegotiationView): string => nameIn(data.pack.names)

function Negotiation({ view, isOnlyOne }: { view: NegotiationView; isOnlyOne: boolean }) {
  const { isBusy, message, problem, run } = useAsyncAction()
  const isAsking = useSignal(false)
  const { slot, pack, previous } = view.row
  const isOpen = openNegotiation.value === slot
  const remove = () => {
    isAsking.value = false
    void run(() => switchOff(slot))
  }
  return (
    <section class="negotiation" aria-labelledby={`negotiation-${slot}`}>
      <h2 class="sec" id={`negotiation-${slot}`}>
        <a href={linkInto(slot)} aria-current={isOpen ? 'true' : undefined}>
          {nameOf(view)}
        </a>
      </h2>
      <p class="sentence">{headlineText(headlineAsOf(view.index, view.model, today.value))}</p>
      <p>
        <Changed view={view} /> <Ahead view={view} /> <Latest view={view} />
      </p>
      <p class="bar unprinted">
        {!isPrivateHidden.value && (
          <FollowNegotiation negotiation={pack.id} entries={view.data.entries} describedBy={`negotiation-${slot}`} />
        )}
        {!isPrivateHidden.value && (
          <a class="btn" href={linkInto(slot, 'edit')} aria-describedby={`negotiation-${slot}`}>
            {t('edit-open')}
          </a>
        )}
        {previous && (
          <button class="btn" type="button" disabled={isBusy} onClick={() => void run(() => takeBack(slot))}>
            {t('negotiations-take-back', { from: pack.version, to: previous.pack.version })}
          </button>
        )}
        <button
          class="btn"
          type="button"
          disabled={isBusy || isOnlyOne}
          aria-describedby={`negotiation-${slot}`}
          onClick={() => (isRestorable(view.row) ? remove() : (isAsking.value = true))}
        >
          {t('negotiations-remove')}
        </button>
        <span role="status">{message}</span>
      </p>
      <Problem text={problem} />
      {!isPrivateHidden.value && <FollowedAddress negotiation={slot} />}
      {isAsking.value && <RemoveDialog view={view} onRemove={remove} onClose={() => (isAsking.value = false)} />}
    </section>
  )
}

/** Changes since the last visit to *What changed*; none before the first. */
function Changed({ view: { row, data } }: { view: NegotiationView }) {
  const since = lastVisitOf(row.slot)
  if (since === null) return null
  const n = newsSince(row.pack, data, since, today.value).length
  const from = dateText(localDay(new Date(since)))
  return <a href={linkInto(row.slot, 'changes', null, { since })}>{t('negotiations-changed', { n, from })}</a>
}

/** The next date that is known. */
function Ahead({ view: { data, ledger, row } }: { view: NegotiationView }) {
  const [first] = upcomingDates({ negotiation: data.pack, ledger, day: today.value })
  if (!first) return <>{t('next-none')}</>
  return (
    <>
      {t('next-label')} <When date={first.date} />, {t('next-in', { n: first.daysToGo })} ·{' '}
      <a href={linkInto(row.slot, 'meetings')}>{aheadText(first, data.pack)}</a>.
    </>
  )
}

/** The date of its latest source, and the version of its dataset. */
function Latest({ view: { row, model } }: { view: NegotiationView }) {
  const latest = model.latestAsOf(today.value)
  return (
    <>
      {latest && t('negotiations-latest', { date: dateText(latest) })}{' '}
      {t('negotiations-version', { version: row.pack.version })}{' '}
      <a
        class="unprinted"
        href={linkInto(row.slot, 'cite', null, { dataset: '1' })}
        aria-describedby={`negotiation-${row.slot}`}
      >
        {t('cite')}
      </a>
    </>
  )
}
