/** Entries of a correction: one that replaces, with withdrawals of what must not count beside it. */
import type { Entry, ObservationEntry } from '../../../shared/domain/entries/entries'
import { isOfDevice } from '../../../shared/domain/entries/layers'
import type { Observation } from '../../../shared/domain/types'
import { isOwn } from '../../model/author'
import { withdrawalsOf } from '../../model/typed/undo'

type Stated = Observation | ObservationEntry

/** Versions that an observation corrects, the latest first; `find` looks one up, of the dataset too. */
export function earlierVersions(
  entry: ObservationEntry | null,
  find: (id: string) => Stated | null,
): readonly Stated[] {
  const chain: Stated[] = []
  const seen = new Set<string>()
  for (let next = entry?.supersedes; next !== undefined && !seen.has(next); ) {
    seen.add(next)
    const found = find(next)
    // A correction of another article's corrects nothing.
    if (!found || found.article !== entry?.article) break
    chain.push(found)
    next = 'supersedes' in found ? found.supersedes : undefined
  }
  return chain
}

/**
 * The entries that put `next` in the place of `observation`. A correction counts within one article alone. One of another
 * visibility withdraws the former versions of that in their own layer, and corrects what remains; another's public one
 * stays. `before` are those that `observation` corrected, the latest first.
 */
export function correctedEntries(
  observation: Stated,
  next: ObservationEntry,
  before: readonly Stated[] = [],
): readonly Entry[] {
  const reason = next.reason ?? ''
  if (next.article !== observation.article)
    return [
      ...withdrawalsOf([{ id: observation.id, layer: next.layer, negotiation: next.negotiation }], reason, false),
      next,
    ]
  const isDisplaced = (one: Stated): one is ObservationEntry =>
    'layer' in one && one.layer !== next.layer && (isOfDevice(one) || isOwn(one.by))
  const former = [observation, ...before]
  const displaced = isDisplaced(observation) ? former.filter(isDisplaced) : []
  const remaining = former.find((one) => !displaced.some(({ id }) => id === one.id))
  return [{ ...next, ...(remaining && { supersedes: remaining.id }) }, ...withdrawalsOf(displaced, reason, false)]
}
