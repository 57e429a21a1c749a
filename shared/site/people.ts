/** Pages of the members: the list, and of each what it last said, its documents and roles. */
import { participationsOf } from '../domain/queries/participation'
import type { Member } from '../domain/types'
import { documentHtml, roleHtml } from './article'
import { listHtml, memberLink, nameHtml, section } from './facts'
import { html, joined, type Piece } from './html'
import type { Page, PageContext } from './page'
import { saidByMember } from './said'

export function membersPage(context: PageContext): Page {
  const { words, view } = context
  const members = [...view.members.values()].toSorted((a, b) =>
    words.compare(words.name(a.shortNames), words.name(b.shortNames)),
  )
  const title = words.t('members-called', { term: view.pack.memberTerm ?? 'members' })
  const count = words.t('site-members-count', { n: members.length })
  return {
    title,
    description: count,
    inApp: 'members',
    main: html`<h1>${title}</h1>
<p class="as-of">${count}</p>
${listHtml(
  members.map(({ id }) => memberLink(context, id)),
  'columns',
)}`,
  }
}

export function memberPage(context: PageContext, member: Member): Page {
  const { view, words } = context
  const { pack } = view
  const name = words.name(member.shortNames)
  const official = words.name(member.names)
  const lines: readonly Piece[] = [
    official !== name && official,
    member.group !== null && words.t(`member-group-${member.group}`),
    ...participationsOf(pack, member.id).map(({ from, to }) =>
      to === null
        ? words.t('site-takes-part', { date: words.date(from) })
        : words.t('site-took-part', { from: words.date(from), to: words.date(to) }),
    ),
  ].filter((line) => line)
  const roles = pack.roles.filter(({ members }) => members.includes(member.id)).map((role) => roleHtml(context, role))
  const documents = pack.documents
    .filter(({ proponents }) => proponents.includes(member.id))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map((document) => documentHtml(context, document))
  return {
    title: name,
    description: words.t('site-member-says', { name }),
    inApp: `members/${member.id}`,
    main: html`<h1>${nameHtml(context, member.shortNames)}</h1>
${lines.length > 0 && html`<p class="as-of">${joined(lines, ' · ')}</p>\n`}<div class="two">
<div>
${section(words.t('last-said'), saidByMember(context, member.id) || html`<p>${words.t('last-said-none')}</p>\n`)}</div>
<aside>
${section(words.t('proposals'), listHtml(documents, 'facts'))}${section(words.t('facilitators'), listHtml(roles, 'facts'))}</aside>
</div>
`,
  }
}
