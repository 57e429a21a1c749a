/**
 * Dependent entries of an article: what is said of it alone, and makes no sense once the article is removed. Notes and
 * follows are for the user, and stay.
 */
import {
  type Entry,
  entriesOf,
  type InterventionEntry,
  type ObservationEntry,
  type PositionEntry,
  type TermEntry,
  withdrawnIds,
} from './entries'

export type Dependent = ObservationEntry | PositionEntry | InterventionEntry | TermEntry

/** Dependent entries of an article of a negotiation, in force or corrected: a former version counts again without its correction. */
export function dependentsOf(entries: readonly Entry[], negotiation: string, article: string): readonly Dependent[] {
  const own = entriesOf(entries, negotiation)
  const withdrawn = withdrawnIds(own)
  return own.filter((entry): entry is Dependent => isOn(entry, article) && !withdrawn.has(entry.id))
}

function isOn(entry: Entry, article: string): boolean {
  if (entry.kind === 'word') return entry.names.kind === 'article' && entry.names.id === article
  return (
    (entry.kind === 'observation' || entry.kind === 'position' || entry.kind === 'room') && entry.article === article
  )
}

/**
 * Those that no other of them corrects, nor an entry in force, as another's may; each corrects what the chain of its corrections
 * began with, outside of them.
 */
export function countingOf(dependents: readonly Dependent[], entries: readonly Entry[]): readonly Dependent[] {
  const named = new Map(dependents.map((one) => [one.id, supersededBy(one)]))
  const withdrawn = withdrawnIds(entries)
  const inForce = entries.filter(({ id }) => !withdrawn.has(id))
  const corrected = new Set([...dependents, ...inForce].map(supersededBy))
  return dependents
    .filter(({ id }) => !corrected.has(id))
    .map((one) => {
      if (!('supersedes' in one)) return one
      const { supersedes, ...stated } = one
      const root = rootOf(supersedes, named)
      return root === undefined ? stated : { ...stated, supersedes: root }
    })
}

const supersededBy = (one: Entry): string | undefined => ('supersedes' in one ? one.supersedes : undefined)

/** Along the chain of corrections, which another's file may close to a ring. */
function rootOf(first: string | undefined, named: ReadonlyMap<string, string | undefined>): string | undefined {
  const seen = new Set<string>()
  let id = first
  for (; id !== undefined && named.has(id) && !seen.has(id); id = named.get(id)) seen.add(id)
  return id
}
