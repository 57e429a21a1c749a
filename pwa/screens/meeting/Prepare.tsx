/** Briefing of a meeting ahead: for each article of its agenda the status, and what those who will be there last said. */

import { useState } from 'preact/hooks'
import { effectiveDay } from '../../../shared/domain/dates/days'
import { isPublic } from '../../../shared/domain/entries/layers'
import { plannedFrom, sinceOf, statusAsOf } from '../../../shared/domain/ledger/ledger'
import { targetsAsOf } from '../../../shared/domain/ledger/targets'
import { lastSaid } from '../../../shared/domain/queries/last-said'
import { agendaOf, meetingBefore } from '../../../shared/domain/queries/meetings'
import type { Article, Day, Meeting } from '../../../shared/domain/types'
import { textLine } from '../../../shared/reports/brief/text-line'
import { nameIn, t } from '../../i18n'
import { wordsOfSince } from '../../i18n/dates'
import { linkTo, openOverlay } from '../../model/navigation'
import { type DataOnDay, shownView } from '../../model/public-view'
import { day, isPrinting, isPrivateHidden } from '../../model/state'
import { Flags } from '../../parts/facts/Flags'
import { Icon } from '../../parts/facts/Glyph'
import { inSentence, PhaseWord, phaseName, statusName } from '../../parts/facts/Phase'
import { memberName } from '../../parts/facts/Reporter'
import { Source } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { ForUsChoice } from '../../workspace/ForUsChoice'
import { internalData } from '../../workspace/files/internal-data'
import { SaidWords } from '../../workspace/LastSaid'
import { notesInForceOn } from '../../workspace/notes-in-force'
import { screenNames, screenPhrases } from '../../workspace/report-phrases'
import { useSheetStyle } from '../../workspace/sheet-style'
import { type TextOnScreen, useNewestText } from '../../workspace/texts/newest-text'

export function Prepare({ meeting }: { meeting: Meeting }) {
  const [isChosen, setForUs] = useState(false)
  const isForUs = isChosen && !isPrivateHidden.value
  const view = isForUs && isPrinting.value ? viewForUs() : shownView()
  const newest = useNewestText()
  if (!view) return null
  const text = isPrinting.value && !isForUs ? null : newest
  // On paper for us the agenda is the one of the screen.
  const { topics } = view.negotiation.meetings.find(({ id }) => id === meeting.id) ?? meeting
  const planned = agendaOf(view.ledger, view.negotiation.articles, meeting).map(
    ({ observation }) => observation.article,
  )
  const agenda = [...new Set([...topics, ...planned])].flatMap(
    (id) => view.negotiation.articles.find((article) => article.id === id) ?? [],
  )
  const before = meetingBefore(view.negotiation, effectiveDay(meeting.start))
  const since = before ? effectiveDay(before.end) : null
  return (
    <section class={isForUs ? 'prepare with-ours' : 'prepare'} aria-labelledby="prepare">
      {isForUs && <ForUsMark />}
      <h2 class="sec" id="prepare">
        <span>{t('prepare-title')}</span>
        <span class="pair">
          <button
            class="btn quiet"
            type="button"
            onClick={() => openOverlay(linkTo('add', null, { kind: 'meeting', id: meeting.id }))}
          >
            {t('prepare-edit')}
          </button>
          {agenda.length > 0 && (
            <button class="btn quiet" type="button" onClick={() => print()}>
              {t('print')}
            </button>
          )}
        </span>
      </h2>
      {agenda.length > 0 && !isPrivateHidden.value && <ForUsChoice isForUs={isForUs} setForUs={setForUs} />}
      {agenda.length === 0 && <p>{t('prepare-none')}</p>}
      <div class="columns">
        {agenda.map((article) => (
          <OnArticle key={article.id} article={article} meeting={meeting} since={since} view={view} text={text} />
        ))}
      </div>
    </section>
  )
}

/** All that is open on this device, also while the browser prints. */
const viewForUs = (): DataOnDay | null => internalData.value && { ...internalData.value, day: day.value }

/** Says that the paper is for us alone: at its head, and in the margin of each sheet where the browser prints one. */
function ForUsMark() {
  const mark = t('report-for-us')
  useSheetStyle({ product: mark })
  return <p class="mark">{mark}</p>
}

interface Props {
  readonly article: Article
  readonly meeting: Meeting
  /** Last day of the meeting before; `null` without one. */
  readonly since: Day | null
  readonly view: DataOnDay
  /** Newest text that the user has; `null` without one, and on paper that is not for us. */
  readonly text: TextOnScreen | null
}

function OnArticle({ article, meeting, since, view, text }: Props) {
  const { id } = article
  return (
    <article>
      <h3>
        <a href={linkTo('article', id)}>{nameIn(article.names)}</a>
      </h3>
      <Standing id={id} since={since} view={view} />
      <Ours id={id} view={view} text={text} />
      <Said id={id} meeting={meeting} view={view} />
      <Texts id={id} view={view} />
      <Open id={id} view={view} />
    </article>
  )
}

type OfArticle = Pick<Props, 'view'> & { readonly id: string }

