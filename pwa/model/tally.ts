/** The user's records as all screens count them. */

import { countBut, type Tally, withdrawnIds } from '../../shared/domain/entries'
import { memoizeAppends } from '../../shared/domain/incremental'
import type { AppData } from '../store'

type Readable = Pick<AppData, 'entries' | 'isShut' | 'count'>

/** What `tallyOf` counts, and which were withdrawn. A further withdrawal takes something out of the count. */
const counted = memoizeAppends<{ readonly n: number; readonly withdrawn: ReadonlySet<string> }>(
  (records) => {
    const withdrawn = withdrawnIds(records)
    return { n: countBut(withdrawn, records), withdrawn }
  },
  ({ n, withdrawn }, further) =>
    withdrawnIds(further).size > 0 ? null : { n: n + countBut(withdrawn, further), withdrawn },
)

export function tallyIn(state: Readable): Tally & { readonly locked: number } {
  const { n, withdrawn } = counted(state.entries)
  return { n, withdrawn: withdrawn.size, locked: lockedIn(state) }
}

/** How many this tab cannot read, also of what it could until just now and has not found sealed yet. */
export const lockedIn = ({ entries, isShut, count }: Readable): number => (isShut ? count - entries.length : 0)
