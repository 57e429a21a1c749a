/** What charts and tables that leave the device are made of: the public data, with the day and the filter by origin of the screen. */
import type { Assembled } from '../../shared/domain/assemble'
import { type Entry, withdrawnIds } from '../../shared/domain/entries'
import { buildLedger, type Ledger } from '../../shared/domain/ledger'
import type { Day } from '../../shared/domain/types'
import { day, publicData, shownData, source } from './state'

/** A negotiation with its entries as of a day. */
export interface DataOnDay {
  readonly negotiation: Assembled
  readonly entries: readonly Entry[]
  readonly ledger: Ledger
  readonly day: Day
}

/** The public data; `null` before the data are loaded. Computed on use: it is not for drawing the screen. */
export function publicView(): DataOnDay | null {
  const data = publicData.value
  if (!data) return null
  const { negotiation, entries } = data
  const ledger = source.value === 'all' ? data.ledger : buildLedger(negotiation, entries, source.value)
  return { negotiation, entries, ledger, day: day.value }
}

/** Number of private entries of some kinds that are in force, and that such a file leaves out. */
export function countPrivate(kinds: readonly Entry['kind'][]): number {
  const entries = shownData.value?.entries ?? []
  const withdrawn = withdrawnIds(entries)
  return entries.filter(({ kind, layer, id }) => layer === 'private' && kinds.includes(kind) && !withdrawn.has(id))
    .length
}
