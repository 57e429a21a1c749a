/** Versions of the datasets that this device has exported, by negotiation: the next one is later, whatever was imported. */
import { readLocalJson } from '../local-json'
import { writeLocal } from '../local-storage'

const KEY = 'plenary.published'

/** Version exported last; `null` without one. */
export function readPublished(negotiation: string): string | null {
  const known = readLocalJson(KEY)
  if (typeof known !== 'object' || known === null) return null
  const version = Object.entries(known).find(([id]) => id === negotiation)?.[1]
  return typeof version === 'string' && /^\d+(\.\d+){0,3}$/.test(version) ? version : null
}

export function writePublished(negotiation: string, version: string): void {
  const known = readLocalJson(KEY)
  writeLocal(KEY, JSON.stringify({ ...(typeof known === 'object' && known), [negotiation]: version }))
}
