/** The user's records as all screens count them. */
import { growing } from '../../shared/domain/growing'
import { countBut, type Tally, withdrawnIds } from '../../shared/domain/records'
import type { RecordState } from '../store'

type Readable = Pick<RecordState, 'records' | 'isShut' | 'sealed'>

/** What `tallyOf` counts, and which were withdrawn. A further withdrawal takes something out of the count. */
const counted = growing<{ readonly n: number; readonly withdrawn: ReadonlySet<string> }>(
  (records) => {
    const withdrawn = withdrawnIds(records)
    return { n: countBut(withdrawn, records), withdrawn }
  },
  ({ n, withdrawn }, further) =>
    withdrawnIds(further).size > 0 ? null : { n: n + countBut(withdrawn, further), withdrawn },
)

export function tallyIn({ records, isShut, sealed }: Readable): Tally & { readonly locked: number } {
  const { n, withdrawn } = counted(records)
  return { n, withdrawn: withdrawn.size, locked: isShut ? sealed.length : 0 }
}

/** How many records there are, withdrawals and locked ones too. */
export const countIn = ({ records, isShut, sealed }: Readable): number => records.length + (isShut ? sealed.length : 0)
