/** Screen of one meeting: agenda, changes of phase, status updates, sources. */
import { effectiveDay, laterDay } from '../../../shared/domain/dates/days'
import { isDuring, meetingChanges, resultsOf } from '../../../shared/domain/queries/meetings'
import type { Meeting } from '../../../shared/domain/types'
import { nameIn, t, word } from '../../i18n'
import { dateText, spanText } from '../../i18n/dates'
import { formatAddress } from '../../model/address'
import { linkTo, linkToDay, openOverlay } from '../../model/navigation'
import { heldMeetingAfter, heldMeetingBefore } from '../../model/negotiation/negotiation-index'
import { isPrivateEntity, langOfEntity } from '../../model/provenance'
import { asOf, baseAddress, day, ledger, negotiation } from '../../model/state'
import { InvalidDate } from '../../parts/dialogs/InvalidDate'
import { AddButton } from '../../parts/facts/AddButton'
import { ArticleName } from '../../parts/facts/ArticleName'
import { noteAsOf } from '../../parts/facts/EditorsNote'
import { EntityActions } from '../../parts/facts/EntityActions'
import { meetingPhrase } from '../../parts/facts/meeting-words'
import { ObservationItem } from '../../parts/facts/ObservationItem'
import { inSentence, PhaseWord, phaseName } from '../../parts/facts/Phase'
import { OutLink } from '../../parts/facts/Source'
import { lazyForms } from '../../parts/loading/lazy-screen'
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

export function MeetingScreen() {
  const meeting = negotiation.value?.meetings.get(baseAddress.value.id ?? '')
  return meeting ? <MeetingOf meeting={meeting} /> : <MissingEntity kind="meeting" />
}

function MeetingOf({ meeting }: { meeting: Meeting }) {
  useTitle(isPrivateEntity('meeting', meeting.id) ? t('meeting') : meeting.title)
  const end = effectiveDay(meeting.end)
  const isLater = effectiveDay(meeting.start) > day.value
  return (
    <>
      {baseAddress.value.badDay !== null && <InvalidDate day={baseAddress.value.badDay} />}
      <p class="crumb">
        <a href={linkTo('meetings')}>{t('nav-meetings')}</a> / {word('kind', meeting.kind)}
      </p>
      <div class="arthead">
        <div>
          <h1 tabIndex={-1} lang={langOfEntity('meeting', meeting.id)}>
            {meeting.title}
          </h1>
          <p class="meta">
            {spanText(meeting.start, meeting.end, 'long')}
            {!meeting.verified && ` · ${t('meeting-unverified')}`}
          </p>
          <EntityActions
            kind="meeting"
            id={meeting.id}
            name={meeting.title}
            more={() => passOnEntity('meeting', meeting.id)}
          />
        </div>
        <div class="acts">
          {!isLater && (
            <>
              <button
                class="btn primary"
                type="button"
                onClick={() => openOverlay(linkTo('record', null, { meeting: meeting.id }))}
              >
                <span class="recdot" aria-hidden="true" />
                {t('record')}
              </button>
              <AddButton kind="position" params={{ meeting: meeting.id }} />
            </>
          )}
          <AddButton kind="document" params={{ meeting: meeting.id }} />
          <a class="btn" href={formatAddress({ screen: 'board', id: null, asOf: end, badDay: null, params: {} })}>
            {t('meeting-board')}
          </a>
        </div>
      </div>
      {isLater ? (
        <p class="trouble">
          {t('meeting-later', { date: dateText(day.value) })} <a href={linkToDay(null)}>{t('show-today')}</a>
        </p>
      ) : (
        <div class="two">
          <div>
            <Changed meeting={meeting} />
            <Recorded meeting={meeting} />
            <Said meeting={meeting} />
            <MeetingLog meeting={meeting} />
          </div>
          <aside aria-label={meeting.title}>
            <Facts meeting={meeting} />
            <Around end={end} />
            <MeetingDesk meeting={meeting} />
          </aside>
        </div>
      )}
    </>
  )
}

/** Phase changes at the meeting as of its last day, whatever the as-of date: a day within it would show half of them. */
function Changed({ meeting }: { meeting: Meeting }) {
  const map = negotiation.value
  if (!map) return null
  const view = { negotiation: map.pack, ledger: ledger.value, day: effectiveDay(meeting.end) }
  const { previous, changes } = meetingChanges(view, meeting)
  const moved = phaseChanges(changes, map)
  const changed = countChanged(moved)
  return (
    <>
      <h2 class="sec">
        {previous ? t('meeting-changed', { meeting: meetingPhrase(previous) }) : t('meeting-changed-first')}{' '}
        <span class="label">{changed > 0 && t('changed-count', { n: changed })}</span>
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
  const articles = negotiation.value?.pack.articles ?? []
  const entries = resultsOf(ledger.value, articles, meeting.id, laterDay(effectiveDay(meeting.end), day.value))
  return (
    <>
      <h2 class="sec">
        {t('meeting-recorded')} <span class="label">{entries.length > 0 && entries.length}</span>
      </h2>
      {entries.length === 0 && <p>{t('meeting-recorded-none')}</p>}
      <ol class="obs">
        {entries.map((entry) => (
          <ObservationItem
            key={entry.observation.id}
            entry={entry}
            heading={<ArticleName id={entry.observation.article} />}
          />
        ))}
      </ol>
    </>
  )
}

/** Positions stated at the meeting, and documents of its days. */
function Said({ meeting }: { meeting: Meeting }) {
  const { positions = [], documents = [] } = negotiation.value?.pack ?? {}
  const said = positions.filter((position) => position.meeting === meeting.id)
  const papers = documents.filter(({ date }) => isDuring(meeting, date))
  if (said.length + papers.length === 0) return null
  return (
    <dl class="facts">
      {said.length > 0 && <dt>{t('positions')}</dt>}
      {said.map((position) => (
        <PositionItem key={position.id} position={position} hasArticles />
      ))}
      {papers.length > 0 && <dt>{t('proposals')}</dt>}
      {papers.map((document) => (
        <DocumentItem key={document.id} document={document} />
      ))}
    </dl>
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
      {meeting.topics.length > 0 && (
        <>
          <dt>{t('meeting-topics')}</dt>
          {meeting.topics.map((id) => (
            <dd key={id}>
              <ArticleName id={id} />
            </dd>
          ))}
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
