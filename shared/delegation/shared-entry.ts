/**
 * Entries as a delegation shares them. `by` is proved by the signature of the batch: a device seals its own entries
 * without one, and what it got from someone else with it. Layers are checked here once more, on both sides: a private
 * entry is neither sealed nor taken, whatever a caller does.
 */
import * as v from 'valibot'
import { isBy, writerOf } from '../domain/authors'
import { canonical } from '../domain/canonical'
import type { Device, Entry } from '../domain/entries'
import { outranks } from '../domain/union'
import { entrySchema } from '../pack/entry-schema'

export type SharedLayer = 'public' | 'delegation'
type Shared<E> = E extends Entry ? Omit<E, 'layer'> & { readonly layer: SharedLayer } : never
export type SharedEntry = Shared<Entry>

/** True for what may go to the delegation. A follow reveals an interest: it stays on its device. */
export const isShareable = ({ layer, kind }: { readonly layer: string; readonly kind: string }): boolean =>
  (layer === 'public' || layer === 'delegation') && kind !== 'follow'

/** An entry as it is sealed. `own` are the ids under which this device's entries name it. */
export function sealedForm(entry: SharedEntry, own: readonly string[]): SharedEntry {
  if (!isBy(entry.by, own)) return entry
  const { by, ...rest } = entry
  return rest
}

/** An entry as it is stored where it arrives: *Anna*, or *Anna, from X* for what she passed on. */
export function receivedForm(entry: SharedEntry, { device, name }: Device): SharedEntry {
  const writer = entry.by && writerOf(entry.by)
  return { ...entry, by: { device, name, ...(writer ? { from: { device: writer.device, name: writer.name } } : {}) } }
}

const layerSchema = v.looseObject({ layer: v.picklist(['public', 'delegation']), kind: v.string() })

/** An entry out of a batch; `null` for what is none, or may not be shared. */
export function parseShared(value: unknown): SharedEntry | null {
  const shared = v.safeParse(layerSchema, value)
  if (!shared.success || !isShareable(shared.output)) return null
  const parsed = v.safeParse(entrySchema, { ...shared.output, layer: 'public' })
  return parsed.success ? { ...parsed.output, layer: shared.output.layer } : null
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
