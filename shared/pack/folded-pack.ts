/** Dataset made of a negotiation and the public entries for it: what is given to those who do not have it. */
import { inOneLine } from '../domain/entity-fields'
import type { Entry } from '../domain/entries'
import { LONGEST_TEXT } from '../domain/limits'
import { replacedIds } from '../domain/replaced'
import type { Evidence, Negotiation, Observation, Position } from '../domain/types'
import { withoutDangling } from './dangling'
import { PACK_SCHEMA, type Pack } from './schema'

/** What reports are made of too: the negotiation assembled from the public entries, and these. */
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
    const { kind, layer, madeAt, negotiation, by, supersedes, reason, ...observation } = entry
    return [plainObservation(observation)]
  })
  return [...shipped, ...stated].filter(({ id }) => !replaced.has(id))
}

const plainObservation = (observation: Observation): Observation => ({
  ...observation,
  statement: plain(observation.statement),
  evidence: plainEvidence(observation.evidence),
})

const plainEvidence = ({ quote, title, ...evidence }: Evidence): Evidence => ({
  ...evidence,
  ...(quote !== undefined && { quote: plain(quote) }),
  ...(title !== undefined && { title: plain(title) }),
})

const plainPosition = (position: Position): Position => ({ ...position, statement: plain(position.statement) })

/** Entries may have longer texts, of several lines; a pack has plain text within its limit. */
function plain(text: string): string {
  const line = inOneLine(text).replaceAll('<', '‹')
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line
}
