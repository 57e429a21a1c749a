/**
 * Entries as a delegation shares them. `by` is proved by the signature of the batch: a device seals its own entries
 * without one, and what it got from someone else with it. Layers are checked here once more, on both sides: a private
 * entry is neither sealed nor taken, whatever a caller does.
 */
import * as v from 'valibot'
import { isBy, isByDelegation, writerOf } from '../domain/authors'
import { canonical } from '../domain/canonical'
import type { Device, Entry, Layer } from '../domain/entries'
import { mayGo } from '../domain/layers'
import { outranks } from '../domain/union'
import { entrySchema } from '../pack/entry-schema'

export type SharedEntry = Entry & { readonly layer: Exclude<Layer, 'private'> }

/** True for what may go to the delegation. */
export const isShareable = (entry: Entry): entry is SharedEntry => mayGo(entry, 'delegation')

/** An entry as it is sealed. `own` are the ids under which this device's entries name it. */
export function sealedForm(entry: SharedEntry, own: readonly string[]): SharedEntry {
  if (!isBy(entry.by, own)) return entry
  const { by, ...rest } = entry
  return rest
}

/**
 * An entry that is here as the delegation's other devices have it: what was received as it is, all else by this device. `own` are the
 * ids under which this device's entries name it.
 */
export function sharedForm(entry: SharedEntry, device: Device, own: readonly string[]): SharedEntry {
  return isByDelegation(entry.by) ? entry : receivedForm(sealedForm(entry, own), device)
}

/** An entry as it is stored where it arrives: *Anna*, or *Anna, from X* for what she passed on. */
export function receivedForm(entry: SharedEntry, { device, name }: Device): SharedEntry {
  const writer = entry.by && writerOf(entry.by)
  return { ...entry, by: { device, name, ...(writer ? { from: { device: writer.device, name: writer.name } } : {}) } }
}

/** An entry out of a batch; `null` for what is none, or may not be shared. */
export function parseShared(value: unknown): SharedEntry | null {
  const parsed = v.safeParse(entrySchema, value)
  return parsed.success && isShareable(parsed.output) ? parsed.output : null
}

/** True for the content that was signed by the device that made it. */
const isFirstHand = ({ by }: SharedEntry): boolean => by?.from === undefined

/** The name of a device changes: who wrote an entry is its id. */
function comparable(entry: SharedEntry): SharedEntry {
  const { by } = entry
  return by ? { ...entry, by: { ...by, name: '' } } : entry
}

export const isSameEntry = (a: SharedEntry, b: SharedEntry): boolean =>
  canonical(comparable(a)) === canonical(comparable(b))

/** True where two entries say the same, whoever sealed them. */
export function isSameContent({ by: _, ...a }: SharedEntry, { by: __, ...b }: SharedEntry): boolean {
  return canonical(a) === canonical(b)
}

/**
 * Of two contents of one id the one that counts, in any order of arrival: what its own device signed, then `outranks`.
 */
export function countsBefore(entry: SharedEntry, there: SharedEntry): boolean {
  if (isFirstHand(entry) !== isFirstHand(there)) return isFirstHand(entry)
  return outranks(comparable(entry), comparable(there))
}
