/**
 * Authorisation of entries from the bridge: nobody was shown them in the app, so that they may add, and undo what was added,
 * but displace nothing else. What the extension makes passes: status updates, and the withdrawal of one.
 */
import type { Entry } from '../../../shared/domain/entries'
import { isDisplacing, type PlannedEntry, planImport } from '../../../shared/domain/import-plan'
import type { Pack } from '../../../shared/pack/schema'

interface Refusal {
  readonly id: string
  readonly reason: string
}

/** Separates the entries that may be saved from those that are refused, with the reason. */
export function refuseUnseen(
  data: { readonly pack: Pack; readonly entries: readonly Entry[] } | null,
  records: readonly Entry[],
): { readonly allowed: readonly Entry[]; readonly refused: readonly Refusal[] } {
  const held = { observations: data?.pack.observations ?? [], entries: data?.entries ?? [] }
  const refused: Refusal[] = []
  const allowed = planImport(held, records).flatMap((planned) => {
    const reason = reasonAgainst(planned)
    if (reason !== null) refused.push({ id: planned.entry.id, reason })
    return reason === null ? [planned.entry] : []
  })
  return { allowed, refused }
}

function reasonAgainst(planned: PlannedEntry): string | null {
  const { deed, target } = planned
  if (deed === 'foreign') return 'names a status update of another article as the one that it corrects'
  if (!isDisplacing(planned)) return null
  if (deed === 'corrects') return 'corrects a status update: open Plenary to correct it'
  if (deed === 'replaces' || deed === 'removes') return 'replaces an entry of the user: open Plenary to change it'
  const isOwnUpdate = target?.from === 'here' && 'kind' in target.one && target.one.kind === 'observation'
  return target === null || isOwnUpdate
    ? null
    : 'withdraws what the extension has not saved: open Plenary to withdraw it'
}
