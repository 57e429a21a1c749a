/**
 * Facts of a meeting: those that name it, on whatever day they are dated. What names another meeting of its days is none of them;
 * what names no meeting shares its days alone, and is told apart.
 */
import { addDays, earlierDay, effectiveDay, laterDay } from '../dates/days'
import { instantIn } from '../dates/zoned'
import { isCounted, type Ledger, type LedgerEntry, ownEntries } from '../ledger/ledger'
import type { Day, Meeting, Negotiation } from '../types'
import type { Change, View } from './changes'

export interface Days {
  readonly from: Day
  readonly to: Day
}

/** First and last day of a meeting, no later than the as-of date. */
export const daysOf = ({ start, end }: Pick<Meeting, 'start' | 'end'>, asOf: Day): Days => ({
  from: effectiveDay(start),
  to: earlierDay(effectiveDay(end), asOf),
})

/** The meeting that something names, where it is known: one that was removed is named by nothing. */
export const namedIn =
  ({ meetings }: Pick<Negotiation, 'meetings'>) =>
  ({ meeting }: { readonly meeting?: string | null | undefined }): string | null =>
    meetings.some(({ id }) => id === meeting) ? (meeting ?? null) : null

/**
 * The ledger as a meeting knew it: what went before, and what names it, within its days. An earlier meeting of its first day went
 * before it. What names another or none of its days is left out; `hasUnnamed` keeps what names none.
 */
export function ledgerOfMeeting(
  { negotiation, ledger, day: asOf }: View,
  meeting: Meeting,
  hasUnnamed = false,
): Ledger {
  const { from, to } = daysOf(meeting, asOf)
  if (to < from) return ledger
  const named = namedIn(negotiation)
  const earlier = new Set(negotiation.meetings.flatMap((other) => (isEarlierThatDay(other, meeting) ? [other.id] : [])))
  const dayBefore = addDays(from, -1)
  const dayOf = (entry: LedgerEntry): Day | null => {
    const of = named(entry.observation)
    if (!isCounted(entry) || entry.day > asOf) return entry.day
    if (of === meeting.id) return laterDay(from, earlierDay(entry.day, to))
    if (entry.day < from || entry.day > to) return entry.day
    if (of === null) return hasUnnamed ? entry.day : null
    return earlier.has(of) ? dayBefore : null
  }
  const entries = new Map<string, readonly LedgerEntry[]>()
  for (const [article, list] of ledger.entries) {
    const days = list.map(dayOf)
    entries.set(article, list.every(({ day }, at) => days[at] === day) ? list : redated(list, days))
  }
  return { ...ledger, entries }
}

const redated = (list: readonly LedgerEntry[], days: readonly (Day | null)[]): readonly LedgerEntry[] =>
  list
    .flatMap((entry, at) => {
      const day = days[at]
      return day === null || day === undefined ? [] : [day === entry.day ? entry : { ...entry, day }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

/** Entries of the days of a meeting that name none. */
export function alsoOnDaysOf({ negotiation, ledger, day }: View, meeting: Meeting): readonly LedgerEntry[] {
  const { from, to } = daysOf(meeting, day)
  const named = namedIn(negotiation)
  return negotiation.articles.flatMap(({ id }) =>
    ownEntries(ledger.entries.get(id) ?? [], id).filter(
      (entry) => entry.day >= from && entry.day <= to && isCounted(entry) && named(entry.observation) === null,
    ),
  )
}

/** True for a meeting that began earlier on the one day of another, by the clocks of both. */
function isEarlierThatDay(other: Meeting, meeting: Meeting): boolean {
  if (other.id === meeting.id || other.end !== meeting.start || meeting.end !== meeting.start) return false
  const [one, two] = [other, meeting].map(beginOf)
  return one !== undefined && two !== undefined && one !== '' && two !== '' && one < two
}

/** Instant at which a meeting begins, ISO 8601; without a zone by its own clock, and empty without a time. */
function beginOf({ start, time, zone }: Meeting): string {
  if (time === undefined || start.length < 10) return ''
  return (zone === undefined ? null : instantIn(start, time, zone))?.toISOString() ?? `${start}T${time}`
}

/** True for a change that a meeting can bring: milestones, participants and successions name none, a document may. */
export const isOfArticle = (change: Change): boolean => 'article' in change
