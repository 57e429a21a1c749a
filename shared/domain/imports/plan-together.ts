/** Import plan of entries of several negotiations: each is planned over the dataset of its own. */
import type { Entry } from '../entries/entries'
import type { Negotiation } from '../types'
import { type Held, type PlannedEntry, planImport } from './import-plan'

/** The data here, with the datasets of several negotiations by their ids. */
export interface HeldTogether extends Omit<Held, 'pack'> {
  readonly packs: ReadonlyMap<string, Negotiation>
}

/** Plans the import of entries of several negotiations, each over its own dataset. */
export function planTogether({ packs, ...held }: HeldTogether, incoming: readonly Entry[]): readonly PlannedEntry[] {
  return [...byNegotiation(incoming)].flatMap(([id, entries]) =>
    planImport({ ...held, pack: packs.get(id) ?? null }, entries),
  )
}

/** Entries by negotiation. */
export function byNegotiation(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const { negotiation } = entry
    const group = groups.get(negotiation)
    if (group) group.push(entry)
    else groups.set(negotiation, [entry])
  }
  return groups
}
