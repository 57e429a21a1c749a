/** Statuses that would take an article back: named before they are saved, and saved at the second press alone. */
import { type Ledger, moveFrom, type Standing, statusAsOf } from './ledger'
import type { Day } from './types'

/** The standing that a status of a day would take its article back from; `null` where it would not. */
export function backFrom(ledger: Ledger, article: string, id: string, day: Day): Standing | null {
  const status = ledger.statuses.get(id)
  const { standing } = statusAsOf(ledger, article, day)
  if (!standing || status?.kind !== 'step' || status.phase === standing.phase) return null
  return moveFrom(standing, status) === 'back' ? standing : null
}
