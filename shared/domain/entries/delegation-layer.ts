/**
 * Provenance of the delegation layer: its entries are all of one delegation, also on a device that has left it or joins it again, so that
 * a backup of one delegation brings nothing into the log of another.
 */
import type { Entry } from './entries'
import { isOfDelegation } from './layers'

/** A delegation by its id, with the name that its devices show. */
export interface NamedDelegation {
  readonly d: string
  readonly name: string
}

/** The layer on a device. */
export interface DelegationLayer {
  /** The delegation that the device is in; `null` without one. */
  readonly delegation: NamedDelegation | null
  /** The delegation of the layer where the device is in none; `null` where it is not known. */
  readonly formerDelegation: NamedDelegation | null
  readonly entries: readonly Entry[]
}

/** True where the layer takes entries of a delegation; `null` is one that is not known, as in an older backup. */
export function takesLayer(here: DelegationLayer, of: NamedDelegation | null): boolean {
  if (here.delegation) return here.delegation.d === of?.d
  return !here.entries.some(isOfDelegation) || here.formerDelegation?.d === of?.d
}

/**
 * Entries of a backup as a device takes them: those of a delegation that its layer does not take become private, unless the layer has
 * them already.
 */
export function placedIn(
  here: DelegationLayer,
  of: NamedDelegation | null,
  entries: readonly Entry[],
): readonly Entry[] {
  if (takesLayer(here, of)) return entries
  const known = new Set(here.entries.filter(isOfDelegation).map(({ id }) => id))
  return entries.map((entry) =>
    isOfDelegation(entry) && !known.has(entry.id) ? { ...entry, layer: 'private' } : entry,
  )
}
