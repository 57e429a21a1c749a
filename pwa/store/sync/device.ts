/**
 * Identity of this device: a random id, and the name that its user chose, which each entry carries as its author. In local
 * storage, since it is of the browser and not of the record: a restored backup must not make two devices one. The devices of a
 * restored backup are listed beside it: what they made is the user's own too.
 */
import type { Device } from '../../../shared/domain/entries/entries'
import { LONGEST_DEVICE_NAME } from '../../../shared/domain/limits'
import { readLocalJson } from '../local-json'
import { writeLocal } from '../local-storage'

const KEY = 'plenary.device'

interface Stored {
  readonly device: string
  /** `null` until the user was asked; an empty name is an answer. */
  readonly name: string | null
  /** Earlier devices of the user, of which a backup was restored here. */
  readonly earlier?: readonly string[]
}

/** What it is without local storage, for as long as the tab is open. */
let held: Stored | null = null

function stored(): Stored {
  held = parsed(readLocalJson(KEY)) ?? held
  return held ?? store({ device: crypto.randomUUID(), name: null })
}

function store(next: Stored): Stored {
  held = next
  writeLocal(KEY, JSON.stringify(next))
  return next
}

const ID = /^[a-z0-9-]{1,64}$/

function parsed(value: unknown): Stored | null {
  if (typeof value !== 'object' || value === null || !('device' in value) || !('name' in value)) return null
  const { device, name } = value
  if (!isId(device)) return null
  const earlier = 'earlier' in value && Array.isArray(value.earlier) ? value.earlier.filter(isId) : []
  return {
    device,
    name: typeof name === 'string' ? name.slice(0, LONGEST_DEVICE_NAME) : null,
    ...(earlier.length > 0 && { earlier }),
  }
}

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)

/** This device as the author of an entry. */
export function thisDevice(): Device {
  const { device, name } = stored()
  return { device, name: name ?? '' }
}

/** Ids of the user's devices: this one, and those of the backups that were restored here. */
export function ownDevices(): readonly string[] {
  const { device, earlier = [] } = stored()
  return [device, ...earlier]
}

/** Counts the devices of a restored backup among the user's own. */
export function addOwnDevices(devices: readonly string[]): void {
  const { device, name } = stored()
  const earlier = new Set([...ownDevices(), ...devices])
  earlier.delete(device)
  if (earlier.size > 0) store({ device, name, earlier: [...earlier] })
}

/** True once the user has chosen a name, or chosen to have none. */
export const isNameChosen = (): boolean => stored().name !== null

/** Sets the name that later entries carry. */
export const nameDevice = (name: string): void => {
  store({ ...stored(), name: name.trim().slice(0, LONGEST_DEVICE_NAME) })
}
