/** Frequency of members in roles and as proponents: a prior for which delegation speaks. */
import type { Negotiation } from '../types'

export function speakingMembers({
  roles,
  documents,
}: Pick<Negotiation, 'roles' | 'documents'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const named = [...roles.flatMap(({ members }) => members), ...documents.flatMap(({ proponents }) => proponents)]
  for (const member of named) counts.set(member, (counts.get(member) ?? 0) + 1)
  return counts
}
