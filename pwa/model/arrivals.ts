/**
 * Entries that arrived from the extension and that nobody has acknowledged. Held by id: what may be told of them follows from
 * the data, so that a lock, an undo or an erasure takes them out.
 */
import { computed, signal } from '@preact/signals'
import { type Entry, scopedWithdrawnNames } from '../../shared/domain/entries/entries'
import { isPublic } from '../../shared/domain/entries/layers'
import { appData, isPublicOnly } from './state'

const ids = signal<ReadonlySet<string>>(new Set())

/** Adds what was saved to what is to be told. */
export function addArrivals(saved: readonly Entry[]): void {
  ids.value = new Set([...ids.peek(), ...saved.map(({ id }) => id)])
}

export function clearArrivals(): void {
  ids.value = new Set()
}

/** The arrived entries that count, in the order of the log. */
export const arrivals = computed<readonly Entry[]>(() => {
  const { value: data } = appData
  if (!data || ids.value.size === 0) return []
  const found = data.entries.filter(({ id, kind }) => kind !== 'withdrawal' && ids.value.has(id))
  const withdrawn = scopedWithdrawnNames(data.entries)
  return found.filter(
    (entry) => !withdrawn.has(`${entry.negotiation} ${entry.id}`) && (isPublic(entry) || !isPublicOnly.value),
  )
})
