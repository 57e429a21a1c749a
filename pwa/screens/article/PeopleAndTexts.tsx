/** Facts of an article: facilitators, proposals, milestones. */
import type { ComponentChildren } from 'preact'
import { isOnArticle } from '../../../shared/domain/assembly/continuation-queries'
import { compare } from '../../../shared/domain/compare'
import { effectiveDay } from '../../../shared/domain/dates/days'
import { milestonesNaming } from '../../../shared/domain/queries/milestones'
import { colonIn, endsSentence } from '../../../shared/domain/text/typography'
import type { Article, Milestone, NegotiationDocument, Position, Role } from '../../../shared/domain/types'
import { lang, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { langOfEntity, privateClass } from '../../model/provenance'
import { roleName } from '../../model/role-name'
import { day, negotiation } from '../../model/state'
import { AddButton } from '../../parts/facts/AddButton'
import { AtMeeting } from '../../parts/facts/AtMeeting'
import { EditorsNote, noteAsOf } from '../../parts/facts/EditorsNote'
import { EntityActions } from '../../parts/facts/EntityActions'
import { memberName, memberNames, rolePeriodText } from '../../parts/facts/Reporter'
import { OutLink } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { useFew } from '../../parts/lists/use-few'
import { entityTitle } from '../../workspace/entries/entity-title'
import { screenNames } from '../../workspace/report-phrases'

export function PeopleAndTexts({ article }: { article: Article }) {
  const pack = negotiation.value?.pack
  if (!pack) return null
  const isOn = isOnArticle(pack.articles, article.id)
  const isOf = (articles: readonly string[], date: string) => {
    const from = effectiveDay(date)
    return from <= day.value && articles.some((id) => isOn(id, from))
  }
  const roles = pack.roles.filter((role) => role.article !== null && isOf([role.article], role.from ?? role.to ?? ''))
  const documents = pack.documents.filter((found) => isOf(found.articles, found.date))
  const milestones = milestonesNaming(pack, article).filter(({ date }) => effectiveDay(date) <= day.value)
  return (
    <>
      <h2 class="sec">
        {t('people-texts')} <AddButton kind="role" params={{ article: article.id }} />
      </h2>
      <dl class="facts">
        <Group label={t('facilitators')} list={roles} item={(role) => <RoleItem key={role.id} role={role} />} />
        <Group
          label={t('proposals')}
          list={documents.toSorted((a, b) => compare(effectiveDay(b.date), effectiveDay(a.date)))}
          item={(document) => <DocumentItem key={document.id} document={document} />}
          few={1}
        />
        <Group
          label={t('lookup-group-milestone', { n: milestones.length })}
          list={milestones.toReversed()}
          few={1}
          item={(milestone) => <MilestoneItem key={milestone.id} milestone={milestone} />}
        />
      </dl>
    </>
  )
}

interface GroupProps<T> {
  readonly label: string
  readonly list: readonly T[]
  readonly item: (one: T) => ComponentChildren
  readonly few?: number
}

/** Facts under their label, the first few, and all on request and on paper. */
function Group<T>({ label, list, item, few = 2 }: GroupProps<T>) {
  const { shown, more } = useFew(list, few)
  if (list.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      {shown.map(item)}
      {more && <dd>{more}</dd>}
    </div>
  )
}

const MemberLinks = ({ ids }: { ids: readonly string[] }) => (
  <>
    {ids.map((id, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <a href={linkTo('member', id)}>{memberName(id)}</a>
      </span>
    ))}
  </>
)

function RoleItem({ role }: { role: Role }) {
  return (
    <dd class={privateClass('role', role.id)}>
      {role.person && `${role.person}, `}
      <MemberLinks ids={role.members} />
      <small>
        {roleName(role.role)}. {rolePeriodText(role)}. {role.person === null && `${t('person-unnamed')}.`}{' '}
        <EditorsNote note={role.note} lang={langOfEntity('role', role.id)} />
        <EntityActions kind="role" id={role.id} name={entityTitle('role', role)} />
      </small>
    </dd>
  )
}

interface DocumentProps {
  readonly document: NegotiationDocument
  /** True on the page of a meeting, which needs not be named. */
  readonly isOnMeeting?: boolean
}

export function DocumentItem({ document, isOnMeeting = false }: DocumentProps) {
  const { symbol, symbolBasis, subject, proponents, proponentsLabel, date, sources, note } = document
  const [source] = sources
  const words = langOfEntity('document', document.id)
  return (
    <dd class={privateClass('document', document.id)}>
      {symbol ?? t('no-symbol')}
      <small>
        <span lang={words}>{subject}</span>, <When date={date} />
        {(proponents.length > 0 || proponentsLabel) && ' · '}
        {proponents.length > 0 ? memberNames(proponents) : <span lang={words}>{proponentsLabel}</span>}
        {symbol && symbolBasis !== 'seen' && ` · ${t('symbol-unsure')}`}
        {source && (
          <>
            {' · '}
            <OutLink url={source} />
          </>
        )}
        {!isOnMeeting && <AtMeeting id={document.meeting} />}
        {noteAsOf(note) && ' · '}
        <EditorsNote note={note} lang={words} />
        <EntityActions kind="document" id={document.id} name={entityTitle('document', document)} />
      </small>
    </dd>
  )
}

interface PositionProps {
  readonly position: Position
  /** True where the page is not of one article. */
  readonly hasArticles?: boolean
}

export function PositionItem({ position, hasArticles = false }: PositionProps) {
  const [source] = position.sources
  return (
    <dd class={privateClass('position', position.id)}>
      <MemberLinks ids={position.members} />{' '}
      {position.stance && t(`stance-${position.stance}`, { n: position.members.length })}
      {hasArticles &&
        position.articles.map((id, index) => (
          <span key={id}>
            {index > 0 ? ', ' : colonIn(lang.value)}
            <a href={linkTo('article', id)}>{screenNames().article(id)}</a>
          </span>
        ))}
      <small>
        {position.statement && (
          <>
            <span lang={langOfEntity('position', position.id)}>{position.statement}</span>
            {endsSentence(position.statement) ? ' ' : ', '}
          </>
        )}
        <When date={position.date} />
        {source && (
          <>
            {' · '}
            <OutLink url={source} />
          </>
        )}
        {!hasArticles && <AtMeeting id={position.meeting} />}
        <EntityActions kind="position" id={position.id} name={entityTitle('position', position)} />
      </small>
    </dd>
  )
}

function MilestoneItem({ milestone: { id, title, date, sources } }: { milestone: Milestone }) {
  const [source] = sources
  return (
    <dd class={privateClass('milestone', id)}>
      <span lang={langOfEntity('milestone', id)}>{title}</span>
      <small>
        <When date={date} />
        {source && (
          <>
            {' · '}
            <OutLink url={source} />
          </>
        )}
        <EntityActions kind="milestone" id={id} name={title} />
      </small>
    </dd>
  )
}
