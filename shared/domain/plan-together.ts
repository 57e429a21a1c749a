/** Import plan of entries of several negotiations: each is planned over the dataset of its own. */
import { type Entry, withNegotiation } from './entries'
import { type Held, type PlannedEntry, planImport } from './import-plan'
import type { Negotiation } from './types'

/** The data here, with the datasets of several negotiations by their ids. */
export interface HeldTogether extends Omit<Held, 'pack'> {
  readonly packs: ReadonlyMap<string, Negotiation>
}

/** Plans the import of entries of several negotiations, each over its own dataset; entries without one are of `first`. */
export function planTogether(
  { packs, ...held }: HeldTogether,
  incoming: readonly Entry[],
  first: string,
): readonly PlannedEntry[] {
  return [...byNegotiation(incoming, first)].flatMap(([id, entries]) =>
    planImport({ ...held, pack: packs.get(id) ?? null }, entries),
  )
}

/** Entries by the negotiation that they name, or the first one. */
export function byNegotiation(entries: readonly Entry[], first: string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const one of entries) {
    const entry = withNegotiation(one, first)
    const { negotiation = first } = entry
    const group = groups.get(negotiation)
    if (group) group.push(entry)
    else groups.set(negotiation, [entry])
  }
  return groups
}
