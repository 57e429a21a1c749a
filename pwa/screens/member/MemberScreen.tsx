/** Screen of one member: names, participation, roles, proposals, positions, statements. */
import { takesPartOn } from '../../../shared/domain/participation'
import type { Member } from '../../../shared/domain/types'
import { LANGS } from '../../../shared/domain/types'
import { lang, nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { baseAddress, day, negotiation } from '../../model/state'
import { InvalidDate } from '../../parts/InvalidDate'
import { lazyScreen } from '../../parts/lazy-screen'
import { UnknownEntity } from '../../parts/NotFound'
import { useTitle } from '../../parts/title'
import { Part, seenOf } from './Part'
import { Roles } from './RolesAndTexts'
import { Statements } from './Statements'

const SubjectDesk = lazyScreen(() =>
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
            {LANGS.filter((code) => code !== lang.value).map((code) => (
              <span key={code} lang={code}>
                {member.shortNames[code]}
              </span>
            ))}
          </p>
          <p class="meta">
            {[
              official === nameIn(member.shortNames) ? '' : official,
              t(takesPartOn(member, seenOf(member.id), day.value) ? 'member-participant' : 'member-not'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
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
  const forms = LANGS.map((code) => ({
    code,
    names: [...new Set([member.names[code], ...member.aliases[code], ...member.demonyms[code]])].filter(
      (name) => name !== member.shortNames[code],
    ),
  })).filter(({ names }) => names.length > 0)
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
