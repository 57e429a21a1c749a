/**
 * iCalendar (RFC 5545): what is ahead as an export, all dates as a calendar to subscribe to. All-day events, but for a meeting with a time
 * in a zone, which is in UTC, so that no zone has to be defined. Loaded on demand.
 */
import { generateIcsCalendar, type IcsEvent } from 'ts-ics'
import { addDays, EARLIEST_DAY, effectiveDay, isDay, laterDay } from '../domain/dates/days'
import { instantIn } from '../domain/dates/zoned'
import { entityKey } from '../domain/entries/entries'
import { isPublic } from '../domain/entries/layers'
import { datesAhead, type UpcomingDates, upcomingDates } from '../domain/queries/meetings'
import { wordsIn } from '../domain/text/names'
import { withoutControls } from '../domain/text/text-controls'
import type { Day, Negotiation } from '../domain/types'
import type { InternalData } from './internal-data'
import { type NameBook, nameBook, type ReportPhrases, wordsOf } from './phrases'
import type { PublicData } from './public-data'

const midnight = (day: string) => ({ date: new Date(`${day}T00:00:00Z`), type: 'DATE' }) as const

export interface Calendar {
  readonly text: string
  /** Number of its events. */
  readonly count: number
}

/** Serialises what is ahead of a day; `now` is the instant of writing, ISO 8601. */
export function toCalendar(
  { negotiation, ledger }: PublicData,
  day: Day,
  now: string,
  phrases: ReportPhrases,
): Calendar {
  const names = nameBook(negotiation, phrases.lang)
  const stamp = new Date(now)
  const events = upcomingDates({ negotiation, ledger, day }).map((item) =>
    icsEvent(item, eventOf(item, phrases, names), stamp),
  )
  return { text: generateIcsCalendar({ ...HEAD, events }), count: events.length }
}

const HEAD = { version: '2.0', prodId: '-//Plenary//Plenary//EN' } as const

/**
 * Serialises all meetings and milestones, for a calendar that is subscribed to: nothing goes away from it once it is over. Each is stamped
 * with its own day: an instant of publication would make each event a new one in every version.
 */
export function datesCalendar(negotiation: Pick<Negotiation, 'meetings' | 'milestones'>, name: string): string {
  const events = datesAhead(negotiation, [], [], EARLIEST_DAY).flatMap((item) =>
    item.kind === 'meeting' || item.kind === 'milestone'
      ? icsEvent(item, datedText(item), midnight(item.day).date)
      : [],
  )
  return generateIcsCalendar({ ...HEAD, name: calendarName(name), events })
}

function icsEvent(item: UpcomingDates, { uid, summary, description, url }: EventText, stamp: Date): IcsEvent {
  return {
    uid: `${inOneLine(uid)}@plenary`,
    summary: withLineFeeds(summary),
    ...(description === '' ? {} : { description: withLineFeeds(description) }),
    ...(url ? { url: inOneLine(url) } : {}),
    stamp: { date: stamp, type: 'DATE-TIME' },
    ...(item.kind === 'meeting' && item.meeting.place ? { location: withLineFeeds(item.meeting.place) } : {}),
    ...timesOf(item),
  }
}

type Times = Pick<IcsEvent, 'start'> & { readonly end: IcsEvent['start'] }

/** Begin and end of an event: of a meeting its hours, or its days where its time or zone is not known. */
function timesOf(item: UpcomingDates): Times {
  if (item.kind !== 'meeting') return { start: midnight(item.day), end: midnight(addDays(item.day, 1)) }
  const { start, end, time, until, zone } = item.meeting
  const from = time === undefined || zone === undefined ? null : instantIn(item.day, time, zone)
  const last = laterDay(item.day, effectiveDay(end))
  if (from === null) return { start: midnight(item.day), end: midnight(addDays(isDay(start) ? last : item.day, 1)) }
  const to = until === undefined || zone === undefined ? null : instantIn(last, until, zone)
  // An hour where no end is known, as calendars have it.
  return { start: instant(from), end: instant(to !== null && to > from ? to : new Date(from.getTime() + HOUR)) }
}

const HOUR = 3_600_000
const instant = (date: Date) => ({ date, type: 'DATE-TIME' }) as const

/** Number of the dates ahead of a day that only a private entry states: a calendar is without them. */
export const privateDates = ({ negotiation, ledger }: InternalData, day: Day): number =>
  upcomingDates({ negotiation, ledger, day }).filter((item) => !isPublic(statedBy(item, negotiation))).length

function statedBy(item: UpcomingDates, { provenance }: InternalData['negotiation']) {
  if (item.kind === 'milestone') return provenance.get(entityKey('milestone', item.milestone.id))
  if (item.kind === 'meeting') return provenance.get(entityKey('meeting', item.meeting.id))
  return item.kind === 'target' ? item.target.entry : item.planned.entry
}

/** Any line break as a line feed, the only one that the serialiser escapes: a bare carriage return would begin a property. */
const withLineFeeds = (text: string): string => withoutControls(text).replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
const inOneLine = (text: string): string => withoutControls(text).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')

/** Name of a calendar, which the serialiser writes as it is. */
const calendarName = (name: string): string => inOneLine(name).replace(/[\\;,]/g, '\\$&')

interface EventText {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly url: string | undefined
}

/** A meeting or a milestone: its words are those of the negotiation in every language. */
function datedText(item: Extract<UpcomingDates, { kind: 'meeting' | 'milestone' }>): EventText {
  if (item.kind === 'milestone') {
    const { id, title, description, sources } = item.milestone
    return { uid: `milestone-${id}`, summary: title, description, url: sources.find((s) => s.startsWith('http')) }
  }
  const { id, title, note, urls, time, zone } = item.meeting
  return {
    uid: `meeting-${id}`,
    summary: time !== undefined && zone === undefined ? `${time} ${title}` : title,
    description: note,
    url: wordsIn(urls, 'en')[0] ?? wordsIn(urls, 'other')[0],
  }
}

function eventOf(item: UpcomingDates, phrases: ReportPhrases, names: NameBook): EventText {
  if (item.kind === 'milestone' || item.kind === 'meeting') return datedText(item)
  const { article, status, entry, date } = item.kind === 'target' ? item.target : item.planned
  const values = { article: names.article(article), status: phrases.status(status) }
  return {
    uid: `${item.kind}-${article}-${status.id}-${date}`,
    summary: phrases.phrase(`calendar-${item.kind}`, values),
    description: wordsOf(phrases, entry),
    url: entry.observation.evidence.url ?? undefined,
  }
}
