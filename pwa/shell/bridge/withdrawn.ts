/**
 * Withdrawn captures, for the extension. A withdrawal counts in its own negotiation alone, and the extension made captures
 * in several, so that those of every negotiation are told, and not of the open one only.
 */
import { type Entry, scopedWithdrawnNames } from '../../../shared/domain/entries/entries'

/** Ids of the observations and positions that a withdrawal of their own negotiation withdraws. */
export function withdrawnObservations(entries: readonly Entry[]): readonly string[] {
  const withdrawn = scopedWithdrawnNames(entries)
  return entries.flatMap(({ id, kind, negotiation }) =>
    (kind === 'observation' || kind === 'position') && withdrawn.has(`${negotiation} ${id}`) ? [id] : [],
  )
}
