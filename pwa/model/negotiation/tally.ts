/** Counts of the user's entries, the same on all screens; memoised over the append-only log. */

import { memoizeAppends } from '../../../shared/domain/assembly/incremental'
import {
  countBut,
  entriesOf,
  followsAmong,
  type Tally,
  tallyOf,
  withdrawnIds,
} from '../../../shared/domain/entries/entries'
import type { AppData } from '../../store'
import type { OpenData } from './open-negotiation'

type Readable = Pick<AppData, 'entries' | 'isShut' | 'count'>

/** Count and withdrawn ids. An appended withdrawal changes the count of earlier entries, so it is computed again. */
const counted = memoizeAppends<Tally & { readonly ids: ReadonlySet<string> }>(
  (records) => {
    const ids = withdrawnIds(records)
    return { n: countBut(ids, records), withdrawn: ids.size - followsAmong(ids, records), ids }
  },
  ({ n, withdrawn, ids }, further) =>
    further.some(({ kind }) => kind === 'withdrawal')
      ? null
      : { n: n + countBut(ids, further), withdrawn: withdrawn - followsAmong(ids, further), ids },
)

/** Entries that count, withdrawn ones, and those that are locked. */
export function tallyIn(state: Readable): Tally & { readonly locked: number } {
  const { n, withdrawn } = counted(state.entries)
  return { n, withdrawn, locked: lockedIn(state) }
}

/** Counts of the entries of other negotiations than the open one, by its id. */
export function tallyElsewhere({ pack, entries }: Pick<OpenData, 'pack' | 'entries'>): ReadonlyMap<string, Tally> {
  const others = new Set(entries.map(({ negotiation }) => negotiation))
  others.delete(pack.id)
  return new Map([...others].map((id) => [id, tallyOf(entriesOf(entries, id))]))
}

/** Number of entries that this tab cannot read, including those it dropped a moment ago and has not reloaded as sealed. */
export const lockedIn = ({ entries, isShut, count }: Readable): number => (isShut ? count - entries.length : 0)
