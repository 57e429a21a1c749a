/** List of changes grouped by kind: the agreement as a whole first, then what moved back. */

import { isPartlyKnown, type Succession } from '../../../shared/domain/assembly/successions'
import { authorOf } from '../../../shared/domain/entries/authors'
import { entityKey } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import type { LedgerEntry, Standing } from '../../../shared/domain/ledger/ledger'
import { dateOf, type News } from '../../../shared/domain/queries/changes'
import { colonIn } from '../../../shared/domain/text/typography'
import type { DayOrMonth, Position } from '../../../shared/domain/types'
import { outcomeText } from '../../../shared/reports/follow-up'
import { type Key, lang, nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo } from '../../model/navigation'
import { isPrivateEntity, langOfEntity, provenance } from '../../model/provenance'
import { roleName } from '../../model/role-name'
import { negotiation } from '../../model/state'
import { Byline, originText } from '../../parts/facts/Byline'
import { Glyph } from '../../parts/facts/Glyph'
import { LinkedNames } from '../../parts/facts/LinkedNames'
import { meetingPhrase } from '../../parts/facts/meeting-words'
import { inSentence, phaseName, statusName } from '../../parts/facts/Phase'
import { memberName, memberNames } from '../../parts/facts/Reporter'
import { OutLink, Source } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { screenPhrases, stanceName } from '../../workspace/report-phrases'

const GROUPS = [
  ['instrument', null],
  ['continued', 'report-continued'],
  ['back', 'changes-back'],
  ['slipped', 'changes-slipped'],
  ['contested', 'changes-contested'],
  ['sideways', 'changes-sideways'],
  ['forward', 'changes-forward'],
  ['step', 'changes-step'],
  ['first', 'changes-first'],
  ['article', 'lookup-group-article'],
  ['meeting', 'lookup-group-meeting'],
  ['milestone', 'lookup-group-milestone'],
  ['flagged', 'report-open'],
  ['stated', 'report-positions'],
  ['proposal', 'changes-proposal'],
  ['participant', 'changes-participant'],
  ['role', 'lookup-group-person'],
] as const satisfies readonly (readonly [string, Key | null])[]

/** True for a change of the agreement as a whole, which is never counted among the articles. */
export const isOfInstrument = (change: News): boolean =>
  'article' in change && negotiation.value?.articles.get(change.article)?.kind === 'instrument'

function groupOf(change: News): string {
  if (isOfInstrument(change)) return 'instrument'
  return change.kind === 'moved' ? change.move : change.kind
}

