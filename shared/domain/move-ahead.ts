/** Move of an article by a status that is not saved yet: told before it is, and confirmed where it undoes a result. */
import { type Ledger, moveFrom, rankOf, type Standing, statusAsOf } from './ledger'
import type { Day, Status } from './types'

export interface Move {
  readonly from: Standing
  /** True for a move back, and for one that parks what was concluded or left out: saved at the second press alone. */
  readonly undoesResult: boolean
}

/** The move that a status of a day would make; `null` where the article keeps its status, or had none. */
export function moveBy(ledger: Ledger, article: string, id: string, day: Day): Move | null {
  const status = ledger.statuses.get(id)
  const { standing: from } = statusAsOf(ledger, article, day)
  if (!from || !status || status.kind === 'flag' || status.id === from.status.id) return null
  // Activity takes no step back, and of the steps of one day the higher one counts.
  const needsHeight = status.kind === 'activity' || from.day === day
  if (needsHeight && rankOf(status) <= rankOf(from.status)) return null
  return { from, undoesResult: status.phase !== from.phase && undoes(from, status) }
}

const undoes = (from: Standing, status: Status): boolean =>
  moveFrom(from, status) === 'back' ||
  (status.phase === 'parked' && (from.phase === 'concluded' || from.phase === 'dropped'))
