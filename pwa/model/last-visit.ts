/** Time of the last visit to *What changed*, on this device: the next comparison starts there. */
import { signal } from '@preact/signals'
import { readLocal, writeLocal } from '../store/local-storage'

const KEY = 'plenary.looked'

function read(): string | null {
  const value = readLocal(KEY)
  return value !== null && !Number.isNaN(Date.parse(value)) ? value : null
}

/** ISO 8601 instant; `null` before the first visit. */
export const lastVisit = signal<string | null>(read())

/** Starts the next comparison now. */
export function markSeen(): void {
  lastVisit.value = new Date().toISOString()
  writeLocal(KEY, lastVisit.value)
}
