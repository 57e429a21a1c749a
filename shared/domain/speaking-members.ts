/** Who speaks in the talks: members by how often the record names them in a role, or as having tabled a text. */
import type { Negotiation } from './types'

export function speakingMembers({
  roles,
  proposals,
}: Pick<Negotiation, 'roles' | 'proposals'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const named = [...roles.flatMap(({ members }) => members), ...proposals.flatMap(({ proponents }) => proponents)]
  for (const member of named) counts.set(member, (counts.get(member) ?? 0) + 1)
  return counts
}
