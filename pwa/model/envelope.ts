/** Envelope of an entry made on this device: id, layer, instant, negotiation and author. */
import type { Entry, Layer } from '../../shared/domain/entries'
import { instant, newEntryId, thisDevice } from '../store'
import { negotiation } from './state'

/** Fields common to all entries, for a new one. */
export const newEnvelope = (layer: Layer) => ({ id: newEntryId(), layer, madeAt: instant(), ...origin() })

/** An entry of the extension as this app takes it in: of the open negotiation and by this device, unless it says more. */
export const takenIn = <E extends Entry>(entry: E): E => ({ ...origin(), ...entry })

function origin() {
  const open = negotiation.peek()?.pack.id
  return { by: thisDevice(), ...(open === undefined ? {} : { negotiation: open }) }
}
