/** Data of charts and tables that leave the device: the public data, with the day and the filter by origin of the screen. */
import type { Assembled } from '../../shared/domain/assemble'
import { effectiveDay } from '../../shared/domain/days'
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

/** Which entries a file is made of. */
export interface MadeOf {
  readonly kinds: readonly Entry['kind'][]
  /** Of one article alone. */
  readonly article?: string | undefined
}

/** Number of private entries in force by the day of the screen that such a file leaves out. */
export function countPrivate({ kinds, article }: MadeOf): number {
  const entries = shownData.value?.entries ?? []
  const withdrawn = withdrawnIds(entries)
  return entries.filter(
    (entry) =>
      entry.layer === 'private' &&
      kinds.includes(entry.kind) &&
      !withdrawn.has(entry.id) &&
      dayOf(entry) <= day.value &&
      (article === undefined || ('article' in entry && entry.article === article)),
  ).length
}

/** Day from which an entry counts; none for one that always does. */
function dayOf(entry: Entry): Day {
  if (entry.kind === 'observation') return effectiveDay(entry.date)
  return entry.kind === 'position' || entry.kind === 'room' ? entry.day : ''
}