/** Status and since in one line; what moved since the last meeting has a bar. */
function Standing({ id, since, view: { ledger, day } }: OfArticle & Pick<Props, 'since'>) {
  const { standing, flags } = statusAsOf(ledger, id, day)
  if (!standing) return <p class="stand">{phaseName('none')}</p>
  const before = since === null ? null : statusAsOf(ledger, id, since).standing
  const hasMoved = since !== null && standing.day > since && before?.phase !== standing.phase
  const date = sinceOf(ledger, id, standing)
  const [first, last] = wordsOfSince(date)
  return (
    <p class={hasMoved ? 'stand moved' : 'stand'}>
      <PhaseWord phase={standing.phase} glyph /> {first}
      <When date={date} />
      {last}
      {hasMoved && ` · ${before ? t('from-phase', { phase: inSentence(phaseName(before.phase)) }) : t('from-none')}`}{' '}
      <Flags flags={flags.map(({ status }) => status)} />
    </p>
  )
}

/** The red line, the note and what the newest text holds of the article: for us alone, and printed only by the user's choice. */
function Ours({ id, view: { negotiation: known, entries }, text: newest }: OfArticle & Pick<Props, 'text'>) {
  const texts = [true, false].flatMap((redLine) => {
    const { text, others } = notesInForceOn(entries, { kind: 'article', id }, redLine)
    return [text, ...others.map((note) => note.text)]
      .filter((one) => one !== '')
      .map((one) => ({ text: one, label: t(redLine ? 'note-red' : 'note-line') }))
  })
  const inText = newest
    ? textLine({ kind: 'article', id }, newest, { negotiation: known, phrases: screenPhrases(), names: screenNames() })
    : ''
  if (texts.length === 0 && inText === '') return null
  return (
    <div class="private">
      {texts.map(({ text, label }) => (
        <p key={`${label} ${text}`}>
          <Icon name="lock" /> <b>{label}</b> {text}
        </p>
      ))}
      {newest && inText !== '' && (
        <p>
          <Icon name="lock" /> <a href={linkTo('text', newest.id)}>{inText}</a>
        </p>
      )}
    </div>
  )
}

/** Last said by each member who will be there, newest first; each line leads to the meeting log. */
function Said({ id, meeting, view }: OfArticle & Pick<Props, 'meeting'>) {
  const members = meeting.members ?? []
  const said = lastSaid(view, { article: id }).filter(({ member }) => members.length === 0 || members.includes(member))
  const silent = members.filter((member) => said.every((one) => one.member !== member))
  const logAt = (params: Readonly<Record<string, string>>) =>
    linkTo('room', null, { meeting: meeting.id, article: id, ...params })
  return (
    <>
      <ul class="said">
        {said.map((one) => (
          <li key={one.member} class={isPublic(one) ? undefined : 'own-private'}>
            <span>
              <b>{memberName(one.member)}</b>
              <SaidWords said={one} isSentence />{' '}
              <small>
                <When date={one.date} />
                {one.evidence && (
                  <>
                    {' · '}
                    <Source evidence={one.evidence} />
                  </>
                )}
              </small>
            </span>
            <a class="log-now" href={logAt({ member: one.member })} aria-label={logWords(memberName(one.member))}>
              +
            </a>
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p class="silent">
          {t('prepare-silent')}{' '}
          {silent.map((member) => (
            <a key={member} href={logAt({ member })} aria-label={logWords(memberName(member))}>
              {memberName(member)}
            </a>
          ))}
        </p>
      )}
      <a class="log-now of-article" href={logAt({})}>
        {t('log-add')}
      </a>
    </>
  )
}

const logWords = (name: string): string => `${t('log-add')}, ${name}`

const FEW_TEXTS = 3

function Texts({ id, view: { negotiation: known, day } }: OfArticle) {
  const texts = known.documents
    .filter(({ articles, date }) => articles.includes(id) && effectiveDay(date) <= day)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, FEW_TEXTS)
  if (texts.length === 0) return null
  return (
    <>
      <h4>{t('proposals')}</h4>
      <ul class="texts">
        {texts.map(({ id: text, symbol, subject, proponents, date }) => (
          <li key={text}>
            {[symbol, subject].filter(Boolean).join(', ')} <small>{proponents.map(memberName).join(', ')}</small>{' '}
            <small>
              <When date={date} />
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Open points: outstanding issues, targets that are not met, and what is planned. */
function Open({ id, view: { ledger, day } }: OfArticle) {
  const { outstandingCount } = statusAsOf(ledger, id, day)
  const targets = targetsAsOf(ledger, id, day).filter(({ outcome, metOn }) => outcome === 'open' && metOn === null)
  const planned = plannedFrom(ledger, id, day)
  if (outstandingCount === null && targets.length + planned.length === 0) return null
  return (
    <ul class="open">
      {outstandingCount !== null && <li>{t('outstanding-count', { n: outstandingCount })}</li>}
      {targets.map(({ status, date }) => (
        <li key={`${status.id} ${date}`}>
          {t('ahead-target', { status: inSentence(statusName(status)) })} <When date={date} />
        </li>
      ))}
      {planned.map(({ status, observation }) => (
        <li key={observation.id}>
          {t('ahead-planned', { status: inSentence(statusName(status)) })} <When date={observation.date} />
        </li>
      ))}
    </ul>
  )
}
