/** Uses of statuses: how many observations name each. */
import type { Entry } from '../entries/entries'
import { replacedIds } from '../entries/replaced'
import type { Negotiation, Observation } from '../types'

/** Numbers of the observations in force that name each status, as their own or as a target. */
export function usesOfStatuses(
  { observations }: Pick<Negotiation, 'observations'>,
  entries: readonly Entry[],
): ReadonlyMap<string, number> {
  const replaced = replacedIds(entries, observations)
  const shipped = new Set(observations.map(({ id }) => id))
  const added = entries.flatMap((entry) => (entry.kind === 'observation' && !shipped.has(entry.id) ? [entry] : []))
  const uses = new Map<string, number>()
  for (const one of [...observations, ...added])
    if (!replaced.has(one.id)) for (const id of statusesOf(one)) uses.set(id, (uses.get(id) ?? 0) + 1)
  return uses
}

const statusesOf = ({ status, target }: Pick<Observation, 'status' | 'target'>): ReadonlySet<string> =>
  new Set(target ? [status, target.status] : [status])
