/** When the user last looked at what changed: an instant, on this device alone. */
import { signal } from '@preact/signals'

const KEY = 'plenary.looked'

function read(): string | null {
  try {
    const value = localStorage.getItem(KEY)
    return value !== null && !Number.isNaN(Date.parse(value)) ? value : null
  } catch {
    return null
  }
}

export const lastVisit = signal<string | null>(read())

/** The next comparison starts here. */
export function markSeen(): void {
  lastVisit.value = new Date().toISOString()
  try {
    localStorage.setItem(KEY, lastVisit.value)
  } catch {
    // Without storage it holds as long as the tab.
  }
}
