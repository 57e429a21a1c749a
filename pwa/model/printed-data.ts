/** Public projection of the data for paper: as if nothing private, followed, withdrawn or locked had ever been there. */
import { isEntityKey } from '../../shared/domain/entries'
import { viewFor } from '../../shared/domain/layers'
import type { OpenData } from './open-negotiation'

/** The data as they may be printed; counts and notes about storage are those of the printed entries alone. */
export function printedData(data: OpenData): OpenData {
  const published = new Set(data.pack.observations.map(({ id }) => id))
  const entries = viewFor(data.entries, 'print', data.pack).filter(
    // A withdrawal of an entry that is not printed says only that there was one.
    (entry) => entry.kind !== 'withdrawal' || published.has(entry.withdraws) || isEntityKey(entry.withdraws),
  )
  return {
    ...data,
    entries,
    count: entries.length,
    rows: entries.length,
    lock: null,
    isShut: false,
    sealed: [],
    unreadable: 0,
    unsealed: 0,
    lastBackup: null,
    erased: null,
    recovered: null,
  }
}
