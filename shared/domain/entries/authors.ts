/**
 * Authorship. What a device makes names the device. What arrives from elsewhere without an author, or with the id of a device
 * of the user or of a delegation, is of an unknown one that passed it on, so that nothing that was not made here reads as one's own. One's own
 * other device is another, unless a backup of it was restored here: a name is free to choose, and proves nothing.
 */
import { localDay } from '../dates/days'
import { withoutControls } from '../text/text-controls'
import type { Day, Observation } from '../types'
import type { Author, Device, Entry, ObservationEntry } from './entries'

/** Id in place of the device of an author of whom nothing is known but that an entry of theirs arrived. */
export const UNKNOWN_DEVICE = 'unknown'

/** Author of what arrived without one. */
const UNKNOWN: Device = { device: UNKNOWN_DEVICE, name: '' }

/** True for an author who is one of the devices, and for none, from before entries had authors. */
export const isBy = (by: Author | null | undefined, devices: readonly string[]): boolean =>
  !by || (devices.includes(by.device) && by.from === undefined)

/** Id of a device of a delegation, which is a hash: other ids of devices have another form. */
const DELEGATION_DEVICE = /^[a-z2-7]{26}$/

/** True for what a device of a delegation wrote, or passed on. */
export const isByDelegation = (by: Author | null | undefined): boolean => !!by && DELEGATION_DEVICE.test(by.device)

/** An entry that is not on a device yet, as it arrives there; the devices are those of its user. */
export function arrived<E extends Entry>(entry: E, devices: readonly string[]): E {
  // The id of a device of a delegation is proved by its signature alone, which no file has.
  if (entry.by && !devices.includes(entry.by.device) && !isByDelegation(entry.by)) return entry
  const writer = writerOf(entry.by)
  return { ...entry, by: writer ? { ...UNKNOWN, from: { device: writer.device, name: writer.name } } : UNKNOWN }
}

/** Who wrote an entry, as it says: the original author of what was passed on. */
export const writerOf = (by: Author | null | undefined): Device | null => by?.from ?? by ?? null

/** Words around the names of authors, in a language. */
export interface AuthorWords {
  /** Name of a device; empty for one that has none. */
  name(device: Device): string
  /** In place of the name of an author who has none, whose words another passed on. */
  unnamed(): string
  passedOn(names: { readonly name: string; readonly by: string }): string
  /** Of what came from a sender who is not known, or has no name. */
  asSenderSays(names: { readonly name: string }): string
}

/**
 * Name beside an entry: that of the device that it is by, and of what was passed on the original author’s, with who passed it on, on
 * whose word alone it stands. Empty where who made it has no name. All that names an author reads it here, without controls, which
 * would reorder the words around a name.
 */
export function authorText(by: Author | null | undefined, words: AuthorWords): string {
  const writer = writerOf(by)
  const nameOf = ({ device, name }: Device): string => words.name({ device, name: withoutControls(name).trim() })
  const written = writer ? nameOf(writer) : ''
  if (!by?.from) return written
  const name = written || words.unnamed()
  const passer = by.device === UNKNOWN.device ? '' : nameOf(by)
  return passer === '' ? words.asSenderSays({ name }) : words.passedOn({ name, by: passer })
}

/** Key by which entries of one author, passed on by one device, are told from others. */
export const authorKey = (by: Author): string => (by.from ? `${by.from.device} ${by.device}` : by.device)

/** Day on which an observation was entered; `null` for the pack's. */
export const madeOn = (observation: Observation | ObservationEntry): Day | null =>
  'madeAt' in observation ? localDay(new Date(observation.madeAt)) : null

/** Author of an observation that an entry states; `null` for the pack's. */
export const authorOf = (observation: Observation | ObservationEntry): Author | null =>
  ('by' in observation ? observation.by : null) ?? null