export function ChangeList({ changes }: { changes: readonly News[] }) {
  return (
    <>
      {GROUPS.map(([group, label]) => {
        const found = changes.filter((change) => groupOf(change) === group)
        if (found.length === 0) return null
        return (
          <section key={group}>
            <h2 class={group === 'back' || group === 'slipped' ? 'sec went-back' : 'sec'}>
              <span>{label ? t(label, { n: found.length }) : t('instrument-label')}</span>
              <span class="label">{found.length}</span>
            </h2>
            <ul class="rows">
              {found.map((change) => (
                <Item key={keyOf(change)} change={change} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function keyOf(change: News): string {
  if (change.kind === 'proposal') return change.document.id
  if (change.kind === 'participant') return change.participation.member
  if (change.kind === 'milestone') return change.milestone.id
  if (change.kind === 'meeting') return change.meeting.id
  if (change.kind === 'role') return change.role.id
  if (change.kind === 'flagged') return change.entry.observation.id
  if (change.kind === 'stated') return change.position.id
  if (change.kind === 'continued') return `continued ${change.succession.into.join(' ')}`
  return `${change.kind} ${change.article} ${change.day} ${change.kind === 'slipped' ? change.target.date : ''}`
}

/** `null` of what has no date. */
function newsDate(news: News): DayOrMonth | null {
  if (news.kind === 'article') return news.from
  if (news.kind === 'meeting') return news.meeting.start
  return news.kind === 'role' ? news.role.from : dateOf(news)
}

function Item({ change }: { change: News }) {
  const phase = 'to' in change ? change.to.phase : 'none'
  const date = newsDate(change)
  return (
    <li class={[`ph-${phase}`, isPrivate(change) && 'own-private'].filter(Boolean).join(' ')}>
      {date && <When date={date} />}
      <span>
        {'article' in change && (
          <a class="name" href={linkTo('article', change.article)}>
            {phase !== 'none' && <Glyph phase={phase} />} {articleName(change.article)}
          </a>
        )}{' '}
        <ChangeText change={change} />
      </span>
    </li>
  )
}

/** True for what others know nothing of. */
function isPrivate(change: News): boolean {
  if (change.kind === 'continued') return change.succession.into.some((id) => isPrivateEntity('article', id))
  if (change.kind === 'stated') return isPrivateEntity('position', change.position.id)
  if (change.kind === 'article') return isPrivateEntity('article', change.article)
  if (change.kind === 'meeting') return isPrivateEntity('meeting', change.meeting.id)
  if (change.kind === 'role') return isPrivateEntity('role', change.role.id)
  if (change.kind === 'milestone') return isPrivateEntity('milestone', change.milestone.id)
  return change.kind === 'flagged' && !isPublic(change.entry)
}

/** Name of an article; its id where the data do not have it. */
export const articleName = (id: string): string => {
  const article = negotiation.value?.articles.get(id)
  return article ? nameIn(article.names) : id
}

const phaseNameOf = ({ phase }: Standing) => inSentence(phaseName(phase))
const stepName = ({ status }: Standing) => inSentence(statusName(status))

function ChangeText({ change }: { change: News }) {
  switch (change.kind) {
    case 'moved':
    case 'step': {
      const nameOf = change.kind === 'step' || isOfInstrument(change) ? stepName : phaseNameOf
      const to = nameOf(change.to)
      const isContested = change.to.contestedBy.length > 0
      return (
        <>
          {isContested && <span class="flag">{t('contested')}</span>}{' '}
          <StatusText
            text={change.from ? t('changes-from-to', { from: nameOf(change.from), to }) : to}
            of={change.to}
          />
        </>
      )
    }
    case 'flagged':
      return (
        <>
          {inSentence(statusName(change.entry.status))}
          <Entries entries={[change.entry]} />
        </>
      )
    case 'article':
      return <Byline by={provenance.value.get(entityKey('article', change.article))?.by} />
    case 'meeting': {
      const { meeting, before } = change
      return (
        <>
          <a class="name" href={linkTo('meeting', meeting.id)}>
            {meetingPhrase(meeting)}
          </a>{' '}
          {before && t('changes-from-to', { from: dateText(before.start), to: dateText(meeting.start) })}{' '}
          <Byline by={provenance.value.get(entityKey('meeting', meeting.id))?.by} />
        </>
      )
    }
    case 'role': {
      const { id, person, role, sources } = change.role
      return (
        <>
          <b>{person}</b> <span lang={roleName(role) === role ? 'en' : undefined}>{roleName(role)}</span>{' '}
          <FirstSource sources={sources} /> <Byline by={provenance.value.get(entityKey('role', id))?.by} />
        </>
      )
    }
    case 'stated':
      return <PositionText position={change.position} />
    case 'contested':
      return <StatusText text={stepName(change.to)} of={change.to} />
    case 'slipped':
      return (
        <>
          {slippedText(change)}
          <Entries entries={[change.target.entry]} />
        </>
      )
    case 'milestone': {
      const { id, title, sources } = change.milestone
      return (
        <>
          <span lang={langOfEntity('milestone', id)}>{title}</span> <FirstSource sources={sources} />{' '}
          <Byline by={provenance.value.get(entityKey('milestone', id))?.by} />
        </>
      )
    }
    case 'continued':
      return <SuccessionText succession={change.succession} />
    case 'proposal': {
      const { id, symbol, subject, proponents, proponentsLabel, sources } = change.document
      return (
        <>
          <b>{proponentsLabel ?? memberNames(proponents)}</b>{' '}
          <span lang={langOfEntity('document', id)}>{[symbol, subject].filter((part) => part).join(', ')}</span>{' '}
          <FirstSource sources={sources} />
        </>
      )
    }
    case 'participant':
      return (
        <>
          <a class="name" href={linkTo('member', change.participation.member)}>
            {memberName(change.participation.member)}
          </a>{' '}
          <FirstSource sources={change.participation.sources} />
        </>
      )
  }
}

function PositionText({ position }: { position: Position }) {
  const { members, articles, stance, statement, sources } = position
  const made = provenance.value.get(entityKey('position', position.id))
  const on = articles.flatMap((id) => negotiation.value?.articles.get(id) ?? [])
  return (
    <>
      <b>{memberNames(members)}</b> {stance !== null && stanceName(stance, members.length)}
      {on.length > 0 && colonIn(lang.value)}
      <LinkedNames articles={on} /> <span lang={made ? undefined : 'en'}>{statement}</span>{' '}
      <FirstSource sources={sources} /> <Byline by={made?.by} />
    </>
  )
}

/** Sentence with a link to each article, the source, and who stated it. */
function SuccessionText({ succession }: { succession: Succession }) {
  const { kind, of, into } = succession
  const isPart = isPartlyKnown(succession)
  const articlesIn = (ids: readonly string[]) => ids.flatMap((id) => negotiation.value?.articles.get(id) ?? [])
  const made = articlesIn(into)
  const [before, between, after] = t(`changes-continued-${kind}`, { of: '\u0000', into: '\u0000' }).split('\u0000')
  return (
    <>
      {before}
      <LinkedNames articles={articlesIn(of)} andOthers={isPart && kind === 'merge'} />
      {between}
      <LinkedNames articles={made} andOthers={isPart && kind === 'split'} />
      {after} <FirstSource sources={made.flatMap(({ sources }) => sources)} />{' '}
      <Byline by={provenance.value.get(entityKey('article', into[0] ?? ''))?.by} />
    </>
  )
}

/** Change with the differing sources of the same date. */
function StatusText({ text, of: { entries, contestedBy } }: { text: string; of: Standing }) {
  const other = contestedBy.map(({ status }) => inSentence(statusName(status))).join(', ')
  return (
    <>
      {other ? t('changes-but', { one: text, other }) : text}
      <Entries entries={[...entries, ...contestedBy]} />
    </>
  )
}

function slippedText({ target }: Extract<News, { kind: 'slipped' }>): string {
  const status = inSentence(statusName(target.status))
  const date = dateText(target.date)
  if (target.outcome !== 'missed' && target.slippedFrom !== null)
    return t('changes-put-off', { status, date, before: dateText(target.slippedFrom) })
  return t('changes-target', { status, date, outcome: outcomeText(target, screenPhrases()) })
}

function Entries({ entries }: { entries: readonly LedgerEntry[] }) {
  return (
    <small>
      {entries.map(({ observation, origin, layer }) => (
        <span key={observation.id} class={!isPublic({ layer }) ? 'own-private' : undefined}>
          {' · '}
          <Source evidence={observation.evidence} />
          {origin === 'mine' && ` (${originText({ layer, by: authorOf(observation) })})`}
        </span>
      ))}
    </small>
  )
}

function FirstSource({ sources }: { sources: readonly string[] }) {
  const [source] = sources
  return source === undefined ? null : (
    <small>
      <OutLink url={source} />
    </small>
  )
}
