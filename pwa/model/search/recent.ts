/** Recent search results of each negotiation: the last six that were opened, on this device. */
import { signal } from '@preact/signals'
import { readLocal, writeLocal } from '../../store/local-storage'

const KEY = 'plenary.recent'
const MOST = 6

function read(negotiation: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(readLocal(`${KEY}.${negotiation}`) ?? '[]')
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

const opened = signal<ReadonlyMap<string, readonly string[]>>(new Map())

/** Keys of search entries of a negotiation, the latest first. */
export const recentOf = (negotiation: string): readonly string[] => opened.value.get(negotiation) ?? read(negotiation)

/** Puts an opened result at the head of the list of its negotiation. */
export function noteOpened(negotiation: string, key: string): void {
  const keys = [key, ...recentOf(negotiation).filter((other) => other !== key)].slice(0, MOST)
  opened.value = new Map(opened.value).set(negotiation, keys)
  writeLocal(`${KEY}.${negotiation}`, JSON.stringify(keys))
}
