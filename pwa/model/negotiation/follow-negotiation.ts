/** Effects of the open negotiation: it is remembered, named in the address where several are on, and the message is of it. */
import { effect, untracked } from '@preact/signals'
import { formatAddress } from '../address'
import { address, appData } from '../app-signals'
import { namedNegotiation, replace } from '../navigation'
import { dismissMessage } from '../typed/undo'
import { negotiationOf } from './negotiation-view'
import { openRow, rememberOpened } from './open-negotiation'

/** Starts to follow it. Returns the end. */
export function followNegotiation(): () => void {
  let opened: string | null = null
  return effect(() => {
    const row = openRow.value
    if (!row) return
    // The message was of the other negotiation.
    if (opened !== null && opened !== row.slot) dismissMessage()
    opened = row.slot
    const { negotiation } = address.value
    if (negotiation === undefined || namedNegotiation().negotiation !== undefined) rememberOpened(row.slot)
    const areSeveral = (appData.value?.packs.length ?? 0) > 1
    if (areSeveral && negotiation === undefined) {
      const named = untracked(() => negotiationOf(address.value, row.slot))
      replace(formatAddress({ ...address.value, negotiation: named }))
    }
  })
}
