/** The user's records as all screens count them. */
import { type Tally, tallyOf } from '../../shared/domain/records'
import type { RecordState } from '../store'

export const tallyIn = ({ records, isShut, sealed }: RecordState): Tally & { readonly locked: number } => ({
  ...tallyOf(records),
  locked: isShut ? sealed.length : 0,
})
