/** Until when a board tells the same: nothing in a record that is not added to happens on days without a date. */
import { addDays, effectiveDay } from '../../../shared/domain/days'
import type { Ledger } from '../../../shared/domain/ledger'
import type { Day, Negotiation } from '../../../shared/domain/types'

type Known = Pick<Negotiation, 'meetings' | 'milestones'>

/** The first day after this one that is dated, or that follows a dated one: what was today's is then past. */
export function nextTurn(negotiation: Known, ledger: Ledger, day: Day): Day {
  let next: Day = '9999-12-31'
  for (const dated of daysOf(negotiation, ledger)) {
    const turn = dated === day ? addDays(day, 1) : dated
    if (turn > day && turn < next) next = turn
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
