/** What was opened from the lookup lately, on this device alone. */
import { signal } from '@preact/signals'

const KEY = 'plenary.recent'
const MOST = 6

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Keys of entries, the latest first. */
export const recent = signal<readonly string[]>(read())

export function noteOpened(key: string): void {
  recent.value = [key, ...recent.value.filter((other) => other !== key)].slice(0, MOST)
  try {
    localStorage.setItem(KEY, JSON.stringify(recent.value))
  } catch {
    // Without storage it holds as long as the tab.
  }
}
