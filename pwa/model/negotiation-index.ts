/** The pack by id, and its meetings by day: what every screen looks things up in. */
import { effectiveDay } from '../../shared/domain/days'
import { heldMeetings } from '../../shared/domain/meetings'
import type { Article, Day, Meeting, Member, Theme } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'

/** A meeting that took place, and the day as of which one sees what it did: its last. */
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
  /** The articles without the instrument, which is never counted among them. */
  readonly counted: readonly Article[]
  /** In order of day; what was postponed or only planned is left out. */
  readonly heldMeetings: readonly HeldMeeting[]
}

export function indexNegotiation(pack: Pack): NegotiationIndex {
  return {
    pack,
    articles: byId(pack.articles),
    members: byId(pack.members),
    meetings: byId(pack.meetings),
    themes: byId(pack.themes),
    instrument: pack.articles.find((article) => article.kind === 'instrument') ?? null,
    counted: pack.articles.filter((article) => article.kind !== 'instrument'),
    heldMeetings: heldMeetings(pack).map((meeting) => ({ meeting, day: effectiveDay(meeting.end) })),
  }
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]))

/** The last sitting before a day. */
export const heldMeetingBefore = (atlas: NegotiationIndex, day: Day): HeldMeeting | null =>
  atlas.heldMeetings.findLast((sitting) => sitting.day < day) ?? null
/** The first sitting after a day. */
export const heldMeetingAfter = (atlas: NegotiationIndex, day: Day): HeldMeeting | null =>
  atlas.heldMeetings.find((sitting) => sitting.day > day) ?? null
/** The sitting whose last day this is; of several the last listed. */
export const heldMeetingOn = (atlas: NegotiationIndex, day: Day): HeldMeeting | null =>
  atlas.heldMeetings.findLast((sitting) => sitting.day === day) ?? null

/** The head of a title: what stands before its first colon or semicolon. */
export const shortTitle = (title: string): string => title.split(/[:;]/)[0]?.trim() || title
