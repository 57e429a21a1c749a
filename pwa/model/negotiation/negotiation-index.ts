/** Index of a dataset: entities by id, and its meetings in order of date. */
import { effectiveDay } from '../../../shared/domain/dates/days'
import { heldMeetings } from '../../../shared/domain/queries/meetings'
import type { Article, Day, Meeting, Member, Theme } from '../../../shared/domain/types'
import type { Pack } from '../../../shared/pack/schema'

/** A meeting that took place, with its last day: the as-of date that shows its results. */
export interface HeldMeeting {
  readonly meeting: Meeting
  readonly day: Day
}

export interface NegotiationIndex {
  readonly pack: Pack
  readonly articles: ReadonlyMap<string, Article>
  readonly members: ReadonlyMap<string, Member>
  readonly meetings: ReadonlyMap<string, Meeting>
  readonly themes: ReadonlyMap<string, Theme>
  readonly instrument: Article | null
  /** The articles without the agreement as a whole, which is never counted among them. */
  readonly counted: readonly Article[]
  /** Held by today, in order of date, without meetings that were postponed or only planned. */
  readonly heldMeetings: readonly HeldMeeting[]
}

/** Builds the index as of today. */
export function indexNegotiation(pack: Pack, today: Day): NegotiationIndex {
  return {
    pack,
    articles: byId(pack.articles),
    members: byId(pack.members),
    meetings: byId(pack.meetings),
    themes: byId(pack.themes),
    instrument: pack.articles.find((article) => article.kind === 'instrument') ?? null,
    counted: pack.articles.filter((article) => article.kind !== 'instrument'),
    heldMeetings: heldMeetings(pack, today).map((meeting) => ({ meeting, day: effectiveDay(meeting.end) })),
  }
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]))

/** The last meeting before a day. */
export const heldMeetingBefore = (index: NegotiationIndex, day: Day): HeldMeeting | null =>
  index.heldMeetings.findLast((meeting) => meeting.day < day) ?? null
/** The first meeting after a day. */
export const heldMeetingAfter = (index: NegotiationIndex, day: Day): HeldMeeting | null =>
  index.heldMeetings.find((meeting) => meeting.day > day) ?? null
/** The meeting that ended on a day; of several the last listed. */
export const heldMeetingOn = (index: NegotiationIndex, day: Day): HeldMeeting | null =>
  index.heldMeetings.findLast((meeting) => meeting.day === day) ?? null
/** Id of the meeting in session on a day, which a form presets; `''` without one, and where several are. */
export function meetingOfDay(index: Pick<NegotiationIndex, 'heldMeetings'> | null, day: string): string {
  const [one, other] = index?.heldMeetings.filter(({ meeting, day: end }) => meeting.start <= day && day <= end) ?? []
  return one && !other ? one.meeting.id : ''
}

/** Short title: the text before the first colon or semicolon. */
export const shortTitle = (title: string): string => title.split(/[:;]/)[0]?.trim() || title
