/** Meetings around a day: previous, next, changes of each, and upcoming dates. */

import { articlesOn, withMerged } from '../assembly/continuation-queries'
import { compare } from '../compare'
import { addDays, daysBetween, effectiveDay } from '../dates/days'
import { firstSeenIn, type Ledger, type LedgerEntry, ownEntries, plannedFrom } from '../ledger/ledger'
import { type Announced, allTargets } from '../ledger/targets'
import type { Article, Day, DayOrMonth, Meeting, Milestone, Negotiation, Observation } from '../types'
import type { Change, View } from './changes'
import { changesBetween } from './changes'
import { daysOf, isOfArticle, ledgerOfMeeting } from './meeting-facts'

/** True for a meeting that was only planned, or was postponed: it moves no article, also once its day has come. */
export const isOnlyPlanned = (meeting: Meeting): boolean => /-(planned|postponed)$/.test(meeting.kind)

/** Meetings that took place, or are in session on the day, sorted by their last day. */
export function heldMeetings(negotiation: Pick<Negotiation, 'meetings'>, day: Day): readonly Meeting[] {
  return negotiation.meetings
    .filter((meeting) => !isOnlyPlanned(meeting) && meeting.start <= day)
    .sort((a, b) => compare(effectiveDay(a.end), effectiveDay(b.end)) || compare(a.time ?? '', b.time ?? ''))
}

/** The last meeting that ended before a day; `null` without one. */
export function meetingBefore(negotiation: Pick<Negotiation, 'meetings'>, day: Day): Meeting | null {
  return heldMeetings(negotiation, day).findLast((meeting) => effectiveDay(meeting.end) < day) ?? null
}

/** The meeting in session on a day; `null` without one. */
export function meetingOn(negotiation: Pick<Negotiation, 'meetings'>, day: Day): Meeting | null {
  return heldMeetings(negotiation, day).findLast((meeting) => effectiveDay(meeting.end) >= day) ?? null
}

/** True for a date on a day of the meeting: documents name no meeting. */
export function isDuring({ start, end }: Pick<Meeting, 'start' | 'end'>, date: DayOrMonth): boolean {
  const on = effectiveDay(date)
  return effectiveDay(start) <= on && on <= effectiveDay(end)
}

/** Observations that name a meeting, up to a day, in the order of the articles. */
export function resultsOf(
  ledger: Ledger,
  articles: readonly Article[],
  meeting: string,
  day: Day,
): readonly LedgerEntry[] {
  return articles.flatMap((article) =>
    ownEntries(ledger.entries.get(article.id) ?? [], article.id).filter(
      (entry) => entry.observation.meeting === meeting && entry.day <= day && entry.observation.basis !== 'planned',
    ),
  )
}

/** True for a planned observation that is dated on the first day of a meeting, and names no other. */
export const isPlannedFor = (
  { id, start }: Pick<Meeting, 'id' | 'start'>,
  { basis, date, meeting = id }: Pick<Observation, 'basis' | 'date' | 'meeting'>,
) => basis === 'planned' && meeting === id && effectiveDay(date) === effectiveDay(start)

/** Planned observations that name a meeting, or are dated on its first day and name none. */
export function agendaOf(ledger: Ledger, articles: readonly Article[], meeting: Meeting): readonly LedgerEntry[] {
  return articles.flatMap((article) =>
    ownEntries(ledger.entries.get(article.id) ?? [], article.id).filter(
      ({ observation }) =>
        observation.basis === 'planned' && (observation.meeting === meeting.id || isPlannedFor(meeting, observation)),
    ),
  )
}

/** Changes that a meeting brought, by what names it, up to `view.day`. */
export function meetingChanges(view: View, meeting: Meeting): readonly Change[] {
  const { from, to } = daysOf(meeting, view.day)
  if (to < from) return []
  const of = { ...view, ledger: ledgerOfMeeting(view, meeting) }
  return changesBetween({ ...of, day: addDays(from, -1) }, { ...of, day: to }).filter(isOfArticle)
}

interface Dated {
  /** Date with the precision of the source. */
  readonly date: DayOrMonth
  /** Last day of that date. */
  readonly day: Day
  readonly daysToGo: number
}

/** A dated item in the future. */
export type UpcomingDates<Status = Announced> = Dated &
  (
    | { readonly kind: 'milestone'; readonly milestone: Milestone }
    | { readonly kind: 'target'; readonly target: Status }
    | { readonly kind: 'planned'; readonly planned: Status }
    | { readonly kind: 'meeting'; readonly meeting: Meeting }
  )

/** Milestones, open targets, planned statuses and meetings from a day on, the nearest first. */
export function upcomingDates(view: View): readonly UpcomingDates[] {
  const all = view.negotiation.articles
  const articles = withMerged(all, articlesOn(all, view.day, firstSeenIn(view.ledger)))
  const targets = allTargets(view.ledger, articles, view.day).filter(
    (target) => target.outcome === 'open' && target.metOn === null,
  )
  return datesAhead(view.negotiation, targets, plannedAhead(view.ledger, articles, view.day), view.day)
}

/** Statuses of articles planned from a day on. */
const plannedAhead = (ledger: Ledger, articles: readonly Article[], day: Day): readonly Announced[] =>
  articles.flatMap(({ id }) =>
    plannedFrom(ledger, id, day).map((entry) => ({
      article: id,
      entry,
      status: entry.status,
      date: entry.observation.date,
    })),
  )

/** The same from targets that are open, and from planned statuses. */
export function datesAhead<Status extends { readonly date: DayOrMonth }>(
  negotiation: Pick<Negotiation, 'milestones' | 'meetings'>,
  open: readonly Status[],
  planned: readonly Status[],
  day: Day,
): readonly UpcomingDates<Status>[] {
  const milestones = negotiation.milestones.map((milestone) => ({
    kind: 'milestone' as const,
    date: milestone.date,
    milestone,
  }))
  const meetings = negotiation.meetings.map((meeting) => ({
    kind: 'meeting' as const,
    date: meeting.start,
    meeting,
  }))
  const targets = open.map((target) => ({ kind: 'target' as const, date: target.date, target }))
  const plans = planned.map((one) => ({ kind: 'planned' as const, date: one.date, planned: one }))
  return [...milestones, ...meetings, ...targets, ...plans]
    .map((item) => ({ ...item, day: effectiveDay(item.date) }))
    .filter((item) => item.day >= day)
    .sort((a, b) => compare(a.day, b.day))
    .map((item) => ({ ...item, daysToGo: daysBetween(day, item.day) }))
}
