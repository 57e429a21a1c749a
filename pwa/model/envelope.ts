/** Envelope of an entry made on this device: id, layer, instant, negotiation and author. */

import { writerOf } from '../../shared/domain/entries/authors'
import type { Author, Entry, Layer } from '../../shared/domain/entries/entries'
import { SKEW } from '../../shared/domain/queries/ahead'
import { instant, newEntryId, thisDevice } from '../store'
import { isOwn } from './author'
import { negotiation } from './state'

/** Fields common to all entries, for a new one. */
export const newEnvelope = (layer: Layer) => ({
  id: newEntryId(),
  layer,
  madeAt: instant(),
  by: thisDevice(),
  // None is open while the data loads: what is made then is refused as it is saved.
  negotiation: negotiation.peek()?.pack.id ?? '',
})

/** Envelope of an entry that states again what `by` stated: another's words stay theirs, passed on by this device. */
export function envelopeAgain(layer: Layer, by: Author | null | undefined) {
  const fresh = newEnvelope(layer)
  const writer = isOwn(by) ? null : writerOf(by)
  return writer ? { ...fresh, by: { ...fresh.by, from: { device: writer.device, name: writer.name } } } : fresh
}

/**
 * An entry of the extension as this app takes it in: by this device. One from the future, as after a wrong clock, or of a script that speaks for the extension, is dated as it arrives.
 */
export function takenIn<E extends Entry>(entry: E): E {
  const isAhead = Date.parse(entry.madeAt) > Date.now() + SKEW
  return { ...entry, by: thisDevice(), ...(isAhead && { madeAt: instant() }) }
}
