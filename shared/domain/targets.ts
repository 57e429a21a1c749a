/** Targets against outcomes: what was to be reached by when, and what the record says came of it as of a day. */
import { addDays, daysBetween, effectiveDay } from './days'
import type { Ledger, LedgerEntry, Standing } from './ledger'
import { historyOf, isCounted } from './ledger'
import type { Article, Day, DayOrMonth, Status } from './types'

/** `missed` holds for what came late as well; `metOn` tells the two apart. */
export type Outcome = 'met' | 'missed' | 'open'

/** A target that an observation announced. */
export interface TrackedTarget {
  readonly article: string
  /** The observation that announced it. */
  readonly entry: LedgerEntry
  readonly status: Status
  /** As the source gives it. */
  readonly date: DayOrMonth
  /** The last day on which it is met in time. */
  readonly due: Day
  readonly outcome: Outcome
  readonly metOn: Day | null
  /** Days after the due day: until it was met, else until the day looked at. `null` unless missed, or once dropped. */
  readonly daysLate: number | null
  /** Days that are left; `null` unless open. */
  readonly daysLeft: number | null
  readonly droppedOn: Day | null
  /** The due day, as last announced before, that this one puts off; `null` where there was none, or it was met or later. */
  readonly slippedFrom: Day | null
}

/** The targets of an article that were announced by a day, each with its outcome as of that day, in order of due day. */
export function targetsAsOf(ledger: Ledger, article: string, day: Day): readonly TrackedTarget[] {
  const history = historyOf(ledger, article, day)
  const found: TrackedTarget[] = []
  for (const entry of announcing(ledger.entries.get(article) ?? [])) {
    if (entry.day > day) break
    const { target } = entry.observation
    const status = target && ledger.statuses.get(target.status)
    if (!target || !status) continue
    const told = { article, entry, status, date: target.date }
    const at = found.findIndex((known) => known.status === status && isSameDue(known.date, target.date))
    const known = found[at]
    if (!known) found.push(outcomeOf(told, history, day, found))
    // Told again with its day: it is what was announced then, only known better.
    else if (isMonthsEnd(known.date) && !isMonthsEnd(target.date))
      found[at] = outcomeOf({ ...told, entry: known.entry }, history, day, found.slice(0, at))
  }
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

const announced = new WeakMap<readonly LedgerEntry[], readonly LedgerEntry[]>()

/** The few of an article's entries that count and announce a target. */
function announcing(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  let found = announced.get(entries)
  if (!found) announced.set(entries, (found = entries.filter((one) => one.observation.target && isCounted(one))))
  return found
}

/** Of one status. A month, or its last day, is by when; another day of that month says the same more exactly. */
export const isSameDue = (one: DayOrMonth, other: DayOrMonth): boolean =>
  one === other || (one.slice(0, 7) === other.slice(0, 7) && (isMonthsEnd(one) || isMonthsEnd(other)))
const isMonthsEnd = (date: DayOrMonth): boolean => effectiveDay(date) === effectiveDay(date.slice(0, 7))

/** The targets of all articles, in order of due day. */
export function allTargets(ledger: Ledger, articles: readonly Article[], day: Day): readonly TrackedTarget[] {
  return articles
    .flatMap((article) => targetsAsOf(ledger, article.id, day))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

type Announced = Pick<TrackedTarget, 'article' | 'entry' | 'status' | 'date'>

function outcomeOf(
  target: Announced,
  history: readonly Standing[],
  day: Day,
  before: readonly TrackedTarget[],
): TrackedTarget {
  const due = effectiveDay(target.date)
  const from = target.entry.day
  const standing = history.findLast((turn) => turn.day <= from)
  const later = history.filter((turn) => turn.day > from)
  const metOn =
    standing && reaches(standing.status, target.status)
      ? from
      : (later.find((turn) => reaches(turn.status, target.status))?.day ?? null)
  const droppedOn = metOn === null ? (later.find((turn) => turn.phase === 'dropped')?.day ?? null) : null
  const outcome: Outcome = metOn !== null && metOn <= due ? 'met' : day <= due ? 'open' : 'missed'
  return {
    ...target,
    due,
    outcome,
    metOn,
    daysLate: outcome === 'missed' && droppedOn === null ? daysBetween(due, metOn ?? day) : null,
    daysLeft: outcome === 'open' ? daysBetween(day, due) : null,
    droppedOn,
    slippedFrom: slippedFrom(target, due, before),
  }
}

/** A step at least as high as the target's reaches it; but to set a text aside reaches nothing above the table. */
function reaches(status: Status, target: Status): boolean {
  if (status.id === target.id) return true
  if (status.order === null || target.order === null || status.phase === 'parked') return false
  return status.order >= target.order
}

function slippedFrom(target: Announced, due: Day, before: readonly TrackedTarget[]): Day | null {
  const { day } = target.entry
  const last = before.findLast((known) => known.entry.day < day)
  return last && last.due < due && (last.metOn ?? '9999') > day ? last.due : null
}

/** The day from which a missed target is known as missed. */
export const missedFrom = (target: TrackedTarget): Day => addDays(target.due, 1)
