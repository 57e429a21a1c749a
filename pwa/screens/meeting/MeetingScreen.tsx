/** Screen of one meeting: agenda, changes of phase, status updates, sources. */
import { effectiveDay, laterDay } from '../../../shared/domain/dates/days'
import type { LedgerEntry } from '../../../shared/domain/ledger/ledger'
import type { View } from '../../../shared/domain/queries/changes'
import { alsoOnDaysOf, namedIn } from '../../../shared/domain/queries/meeting-facts'
import { isDuring, meetingChanges, resultsOf } from '../../../shared/domain/queries/meetings'
import type { Meeting, NegotiationDocument, Position } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateText, spanText } from '../../i18n/dates'
import { formatAddress } from '../../model/address'
import { meetingKindName } from '../../model/meeting-kind'
import { linkTo, linkToDay, openOverlay } from '../../model/navigation'
import { heldMeetingAfter, heldMeetingBefore } from '../../model/negotiation/negotiation-index'
import { isPrivateEntity, langOfEntity } from '../../model/provenance'
import { asOf, baseAddress, day, isPast, ledger, negotiation, today } from '../../model/state'
import { InvalidDate } from '../../parts/dialogs/InvalidDate'
import { ArticleName } from '../../parts/facts/ArticleName'
import { noteAsOf } from '../../parts/facts/EditorsNote'
import { EntityActions } from '../../parts/facts/EntityActions'
import { meetingTime } from '../../parts/facts/meeting-time'
import { ObservationItem } from '../../parts/facts/ObservationItem'
import { inSentence, PhaseWord, phaseName } from '../../parts/facts/Phase'
import { OutLink } from '../../parts/facts/Source'
import { lazyForms, lazyScreen } from '../../parts/loading/lazy-screen'
import type { MenuAction } from '../../parts/menus/RowMenu'
import { passOnEntity } from '../../parts/PassOn'
import { useTitle } from '../../parts/title'
import { MissingEntity } from '../add/MissingEntity'
import { DocumentItem, PositionItem } from '../article/PeopleAndTexts'
import { ChangeList, isOfInstrument } from '../changes/ChangeList'
import { countChanged, type PhaseChange, phaseChanges } from './phase-changes'

const MeetingDesk = lazyForms(() =>
  import('../../workspace/meeting/MeetingWorkspace').then((module) => module.MeetingWorkspace),
)

const MeetingLog = lazyForms(
  () => import('../../workspace/meeting/MeetingLog').then((module) => module.MeetingLog),
  true,
)

const Prepare = lazyScreen(() => import('./Prepare').then((module) => module.Prepare))

export function MeetingScreen() {
  const meeting = negotiation.value?.meetings.get(baseAddress.value.id ?? '')
  return meeting ? <MeetingOf meeting={meeting} /> : <MissingEntity kind="meeting" />
}

function MeetingOf({ meeting }: { meeting: Meeting }) {
  useTitle(isPrivateEntity('meeting', meeting.id) ? t('meeting') : meeting.title)
  const { id, title, place } = meeting
  const isLater = effectiveDay(meeting.start) > day.value
  const isAhead = !isPast.value && effectiveDay(meeting.end) >= today.value
  const facts = [
    spanText(meeting.start, meeting.end, 'long'),
    meetingTime(meeting),
    place ?? '',
    meeting.verified ? '' : t('meeting-unverified'),
  ]
  return (
    <>
      {baseAddress.value.badDay !== null && <InvalidDate day={baseAddress.value.badDay} />}
      <p class="crumb">
        <a href={linkTo('meetings')}>{t('nav-meetings')}</a> / {meetingKindName(meeting.kind)}
      </p>
      <div class="arthead">
        <div>
          <h1 tabIndex={-1} lang={langOfEntity('meeting', id)}>
            {title}
          </h1>
          <p class="meta">{facts.filter(Boolean).join(' · ')}</p>
        </div>
        <div class="acts">
          <a class="btn" href={linkTo('room', null, { meeting: id })}>
            {t('room-title')}
          </a>
          <a class="btn" href={linkTo('cable', null, { meeting: id })}>
            {t('cable-title')}
          </a>
          <EntityActions kind="meeting" id={id} name={title} more={() => furtherActions(meeting)} />
        </div>
      </div>
      {isLater && isPast.value ? (
        <p class="trouble">
          {t('meeting-later', { date: dateText(day.value) })} <a href={linkToDay(null)}>{t('show-today')}</a>
        </p>
      ) : (
        <>
          {isAhead && <Prepare meeting={meeting} />}
          <div class="two">
            <div>
              {!isLater && (
                <>
                  <Changed meeting={meeting} />
                  <Recorded meeting={meeting} />
                </>
              )}
              <Said meeting={meeting} />
              <MeetingLog meeting={meeting} />
              <Also meeting={meeting} />
            </div>
            <aside aria-label={title}>
              <Facts meeting={meeting} />
              <Around end={effectiveDay(meeting.end)} />
              <MeetingDesk meeting={meeting} />
            </aside>
          </div>
        </>
      )}
    </>
  )
}

