/** Screen of one member: names, participation, roles, proposals, positions, statements. */
import { langOfName, wordsIn } from '../../../shared/domain/text/names'
import type { Member } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { takesPart } from '../../model/participation'
import { baseAddress, day, negotiation } from '../../model/state'
import { InvalidDate } from '../../parts/dialogs/InvalidDate'
import { lazyForms } from '../../parts/loading/lazy-screen'
import { UnknownEntity } from '../../parts/loading/NotFound'
import { RowMenu } from '../../parts/menus/RowMenu'
import { passOnEntity } from '../../parts/PassOn'
import { useTitle } from '../../parts/title'
import { Part } from './Part'
import { Roles } from './RolesAndTexts'
import { Statements } from './Statements'

const SubjectDesk = lazyForms(() =>
  import('../../workspace/SubjectWorkspace').then((module) => module.SubjectWorkspace),
)

export function MemberScreen() {
  const member = negotiation.value?.members.get(baseAddress.value.id ?? '')
  return member ? <MemberOf member={member} /> : <UnknownEntity kind="member" />
}

function MemberOf({ member }: { member: Member }) {
  useTitle(nameIn(member.shortNames))
  const official = nameIn(member.names)
  return (
    <>
      {baseAddress.value.badDay !== null && <InvalidDate day={baseAddress.value.badDay} />}
      <p class="crumb">
        <a href={linkTo('members')}>{t('nav-members')}</a>
      </p>
      <div class="arthead">
        <div>
          <h1 tabIndex={-1}>{nameIn(member.shortNames)}</h1>
          <p class="names">
            {Object.entries(member.shortNames).map(
              ([code, name]) =>
                code !== langOfName(member.shortNames, lang.value) && (
                  <span key={code} lang={code}>
                    {name}
                  </span>
                ),
            )}
          </p>
          <p class="meta">
            {[
              official === nameIn(member.shortNames) ? '' : official,
              t(takesPart(member.id, day.value) ? 'member-participant' : 'member-not'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <RowMenu name={nameIn(member.shortNames)} actions={() => passOnEntity('member', member.id)} />
        </div>
      </div>
      <div class="two">
        <div>
          <Statements member={member} />
        </div>
        <aside aria-label={nameIn(member.shortNames)}>
          <Part member={member} />
          <Roles member={member} />
          <Forms member={member} />
          <SubjectDesk subject={{ kind: 'member', id: member.id }} name={nameIn(member.shortNames)} />
        </aside>
      </div>
    </>
  )
}

function Forms({ member }: { member: Member }) {
  const { names: official, shortNames, aliases, demonyms } = member
  const codes = new Set([official, aliases, demonyms].flatMap(Object.keys))
  const forms = [...codes]
    .map((code) => {
      const names = [official[code], ...wordsIn(aliases, code), ...wordsIn(demonyms, code)]
      return { code, names: [...new Set(names)].filter((name) => name !== undefined && name !== shortNames[code]) }
    })
    .filter(({ names }) => names.length > 0)
  if (forms.length === 0) return null
  return (
    <>
      <h2 class="sec">{t('names-forms')}</h2>
      <ul class="facts">
        {forms.map(({ code, names }) => (
          <li key={code} class="alias">
            <span class="lang">{code}</span> <span lang={code}>{names.join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
