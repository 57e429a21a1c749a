/** Time of the last visit to *What changed* of each negotiation, on this device: the next comparison starts there. */
import { computed, signal } from '@preact/signals'
import { readLocal, writeLocal } from '../store/local-storage'
import { openRow } from './negotiation/open-negotiation'

const KEY = 'plenary.looked'

function read(negotiation: string): string | null {
  const value = readLocal(`${KEY}.${negotiation}`)
  return value !== null && !Number.isNaN(Date.parse(value)) ? value : null
}

/** Visits of this tab, by negotiation. A map: a dataset of others may have the id `constructor`. */
const visits = signal<ReadonlyMap<string, string>>(new Map())

/** ISO 8601 instant; `null` before the first visit. */
export const lastVisitOf = (negotiation: string): string | null => visits.value.get(negotiation) ?? read(negotiation)

/** Articles of the open negotiation whose phase changed by what arrived after that visit and is dated before it. */
export const movedLate = signal<ReadonlySet<string>>(new Set())

/** That of the open negotiation. */
export const lastVisit = computed<string | null>(() => (openRow.value ? lastVisitOf(openRow.value.slot) : null))

/** Starts the next comparison of the open negotiation at an instant, by default now. */
export function markSeen(at: string = new Date().toISOString()): void {
  const open = openRow.peek()?.slot
  if (open === undefined) return
  visits.value = new Map(visits.peek()).set(open, at)
  writeLocal(`${KEY}.${open}`, at)
}
