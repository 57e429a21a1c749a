/** Roles of a member, and the proposals and positions that sources attribute to it. */
import { compare } from '../../../shared/domain/compare'
import { effectiveDay } from '../../../shared/domain/dates/days'
import type { DayOrMonth, Member, Role } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { langOfEntity, privateClass } from '../../model/provenance'
import { roleName } from '../../model/role-name'
import { day, negotiation } from '../../model/state'
import { AtMeeting } from '../../parts/facts/AtMeeting'
import { EditorsNote, noteAsOf } from '../../parts/facts/EditorsNote'
import { EntityActions } from '../../parts/facts/EntityActions'
import { memberNames, rolePeriodText } from '../../parts/facts/Reporter'
import { OutLink } from '../../parts/facts/Source'
import { When } from '../../parts/facts/When'
import { useFew } from '../../parts/lists/use-few'
import { entityTitle } from '../../workspace/entries/entity-title'

const isKnown = (date: string) => effectiveDay(date) <= day.value

function ArticleLinks({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => {
        const article = negotiation.value?.articles.get(id)
        return (
          <span key={id}>
            {index > 0 && ', '}
            {article ? <a href={linkTo('article', id)}>{nameIn(article.names)}</a> : id}
          </span>
        )
      })}
    </>
  )
}

export function Roles({ member }: { member: Member }) {
  const roles = negotiation.value?.pack.roles.filter(
    (role) => role.members.includes(member.id) && isKnown(role.from ?? role.to ?? ''),
  )
  if (!roles || roles.length === 0) return null
  return (
    <>
      <h2 class="sec">{t('member-roles')}</h2>
      <ul class="facts">
        {roles.map((role) => (
          <RoleItem key={role.id} role={role} />
        ))}
      </ul>
    </>
  )
}

function RoleItem({ role }: { role: Role }) {
  const { person, article, note } = role
  return (
    <li class={privateClass('role', role.id)}>
      {person ?? t('person-unnamed')}
      <small>
        <span lang={roleName(role.role) === role.role ? 'en' : undefined}>{roleName(role.role)}</span>,{' '}
        {article ? <ArticleLinks ids={[article]} /> : t('role-of-process')}. {rolePeriodText(role)}.{' '}
        <EditorsNote note={note} lang={langOfEntity('role', role.id)} />
        <EntityActions kind="role" id={role.id} name={entityTitle('role', role)} />
      </small>
    </li>
  )
}

const FEW = 2

const newestFirst = <T extends { readonly date: DayOrMonth }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => compare(effectiveDay(b.date), effectiveDay(a.date)))

/** Positions of a member up to the as-of date, the newest first, those on another track too. */
export function Positions({ member }: { member: Member }) {
  const positions =
    negotiation.value?.pack.positions.filter((found) => found.members.includes(member.id) && isKnown(found.date)) ?? []
  const { shown, more } = useFew(newestFirst(positions), FEW)
  if (positions.length === 0) return null
  return (
    <>
      <h2 class="sec">{t('positions')}</h2>
      <ul class="steps">
        {shown.map((position) => (
          <li key={position.id} class={privateClass('position', position.id)}>
            {position.stance && <b>{t(`stance-${position.stance}`, { n: 1 })} </b>}
            <ArticleLinks ids={position.articles} />
            <p lang={langOfEntity('position', position.id)}>{position.statement}</p>
            <p class="moved">
              <When date={position.date} />{' '}
              {position.sources.map((url) => (
                <span key={url}>
                  · <OutLink url={url} />{' '}
                </span>
              ))}
              <AtMeeting id={position.meeting} /> {noteAsOf(position.note) && '· '}
              <EditorsNote note={position.note} lang={langOfEntity('position', position.id)} />
              <EntityActions kind="position" id={position.id} name={entityTitle('position', position)} />
            </p>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

/** Proposals of a member up to the as-of date, the newest first. */
export function Proposals({ member }: { member: Member }) {
  const documents =
    negotiation.value?.pack.documents.filter((found) => found.proponents.includes(member.id) && isKnown(found.date)) ??
    []
  const { shown, more } = useFew(
    documents.toSorted((a, b) => compare(effectiveDay(b.date), effectiveDay(a.date))),
    FEW,
  )
  if (documents.length === 0) return null
  return (
    <>
      <h2 class="sec">{t('proposals')}</h2>
      <ul class="steps">
        {shown.map((document) => (
          <li key={document.id} class={privateClass('document', document.id)}>
            <b>{document.symbol ?? t('no-symbol')}</b> <ArticleLinks ids={document.articles} />
            <p lang={langOfEntity('document', document.id)}>{document.subject}</p>
            <p class="moved">
              <When date={document.date} /> · {memberNames(document.proponents)}
              {document.sources.slice(0, 2).map((url) => (
                <span key={url}>
                  {' '}
                  · <OutLink url={url} />
                </span>
              ))}
              <AtMeeting id={document.meeting} />{' '}
              <EntityActions kind="document" id={document.id} name={entityTitle('document', document)} />
            </p>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
