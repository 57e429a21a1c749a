/** Facts of entries in the form of a dataset's own, which keeps their ids: what an entry becomes once it is published. */
import { inOneLine } from '../../kinds/text-fields'
import { canonical } from '../entries/canonical'
import { asPosition } from '../entries/entity-lists'
import type { Entry, ObservationEntry } from '../entries/entries'
import { isShipped, type ShippedEntity } from '../entries/versions'
import { LONGEST_TEXT } from '../limits'
import type { Evidence, Observation, Position } from '../types'

/** True where the dataset has an entry as its own fact. */
export function isPublished(entry: Entry, fact: Observation | ShippedEntity): boolean {
  if (entry.kind === 'observation') return !isShipped(fact) && canonical(observationOf(entry)) === canonical(fact)
  if (entry.kind !== 'position' || !isShipped(fact)) return false
  return fact.of === 'position' && canonical(plainPosition(asPosition(entry))) === canonical(fact.entity)
}

export function observationOf(entry: ObservationEntry): Observation {
  const { kind, layer, madeAt, negotiation, by, supersedes, reason, ...observation } = entry
  return plainObservation(observation)
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

export const plainPosition = (position: Position): Position => ({ ...position, statement: plain(position.statement) })

/** Entries may have longer texts, of several lines; a pack has plain text within its limit. */
function plain(text: string): string {
  const line = inOneLine(text).replaceAll('<', '‹')
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line
}
