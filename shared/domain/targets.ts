/** Targets against outcomes: what was to be reached by when, and what the record says came of it as of a day. */
import { addDays, daysBetween, effectiveDay } from './days'
import type { Entry, Ledger, Standing } from './ledger'
import { historyOf } from './ledger'
import type { Article, Day, DayOrMonth, Status } from './types'

/** `missed` holds for what came late as well; `metOn` tells the two apart. */
export type Outcome = 'met' | 'missed' | 'open'

/** A target that an observation announced. */
export interface TrackedTarget {
  readonly article: string
  /** The observation that announced it. */
  readonly entry: Entry
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
  for (const entry of ledger.entries.get(article) ?? []) {
    if (entry.day > day) break
    const { target, basis } = entry.observation
    const status = target && ledger.statuses.get(target.status)
    if (!target || !status || basis === 'planned') continue
    if (found.some((known) => known.status === status && known.date === target.date)) continue
    found.push(outcomeOf({ article, entry, status, date: target.date }, history, day, found))
  }
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

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
