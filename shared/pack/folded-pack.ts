/** Dataset made of a negotiation and the public entries for it: what is given to those who do not have it. */
import type { Entry } from '../domain/entries/entries'
import { replacedIds } from '../domain/entries/replaced'
import { observationOf, plainPosition } from '../domain/imports/plain-facts'
import type { Negotiation, Observation } from '../domain/types'
import { withoutDangling } from './dangling'
import { PACK_SCHEMA, type Pack } from './schema'

/** Public data, as for reports: the negotiation assembled from the public entries, and these. */
interface PublicPart {
  readonly negotiation: Negotiation
  readonly entries: readonly Entry[]
}

/** The pack with the entries as its own facts, under their ids, so that a correction of one still finds it. */
export function foldedPack({ negotiation, entries }: PublicPart, version: string): Pack {
  const { provenance: _, ...rest } = withoutDangling({
    provenance: null,
    ...negotiation,
    observations: observationsWith(negotiation.observations, entries),
    positions: negotiation.positions.map(plainPosition),
  })
  return { ...rest, schema: PACK_SCHEMA, version }
}

/** Observations that count: a correction is there in place of what it corrects. */
function observationsWith(shipped: readonly Observation[], entries: readonly Entry[]): readonly Observation[] {
  const replaced = replacedIds(entries, shipped)
  const known = new Set(shipped.map(({ id }) => id))
  const stated = entries.flatMap((entry) => {
    if (entry.kind !== 'observation' || known.has(entry.id)) return []
    return [observationOf(entry)]
  })
  return [...shipped, ...stated].filter(({ id }) => !replaced.has(id))
}
