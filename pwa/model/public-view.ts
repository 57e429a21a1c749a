/** Data of charts and tables that leave the device: the public data, with the day and the filter by origin of the screen; and what they leave out. */
import type { Assembled } from '../../shared/domain/assembly/assemble'
import { type EntityKind, type Entry, entityKey } from '../../shared/domain/entries/entries'
import { isPublic } from '../../shared/domain/entries/layers'
import { allEntries, buildLedger, isCounted, type Ledger, type LedgerEntry } from '../../shared/domain/ledger/ledger'
import type { Day } from '../../shared/domain/types'
import { day, ledger, publicData, shownData, source } from './state'

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
  const of = source.value === 'all' ? data.ledger : buildLedger(negotiation, entries, source.value)
  return { negotiation, entries, ledger: of, day: day.value }
}

/** The data as the screen shows them, private entries too: in these is counted what a file leaves out. */
export function shownView(): DataOnDay | null {
  const data = shownData.value
  return data && { negotiation: data.pack, entries: data.entries, ledger: ledger.value, day: day.value }
}

/** True for a status update in force by the day; plans change no status. */
export const isInForce =
  ({ day: on }: Pick<DataOnDay, 'day'>) =>
  (entry: LedgerEntry): boolean =>
    isCounted(entry) && entry.day <= on

/** Status updates in force by the day, of some articles or of all. */
export const updatesOf = (view: DataOnDay, articles?: ReadonlySet<string>): readonly LedgerEntry[] =>
  allEntries(view.ledger)
    .filter(isInForce(view))
    .filter(({ observation }) => articles?.has(observation.article) ?? true)

/** Number of the private ones. */
export const countPrivateUpdates = (view: DataOnDay, articles?: ReadonlySet<string>): number =>
  updatesOf(view, articles).filter((entry) => !isPublic(entry)).length

/** Number of entities of a list whose version in force is private. */
export const countPrivateEntities = (
  { negotiation }: DataOnDay,
  kind: EntityKind,
  list: readonly { readonly id: string }[],
): number => list.filter(({ id }) => !isPublic(negotiation.provenance.get(entityKey(kind, id)))).length
