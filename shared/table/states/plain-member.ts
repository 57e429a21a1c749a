/** A member of which the names alone are known: a state outside the organisation, or who else takes part. */
import type { Member } from '../../domain/types'

type Named = Pick<Member, 'id' | 'names' | 'aliases'> & Partial<Pick<Member, 'demonyms'>>

export const plainMember = ({ id, names, aliases, demonyms = {} }: Named): Member => ({
  ...{ id, names, shortNames: names, aliases, demonyms },
  ...{ ambiguous: null, group: null, groupNote: null, euMemberState: false, acceded: null, originalMember: false },
})
