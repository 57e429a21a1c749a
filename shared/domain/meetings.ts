/** Meetings around a day: the one before, the one after, what each changed, and what is due next. */
import type { Change, View } from './changes'
import { changesBetween } from './changes'
import { daysBetween, earlierDay, effectiveDay } from './days'
import type { Ledger, LedgerEntry } from './ledger'
import type { TrackedTarget } from './targets'
import { allTargets } from './targets'
import type { Article, Day, DayOrMonth, Meeting, Milestone, Negotiation } from './types'

const NOT_HELD = new Set(['round-postponed', 'plenary-planned'])

/** Whether a meeting took place; what was planned or postponed moves no article. */
export const isHeld = (meeting: Meeting): boolean => !NOT_HELD.has(meeting.kind)

/** The meetings that took place, in order. */
export function heldMeetings(negotiation: Pick<Negotiation, 'meetings'>): readonly Meeting[] {
  return negotiation.meetings.filter(isHeld).sort((a, b) => compare(effectiveDay(a.end), effectiveDay(b.end)))
}

/** The last meeting that ended before a day. */
export function meetingBefore(negotiation: Pick<Negotiation, 'meetings'>, day: Day): Meeting | null {
  return heldMeetings(negotiation).findLast((meeting) => effectiveDay(meeting.end) < day) ?? null
}

/** The first meeting that ends after a day. */
export function meetingAfter(negotiation: Pick<Negotiation, 'meetings'>, day: Day): Meeting | null {
  return heldMeetings(negotiation).find((meeting) => effectiveDay(meeting.end) > day) ?? null
}

/** The meeting that is held on a day, if any. */
export function meetingOn(negotiation: Pick<Negotiation, 'meetings'>, day: Day): Meeting | null {
  return (
    heldMeetings(negotiation).findLast((meeting) => meeting.start <= day && effectiveDay(meeting.end) >= day) ?? null
  )
}

/** What observations name a meeting, by a day, in the articles' order. */
export function resultsOf(
  ledger: Ledger,
  articles: readonly Article[],
  meeting: string,
  day: Day,
): readonly LedgerEntry[] {
  return articles.flatMap((article) =>
    (ledger.entries.get(article.id) ?? []).filter(
      (entry) => entry.observation.meeting === meeting && entry.day <= day && entry.observation.basis !== 'planned',
    ),
  )
}

/** What was announced for a meeting, or is planned for its first day. */
export function agendaOf(ledger: Ledger, articles: readonly Article[], meeting: Meeting): readonly LedgerEntry[] {
  const start = effectiveDay(meeting.start)
  return articles.flatMap((article) =>
    (ledger.entries.get(article.id) ?? []).filter(
      (entry) =>
        entry.observation.basis === 'planned' && (entry.observation.meeting === meeting.id || entry.day === start),
    ),
  )
}

export interface MeetingChanges {
  /** The meeting that it is compared with. */
  readonly previous: Meeting | null
  readonly changes: readonly Change[]
}

/** What changed at a meeting against the one before. `view.day` bounds what is known. */
export function meetingChanges(view: View, meeting: Meeting): MeetingChanges {
  const end = effectiveDay(meeting.end)
  const previous = meetingBefore(view.negotiation, effectiveDay(meeting.start))
  const from = previous ? effectiveDay(previous.end) : '0000-01-01'
  if (view.day <= from) return { previous, changes: [] }
  const to = earlierDay(end, view.day)
  return { previous, changes: changesBetween({ ...view, day: from }, { ...view, day: to }) }
}

interface Dated {
  /** As the source gives it. */
  readonly date: DayOrMonth
  /** Its last day. */
  readonly day: Day
  readonly daysToGo: number
}

/** Something with a date ahead. */
export type UpcomingDates = Dated &
  (
    | { readonly kind: 'milestone'; readonly milestone: Milestone }
    | { readonly kind: 'target'; readonly target: TrackedTarget }
    | { readonly kind: 'meeting'; readonly meeting: Meeting }
  )

/** What is ahead of a day, the nearest first: milestones, open targets, meetings. */
export function upcomingDates(view: View): readonly UpcomingDates[] {
  const { negotiation, day } = view
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
  const targets = allTargets(view.ledger, negotiation.articles, day)
    .filter((target) => target.outcome === 'open' && target.metOn === null)
    .map((target) => ({ kind: 'target' as const, date: target.date, target }))
  return [...milestones, ...meetings, ...targets]
    .map((item) => ({ ...item, day: effectiveDay(item.date) }))
    .filter((item) => item.day >= day)
    .sort((a, b) => compare(a.day, b.day))
    .map((item) => ({ ...item, daysToGo: daysBetween(day, item.day) }))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
