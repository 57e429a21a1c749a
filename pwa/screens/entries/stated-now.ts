/** Restatement of held entries: what counts from now on, in place of what is from the future. */
import { SETTLED } from '../../../shared/domain/entries/disputes'
import type { Entry } from '../../../shared/domain/entries/entries'
import { envelopeAgain, newEnvelope } from '../../model/envelope'

/**
 * Entries that say again now what held ones say, each with the withdrawal of that, also where they name each other. Another's words
 * stay theirs, passed on by this device.
 */
export function statedNow(held: readonly Entry[]): readonly Entry[] {
  const envelopes = new Map(held.map((entry) => [entry.id, envelopeAgain(entry.layer, entry.by)]))
  const renamed = (id: string): string => envelopes.get(id)?.id ?? id
  return held.flatMap((entry) => {
    const { id: withdraws, layer, negotiation } = entry
    const again = { ...naming(entry, renamed), ...envelopes.get(withdraws), negotiation }
    return [again, { kind: 'withdrawal', ...newEnvelope(layer), negotiation, withdraws, reason: SETTLED }]
  })
}

/** An entry with other ids of what it corrects or withdraws. */
function naming(entry: Entry, renamed: (id: string) => string): Entry {
  if (entry.kind === 'withdrawal') return { ...entry, withdraws: renamed(entry.withdraws) }
  if (!('supersedes' in entry) || entry.supersedes === undefined) return entry
  return { ...entry, supersedes: renamed(entry.supersedes) }
}