/** Links to the forms that add to a meeting: each entry names it. */
function furtherActions({ id, start, end }: Meeting): readonly MenuAction[] {
  const add = (kind: 'position' | 'document') => ({
    text: t(`add-title-${kind}`),
    run: () => openOverlay(linkTo('add', null, { kind, meeting: id, day: effectiveDay(start) })),
  })
  return [
    { text: t('record'), run: () => openOverlay(linkTo('record', null, { meeting: id })) },
    add('position'),
    add('document'),
    {
      text: t('meeting-board'),
      href: formatAddress({ screen: 'board', id: null, asOf: effectiveDay(end), badDay: null, params: {} }),
    },
    { text: t('brief-title'), href: linkTo('brief', null, { meeting: id }) },
    ...passOnEntity('meeting', id),
  ]
}

/** The meeting as it is known: a day within it would show half of it, so that the later of its last day and the as-of date counts. */
function viewOf(meeting: Meeting): View | null {
  const pack = negotiation.value?.pack
  return pack ? { negotiation: pack, ledger: ledger.value, day: laterDay(effectiveDay(meeting.end), day.value) } : null
}

/** Articles whose phase changed at the meeting. */
function Changed({ meeting }: { meeting: Meeting }) {
  const map = negotiation.value
  const view = viewOf(meeting)
  if (!map || !view) return null
  const changes = meetingChanges(view, meeting)
  const moved = phaseChanges(changes, map)
  const changed = countChanged(moved)
  return (
    <>
      <h2 class="sec">
        {t('meeting-changed')} <span class="label">{changed > 0 && t('changed-count', { n: changed })}</span>
      </h2>
      {moved.length === 0 && <p>{t('meeting-changed-none')}</p>}
      <ul class="steps">
        {moved.map((change) => (
          <ChangeItem key={change.article.id} change={change} />
        ))}
      </ul>
      <ChangeList changes={changes.filter((change) => change.kind === 'contested' || isOfInstrument(change))} />
    </>
  )
}

function ChangeItem({ change: { article, from, to, back } }: { change: PhaseChange }) {
  return (
    <li>
      <a class="art" href={linkTo('article', article.id)}>
        {nameIn(article.names)}
      </a>{' '}
      <PhaseWord phase={to.phase} glyph /> {to.contestedBy.length > 0 && <span class="flag">{t('contested')}</span>}{' '}
      <span class={back ? 'back' : 'moved'}>
        {from ? t('from-phase', { phase: inSentence(phaseName(from.phase)) }) : t('from-none')}
      </span>
    </li>
  )
}

function Recorded({ meeting }: { meeting: Meeting }) {
  const view = viewOf(meeting)
  const entries = view ? resultsOf(view.ledger, view.negotiation.articles, meeting.id, view.day) : []
  return (
    <>
      <h2 class="sec">
        {t('meeting-recorded')} <span class="label">{entries.length > 0 && entries.length}</span>
      </h2>
      {entries.length === 0 && <p>{t('meeting-recorded-none')}</p>}
      <Updates entries={entries} />
    </>
  )
}

