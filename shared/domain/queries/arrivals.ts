/** Arrival: when an entry reached this device. What is new to its user is told by it, not by the clock of an author. */
import type { Entry } from '../entries/entries'

/** Arrival log of a device. */
export interface Arrivals {
  /** ISO 8601 instant of arrival, by id of the entry. */
  readonly at: ReadonlyMap<string, string>
  /** Instant at which the log begins; `null` without one. */
  readonly begun: string | null
}

export const NO_ARRIVALS: Arrivals = { at: new Map(), begun: null }

/** Selects the entries that arrived after an instant. One from before the log began counts as arrived when it was made. */
export const arrivedSince =
  ({ at, begun }: Arrivals, since: string) =>
  ({ id, madeAt }: Pick<Entry, 'id' | 'madeAt'>): boolean => {
    const arrived = at.get(id)
    if (arrived !== undefined) return arrived > since
    return (begun === null || since < begun) && madeAt > since
  }
