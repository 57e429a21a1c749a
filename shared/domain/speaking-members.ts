/** Frequency of members in roles and as proponents: a prior for which delegation speaks. */
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
