/** The user's records as all screens count them. */
import { type Tally, tallyOf } from '../../shared/domain/records'
import type { RecordState } from '../store'

export const tallyIn = ({ records, isShut, sealed }: RecordState): Tally & { readonly locked: number } => ({
  ...tallyOf(records),
  locked: isShut ? sealed.length : 0,
})

/** How many records there are, withdrawals and locked ones too. */
export const countIn = ({ records, isShut, sealed }: Pick<RecordState, 'records' | 'isShut' | 'sealed'>): number =>
  records.length + (isShut ? sealed.length : 0)
