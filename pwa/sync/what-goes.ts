/** Preview of what the delegation gets when this device joins: its public entries that count, by negotiation. */
import { computed } from '@preact/signals'
import { isShareable } from '../../shared/delegation/shared-entry'
import { type Entry, withdrawnIds } from '../../shared/domain/entries/entries'
import { isOfDelegation } from '../../shared/domain/entries/layers'
import { appData } from '../model/state'

/** Numbers of entries by negotiation. */
function countShareable(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const withdrawn = withdrawnIds(entries)
  const counts = new Map<string, number>()
  for (const entry of entries) {
    if (!isShareable(entry) || isOfDelegation(entry) || entry.kind === 'withdrawal' || withdrawn.has(entry.id)) continue
    const { negotiation } = entry
    counts.set(negotiation, (counts.get(negotiation) ?? 0) + 1)
  }
  return counts
}

/** The same of what is on this device. */
export const whatGoes = computed(() => countShareable(appData.value?.entries ?? []))

/** Number of entries in the layer of an earlier delegation. */
export const ofFormerDelegation = computed(() => (appData.value?.entries ?? []).filter(isOfDelegation).length)
