/** JSON in localStorage. Apart from `local-storage`, which is part of the first script. */
import { readLocal } from './local-storage'

/** Parses a stored JSON text; `null` where it is missing or malformed. */
export function readLocalJson(key: string): unknown {
  try {
    return JSON.parse(readLocal(key) ?? 'null')
  } catch {
    return null
  }
}
