/**
 * Entries as a delegation shares them. `by` is proved by the signature of the batch: a device seals its own entries
 * without one, and what it got from someone else with it. Layers are checked here once more, on both sides: a private
 * entry is neither sealed nor taken, whatever a caller does.
 */
import * as v from 'valibot'
import { isBy, isByDelegation, writerOf } from '../domain/entries/authors'
import { canonical } from '../domain/entries/canonical'
import type { Device, Entry, Layer, TextEntry } from '../domain/entries/entries'
import { compareCopies } from '../domain/entries/fuller'
import { isWider, mayGo } from '../domain/entries/layers'
import { outranks } from '../domain/entries/union'
import { entrySchema } from '../pack/entry-schema'

/** A text is private always. */
export type SharedEntry = Exclude<Entry, TextEntry> & { readonly layer: Exclude<Layer, 'private'> }

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
function isSameContent({ by: _, ...a }: SharedEntry, { by: __, ...b }: SharedEntry): boolean {
  return canonical(a) === canonical(b)
}

/**
 * Of two contents that one device signed under one id the one that counts, in any order of arrival: what it made itself, then
 * `outranks`.
 */
export function countsBefore(entry: SharedEntry, there: SharedEntry): boolean {
  if (isFirstHand(entry) !== isFirstHand(there)) return isFirstHand(entry)
  return outranks(comparable(entry), comparable(there))
}

/**
 * What becomes of an entry that arrives under an id that is here. `same`: it need not be stored, nor sealed again; `replaces`: it
 * takes the place of what is here; `loses`: what is here says as much, or more; `beside`: both count, the one that arrives under
 * `idUnder`.
 */
export type Contest = 'same' | 'replaces' | 'loses' | 'beside'

/**
 * Contest of two contents of one id, of which the first is here. No device takes the place of another's words: only a copy that was
 * passed on gives way, to the same words as their own device signed them, or to a fuller copy. What `own`, this device, signed never
 * does.
 */
export function contest(there: SharedEntry, entry: SharedEntry, own: string): Contest {
  if (isSameEntry(there, entry)) return 'same'
  if (there.by?.device === entry.by?.device) return contestOfOne(there, entry)
  if (isSameContent(there, entry) && isFirstHand(there) === isFirstHand(entry)) return 'same'
  const copies =
    isFirstHand(there) && isFirstHand(entry) ? 'other' : compareCopies(inOneLayer(there), inOneLayer(entry))
  if (copies === 'other') return 'beside'
  if (there.by?.device === own) return isSameContent(there, entry) ? 'same' : 'loses'
  if (isFirstHand(there) !== isFirstHand(entry)) return isFirstHand(entry) ? 'replaces' : 'loses'
  return copies === 'fuller' ? 'replaces' : 'loses'
}

const contestOfOne = (there: SharedEntry, entry: SharedEntry): Contest => {
  const [one, other] = [inOneLayer(there), inOneLayer(entry)]
  if (isSameEntry(one, other)) return 'same'
  return countsBefore(other, one) ? 'replaces' : 'loses'
}

/** The one that counts of two contents that do not both: of their layers in the narrowest, but for what `own` signed beside another's. */
export function merged(there: SharedEntry, entry: SharedEntry, own: string): SharedEntry {
  const winner = contest(there, entry, own) === 'replaces' ? entry : there
  if (there.by?.device === own && entry.by?.device !== own) return there
  return { ...winner, layer: isWider(there.layer, entry.layer) ? entry.layer : there.layer }
}

const inOneLayer = (entry: SharedEntry): SharedEntry => ({ ...entry, layer: 'public' })

/** True where two entries say the same, whoever sealed them, and in whatever layer. */
export const areSameWords = (a: SharedEntry, b: SharedEntry): boolean => isSameContent(inOneLayer(a), inOneLayer(b))

/** What two devices dispute goes to the delegation alone: the narrowest layer of what is shared. */
export const inDispute = (entry: SharedEntry): SharedEntry => ({ ...entry, layer: 'delegation' })
