/**
 * Withdrawn captures, for the extension. A withdrawal counts in its own negotiation alone, and the extension made captures
 * in several, so that those of every negotiation are told, and not of the open one only.
 */
import { type Entry, scopedWithdrawnNames } from '../../../shared/domain/entries'

/** Ids of the observations and positions that a withdrawal of their own negotiation withdraws. Entries that name none are of `open`. */
export function withdrawnObservations(entries: readonly Entry[], open: string): readonly string[] {
  const withdrawn = scopedWithdrawnNames(entries, open)
  return entries.flatMap((entry) =>
    (entry.kind === 'observation' || entry.kind === 'position') &&
    withdrawn.has(`${entry.negotiation ?? open} ${entry.id}`)
      ? [entry.id]
      : [],
  )
}
