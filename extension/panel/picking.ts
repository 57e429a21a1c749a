/** Statements that the user ticks to save together, on a page that has many: by the key of each; null while none are ticked. */
import { signal } from '@preact/signals'

export const picked = signal<ReadonlySet<string> | null>(null)

/** New statements from which on several can be ticked: fewer are saved one by one. */
export const PICKED_FROM = 4

export function tick(key: string): void {
  const next = new Set(picked.value)
  if (!next.delete(key)) next.add(key)
  picked.value = next
}

/** Statements taken from another sentence's speaker that the user has confirmed, by key. */
export const confirmed = signal<ReadonlySet<string>>(new Set())

export function confirm(key: string, isConfirmed: boolean): void {
  const next = new Set(confirmed.value)
  if (isConfirmed) next.add(key)
  else next.delete(key)
  confirmed.value = next
}