const Updates = ({ entries }: { entries: readonly LedgerEntry[] }) => (
  <ol class="obs">
    {entries.map((entry) => (
      <ObservationItem
        key={entry.observation.id}
        entry={entry}
        heading={<ArticleName id={entry.observation.article} />}
      />
    ))}
  </ol>
)

/** Positions stated at the meeting, and its documents. */
function Said({ meeting }: { meeting: Meeting }) {
  const { positions = [], documents = [] } = negotiation.value?.pack ?? {}
  const isOfIt = (one: Position | NegotiationDocument) => one.meeting === meeting.id
  return <Statements said={positions.filter(isOfIt)} papers={documents.filter(isOfIt)} />
}

interface StatementsProps {
  readonly said: readonly Position[]
  readonly papers: readonly NegotiationDocument[]
}

function Statements({ said, papers }: StatementsProps) {
  if (said.length + papers.length === 0) return null
  return (
    <dl class="facts">
      {said.length > 0 && <dt>{t('positions')}</dt>}
      {said.map((position) => (
        <PositionItem key={position.id} position={position} hasArticles />
      ))}
      {papers.length > 0 && <dt>{t('proposals')}</dt>}
      {papers.map((document) => (
        <DocumentItem key={document.id} document={document} isOnMeeting />
      ))}
    </dl>
  )
}

/** Also on this day: status updates, positions and documents of the meeting’s days that name no meeting. */
function Also({ meeting }: { meeting: Meeting }) {
  const view = viewOf(meeting)
  if (!view) return null
  const { positions, documents } = view.negotiation
  const named = namedIn(view.negotiation)
  const entries = alsoOnDaysOf(view, meeting)
  const said = positions.filter((position) => named(position) === null && isDuring(meeting, position.date))
  const papers = documents.filter((document) => named(document) === null && isDuring(meeting, document.date))
  if (entries.length + said.length + papers.length === 0) return null
  return (
    <>
      <h2 class="sec">{t('meeting-also', { n: meeting.start === meeting.end ? 1 : 2 })}</h2>
      <Updates entries={entries} />
      <Statements said={said} papers={papers} />
    </>
  )
}

function Facts({ meeting }: { meeting: Meeting }) {
  const lang = langOfEntity('meeting', meeting.id)
  const urls = Object.entries(meeting.urls).flatMap(([code, list]) =>
    list.map((url) => ({ url, code: code === 'other' ? null : code })),
  )
  return (
    <dl class="facts">
      {meeting.chair && (
        <>
          <dt>{t('meeting-chair')}</dt>
          <dd lang={lang}>{meeting.chair}</dd>
        </>
      )}
      {meeting.participants !== null && (
        <>
          <dt>{t('meeting-participants')}</dt>
          <dd>{meeting.participants}</dd>
        </>
      )}
      {urls.length > 0 && <dt>{t('meeting-sources')}</dt>}
      {urls.map(({ url, code }) => (
        <dd key={url} class="alias">
          {code && <span class="lang">{code}</span>} <OutLink url={url} {...(code ? { lang: code } : {})} />
        </dd>
      ))}
      {noteAsOf(meeting.note) && (
        <>
          <dt>{t('note-label')}</dt>
          <dd lang={lang}>{meeting.note}</dd>
        </>
      )}
    </dl>
  )
}

function Around({ end }: { end: string }) {
  const map = negotiation.value
  const before = map && heldMeetingBefore(map, end)
  const after = map && heldMeetingAfter(map, end)
  const at = (id: string) => formatAddress({ screen: 'meeting', id, asOf: asOf.value, badDay: null, params: {} })
  return (
    <ul class="facts around">
      {before && (
        <li>
          <a href={at(before.meeting.id)}>{t('meeting-previous', { date: dateText(before.meeting.end) })}</a>
        </li>
      )}
      {after && after.day <= day.value && (
        <li>
          <a href={at(after.meeting.id)}>{t('meeting-next', { date: dateText(after.meeting.end) })}</a>
        </li>
      )}
    </ul>
  )
}
