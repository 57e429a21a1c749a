/** Expiry date of a rendered board: without new entries it changes only on days that the data name. */
import { addDays, effectiveDay } from '../../../shared/domain/days'
import type { Ledger } from '../../../shared/domain/ledger'
import type { Day, Negotiation } from '../../../shared/domain/types'

type Known = Pick<Negotiation, 'meetings' | 'milestones'>

/** The first later day that is dated, or that follows a dated one, when what was upcoming is past. */
export function expiryDate(negotiation: Known, ledger: Ledger, day: Day): Day {
  let next: Day = '9999-12-31'
  for (const dated of daysOf(negotiation, ledger)) {
    const change = dated === day ? addDays(day, 1) : dated
    if (change > day && change < next) next = change
  }
  return next
}

function* daysOf({ meetings, milestones }: Known, ledger: Ledger): Generator<Day> {
  for (const { start, end } of meetings) yield* [effectiveDay(start), effectiveDay(end)]
  for (const { date } of milestones) yield effectiveDay(date)
  for (const list of ledger.entries.values())
    for (const { day, observation } of list) {
      yield day
      if (observation.target) yield effectiveDay(observation.target.date)
    }
}
