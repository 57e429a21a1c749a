/** Members of a new negotiation that are no states, as its table of members has them: an organisation, a group, a territory. */

import { LANGS } from '../domain/text/langs'
import type { Member } from '../domain/types'
import { inOneLine, nameField } from '../kinds/text-fields'
import { slugOf } from './fold'
import type { MemberNames } from './members'
import type { Row } from './row'
import { plainMember } from './states/plain-member'

const LONGEST_ID = 48

/** Members of rows whose name is no state's, and is near none. They are added to the names. */
export function newMembers(rows: readonly Row[], names: MemberNames): readonly Member[] {
  const members = new Map<string, Member>()
  for (const row of rows) {
    const { ids, unknown } = row.readMembers('member')
    const isOne = !/[;\n|]/.test(row.raw('member'))
    if (!isOne || ids.length > 0 || unknown.length === 0 || unknown.some(({ near }) => near.length > 0)) continue
    const member = memberOf(row)
    if (member.id === '' || members.has(member.id)) continue
    members.set(member.id, member)
    names.add(member)
  }
  return [...members.values()]
}

/** The member of a row, by the name in its cell and those by language beside it. */
function memberOf(row: Row): Member {
  const name = row.text('member')
  const stated = LANGS.flatMap((lang) => {
    const text = row.text(nameField(lang))
    return text === '' ? [] : [[lang, text] as const]
  })
  const aliases = row
    .raw('aliases')
    .split(/[;\n]/)
    .map(inOneLine)
    .filter((alias) => alias !== '')
  return plainMember({
    id: slugOf(name, LONGEST_ID),
    names: { [row.namesLang]: name, ...Object.fromEntries(stated) },
    aliases: aliases.length > 0 ? { [row.namesLang]: aliases } : {},
  })
}
