/** Milestones, open targets and meetings ahead as a calendar file of whole days. Loaded on use. */
import { generateIcsCalendar, type IcsEvent } from 'ts-ics'
import { addDays } from '../domain/days'
import type { UpcomingDates } from '../domain/meetings'
import { type NameBook, type ReportPhrases, wordsOf } from './phrases'

const midnight = (day: string) => ({ date: new Date(`${day}T00:00:00Z`), type: 'DATE' }) as const

/** The calendar; `now` is the instant of writing, ISO 8601. */
export function toCalendar(
  ahead: readonly UpcomingDates[],
  now: string,
  voice: ReportPhrases,
  names: NameBook,
): string {
  const events = ahead.map((item): IcsEvent => {
    const { uid, summary, description, url } = eventOf(item, voice, names)
    return {
      uid: `${uid}@plenary`,
      summary,
      ...(description === '' ? {} : { description }),
      ...(url ? { url } : {}),
      stamp: { date: new Date(now), type: 'DATE-TIME' },
      start: midnight(item.day),
      end: midnight(addDays(item.day, 1)),
    }
  })
  return generateIcsCalendar({ version: '2.0', prodId: '-//Plenary//Plenary//EN', events })
}

interface EventText {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly url: string | undefined
}

function eventOf(item: UpcomingDates, voice: ReportPhrases, names: NameBook): EventText {
  if (item.kind === 'milestone') {
    const { id, title, description, sources } = item.milestone
    return { uid: `milestone-${id}`, summary: title, description, url: sources.find((s) => s.startsWith('http')) }
  }
  if (item.kind === 'meeting') {
    const { id, title, note, urls } = item.meeting
    return { uid: `meeting-${id}`, summary: title, description: note, url: urls.en[0] ?? urls.other[0] }
  }
  const { article, status, entry } = item.target
  return {
    uid: `target-${article}-${status.id}-${item.target.date}`,
    summary: voice.say('calendar-target', { article: names.article(article), status: voice.status(status) }),
    description: wordsOf(voice, entry),
    url: entry.observation.evidence.url ?? undefined,
  }
}
