/** Disputes of the open negotiation that this device shows: none without a delegation, nor where only the public data are shown. */
import { computed } from '@preact/signals'
import { type Dispute, disputesOf } from '../../../shared/domain/entries/disputes'
import { isOwn } from '../../model/author'
import { isPublicOnly, publishedPack, shownData } from '../../model/state'
import { ownDevices } from '../../store'
import { hasDelegation } from '../../sync/model'

export const disputes = computed((): readonly Dispute[] => {
  const [pack, data] = [publishedPack.value, shownData.value]
  if (!hasDelegation.value || !pack || !data || isPublicOnly.value) return []
  return disputesOf(pack, data.entries, ownDevices()).filter(isShown)
})

/** A withdrawal of another's entry is told to its author. */
const isShown = (dispute: Dispute): boolean => dispute.kind !== 'withdrawn-by-another' || isOwn(dispute.entry.by)
