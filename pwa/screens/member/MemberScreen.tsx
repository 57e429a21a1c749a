/** Screen of one member: what it last said, positions, roles, proposals; beside it notes, participation and names. */
import { langOfName, wordsIn } from '../../../shared/domain/text/names'
import type { Member } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { takesPart } from '../../model/participation'
import { isPrivateEntity } from '../../model/provenance'
import { baseAddress, day, negotiation } from '../../model/state'
import { InvalidDate } from '../../parts/dialogs/InvalidDate'
import { addAction } from '../../parts/facts/AddButton'
import { EntityOrigin, entityActions } from '../../parts/facts/EntityActions'
import { lazyForms } from '../../parts/loading/lazy-screen'
import { UnknownEntity } from '../../parts/loading/NotFound'
import { membersCalled } from '../../parts/members-called'
import { type MenuAction, RowMenu } from '../../parts/menus/RowMenu'
import { passOnEntity } from '../../parts/PassOn'
import { useTitle } from '../../parts/title'
import { LastSaid } from '../../workspace/LastSaid'
import { Part } from './Part'
import { ProcessStatements } from './ProcessStatements'
import { Positions, Proposals, Roles } from './RolesAndTexts'

const SubjectDesk = lazyForms(() =>
  import('../../workspace/SubjectWorkspace').then((module) => module.SubjectWorkspace),
)

export function MemberScreen() {
  const member = negotiation.value?.members.get(baseAddress.value.id ?? '')
  return member ? <MemberOf member={member} /> : <UnknownEntity kind="member" />
}

function MemberOf({ member }: { member: Member }) {
  const name = nameIn(member.shortNames)
  useTitle(isPrivateEntity('member', member.id) ? membersCalled() : name)
  return (
    <>
      {baseAddress.value.badDay !== null && <InvalidDate day={baseAddress.value.badDay} />}
      <p class="crumb">
        <a href={linkTo('members')}>{membersCalled()}</a>
      </p>
      <div class="arthead">
        <div>
          <h1 tabIndex={-1}>{name}</h1>
          <p class="meta">{t(takesPart(member.id, day.value) ? 'member-participant' : 'member-not')}</p>
          <EntityOrigin kind="member" id={member.id} />
          <RowMenu name={name} actions={() => actionsOf(member)} />
        </div>
      </div>
      <div class="two">
        <div>
          <LastSaid of={{ member: member.id }} />
          <Positions member={member} />
          <Roles member={member} />
          <Proposals member={member} />
          <ProcessStatements member={member} />
        </div>
        <aside aria-label={name}>
          <SubjectDesk subject={{ kind: 'member', id: member.id }} name={name} />
          <Part member={member} />
          <Forms member={member} />
        </aside>
      </div>
    </>
  )
}

function actionsOf({ id }: Member): readonly MenuAction[] {
  const kinds = ['document', 'role', 'participation'] as const
  return [
    ...passOnEntity('member', id),
    ...kinds.map((kind) => addAction(kind, { member: id })),
    ...entityActions('member', id),
  ]
}

/** Its names in the other languages, and its other names, folded. */
function Forms({ member }: { member: Member }) {
  const { names: official, shortNames, aliases, demonyms } = member
  const own = langOfName(shortNames, lang.value)
  const codes = new Set([shortNames, official, aliases, demonyms].flatMap(Object.keys))
  const forms = [...codes]
    .map((code) => {
      const names = [shortNames[code], official[code], ...wordsIn(aliases, code), ...wordsIn(demonyms, code)]
      const known = code === own ? shortNames[code] : undefined
      return { code, names: [...new Set(names)].filter((name) => name !== undefined && name !== known) }
    })
    .filter(({ names }) => names.length > 0)
  if (forms.length === 0) return null
  return (
    <details class="more">
      <summary>{t('names-forms')}</summary>
      <ul class="facts">
        {forms.map(({ code, names }) => (
          <li key={code} class="alias">
            <span class="lang">{code}</span> <span lang={code}>{names.join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
