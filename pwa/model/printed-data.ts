/**
 * Public projection of the data for paper and for a screen that others see: as if nothing private, followed, withdrawn or locked
 * had ever been there.
 */
import { type Entry, isEntityKey, withdrawalsInForce } from '../../shared/domain/entries/entries'
import { viewFor } from '../../shared/domain/entries/layers'
import type { OpenData } from './negotiation/open-negotiation'

/** The data as they may be printed; counts and notes about storage are those of the printed entries alone. */
export function printedData(data: OpenData): OpenData {
  const published = new Set(data.pack.observations.map(({ id }) => id))
  const view = viewFor(data.entries, 'print', data.pack)
  const counting = new Set<Entry>(withdrawalsInForce(view))
  const entries = view.filter(
    // A withdrawal of an entry that is not printed says only that there was one.
    (entry) =>
      entry.kind !== 'withdrawal' ||
      (counting.has(entry) && (published.has(entry.withdraws) || isEntityKey(entry.withdraws))),
  )
  return {
    ...data,
    entries,
    ahead: [],
    count: entries.length,
    rows: entries.length,
    lock: null,
    isShut: false,
    sealed: [],
    older: [],
    sealedOlder: 0,
    unreadable: 0,
    unsealed: 0,
    imports: [],
    steps: [],
    forgotten: [],
    lastBackup: null,
    erased: null,
    recovered: null,
  }
}
