/** Recent search results: the last six that were opened, on this device. */
import { signal } from '@preact/signals'
import { readLocal, writeLocal } from '../../store/local-storage'

const KEY = 'plenary.recent'
const MOST = 6

function read(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(readLocal(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Keys of search entries, the latest first. */
export const recent = signal<readonly string[]>(read())

/** Puts an opened result at the head of the list. */
export function noteOpened(key: string): void {
  recent.value = [key, ...recent.value.filter((other) => other !== key)].slice(0, MOST)
  writeLocal(KEY, JSON.stringify(recent.value))
}
