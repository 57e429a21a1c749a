/** Target tracking: announced targets against outcomes as of a day. */
import { addDays, daysBetween, effectiveDay } from '../dates/days'
import type { Article, Day, DayOrMonth, Status } from '../types'
import type { Ledger, LedgerEntry, Standing } from './ledger'
import { historyOf, isCounted } from './ledger'

/** `missed` includes a target that was met late; `metOn` tells the two apart. */
export type Outcome = 'met' | 'missed' | 'open'

/** A target announced by an observation. */
export interface TrackedTarget {
  readonly article: string
  /** The observation that announced it. */
  readonly entry: LedgerEntry
  readonly status: Status
  /** Date with the precision of the source. */
  readonly date: DayOrMonth
  /** Last day on which it counts as met in time. */
  readonly due: Day
  readonly outcome: Outcome
  readonly metOn: Day | null
  /** Date of the status that met it, with the precision of its source. */
  readonly metDate: DayOrMonth | null
  /**
   * Days after the due day, until it was met or until the day of the query; `null` unless missed, or once dropped. From or to a
   * month no days are counted, as the source does not say which day.
   */
  readonly daysLate: number | null
  /** Days left; `null` unless open, and for a month. */
  readonly daysLeft: number | null
  /** Date of its article's being dropped, with the precision of its source. */
  readonly droppedDate: DayOrMonth | null
  /**
   * Due day of the last target before it that this one postpones; `null` where there was none, or that one was met or
   * was later.
   */
  readonly slippedFrom: Day | null
}

/** The outcome in full: reached late, or not reached since its article was left out, are told apart. */
export function resultOf({ outcome, metOn, droppedDate }: TrackedTarget): Outcome | 'late' | 'dropped' {
  if (droppedDate !== null) return 'dropped'
  return outcome === 'missed' && metOn !== null ? 'late' : outcome
}

/** Targets of an article announced by a day, each with its outcome as of that day, in order of due day. */
export function targetsAsOf(ledger: Ledger, article: string, day: Day): readonly TrackedTarget[] {
  const history = historyOf(ledger, article, day)
  const found: TrackedTarget[] = []
  for (const entry of announcing(ledger.entries.get(article) ?? [])) {
    if (entry.day > day) break
    const { target } = entry.observation
    const status = target && ledger.statuses.get(target.status)
    if (!target || !status) continue
    const announcement = { article, entry, status, date: target.date }
    const at = found.findIndex((known) => known.status === status && isSameDue(known.date, target.date))
    const known = found[at]
    if (!known) found.push(outcomeOf(announcement, history, day, found))
    // A later mention with the exact day: the announcement stays the earlier one, its date becomes more precise.
    else if (isMonthsEnd(known.date) && !isMonthsEnd(target.date))
      found[at] = outcomeOf({ ...announcement, entry: known.entry }, history, day, found.slice(0, at))
  }
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

const announced = new WeakMap<readonly LedgerEntry[], readonly LedgerEntry[]>()

/** Entries of an article that count and announce a target, memoised by the list of entries. */
function announcing(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  let found = announced.get(entries)
  if (!found) announced.set(entries, (found = entries.filter((one) => one.observation.target && isCounted(one))))
  return found
}

/**
 * Equality of due dates of one status: a month, or its last day, equals any day of that month, which only states it
 * more precisely.
 */
export const isSameDue = (one: DayOrMonth, other: DayOrMonth): boolean =>
  one === other || (one.slice(0, 7) === other.slice(0, 7) && (isMonthsEnd(one) || isMonthsEnd(other)))
const isMonthsEnd = (date: DayOrMonth): boolean => effectiveDay(date) === effectiveDay(date.slice(0, 7))

/** Targets of all articles, in order of due day. */
export function allTargets(ledger: Ledger, articles: readonly Article[], day: Day): readonly TrackedTarget[] {
  return articles
    .flatMap((article) => targetsAsOf(ledger, article.id, day))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** A status announced for a date, and the observation that announced it. */
export type Announced = Pick<TrackedTarget, 'article' | 'entry' | 'status' | 'date'>

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
  const met =
    standing && reaches(standing.status, target.status)
      ? { day: from, date: target.entry.observation.date }
      : (later.find((turn) => reaches(turn.status, target.status)) ?? null)
  const metOn = met?.day ?? null
  const dropped = met === null ? (later.find((turn) => turn.phase === 'dropped') ?? null) : null
  const isOfDays = isOfDay(target.date) && isOfDay(met?.date ?? day)
  const outcome: Outcome = metOn !== null && metOn <= due ? 'met' : day <= due ? 'open' : 'missed'
  return {
    ...target,
    due,
    outcome,
    metOn,
    metDate: met?.date ?? null,
    daysLate: isOfDays && outcome === 'missed' && dropped === null ? daysBetween(due, metOn ?? day) : null,
    daysLeft: isOfDays && outcome === 'open' ? daysBetween(day, due) : null,
    droppedDate: dropped?.date ?? null,
    slippedFrom: slippedFrom(target, due, before),
  }
}

const isOfDay = (date: DayOrMonth): boolean => effectiveDay(date) === date

/** A step at least as high as the target's meets it; parking an article meets no target. */
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

/** The first day on which a missed target is known to be missed. */
export const missedFrom = (target: TrackedTarget): Day => addDays(target.due, 1)
