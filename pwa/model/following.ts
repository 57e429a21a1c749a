/** Follows and private notes: last write wins per subject, over the log of entries. And the lines of the meeting log. */

import { memoizeAppends } from '../../shared/domain/assembly/incremental'
import { compare } from '../../shared/domain/compare'
import {
  type Entry,
  type FollowEntry,
  type FollowSubject,
  type InterventionEntry,
  type NoteEntry,
  type Subject,
  saidAt,
  withdrawnIds,
} from '../../shared/domain/entries/entries'
import { followedOn } from '../../shared/domain/queries/follows'
import type { Article, Day } from '../../shared/domain/types'
import { day, negotiation, shownData } from './state'

/** Ids of withdrawn entries, memoised. */
const withdrawnFrom = memoizeAppends<ReadonlySet<string>>(withdrawnIds, (before, further) =>
  further.some(({ kind }) => kind === 'withdrawal') ? null : before,
)

const isListed = (entry: Entry): entry is FollowEntry | NoteEntry => entry.kind === 'follow' || entry.kind === 'note'

/** The follow and note entries, few among many, memoised. */
const listedIn = memoizeAppends<readonly (FollowEntry | NoteEntry)[]>(
  (records) => records.filter(isListed),
  (before, further) => {
    const more = further.filter(isListed)
    return more.length === 0 ? before : [...before, ...more]
  },
)

const isIntervention = (entry: Entry): entry is InterventionEntry => entry.kind === 'room'

/** The lines of the meeting log, memoised. */
const linesIn = memoizeAppends<readonly InterventionEntry[]>(
  (records) => records.filter(isIntervention),
  (before, further) => {
    const more = further.filter(isIntervention)
    return more.length === 0 ? before : [...before, ...more]
  },
)

/** The lines of the meeting log that were not withdrawn, in the order of the interventions. */
export function interventionsIn(records: readonly Entry[]): readonly InterventionEntry[] {
  const withdrawn = withdrawnFrom(records)
  const lines = linesIn(records).filter(({ id }) => !withdrawn.has(id))
  // Without a corrected line the order is that of the log.
  return lines.some(({ at }) => at !== undefined) ? lines.sort((a, b) => compare(saidAt(a), saidAt(b))) : lines
}

const sameSubject = (a: FollowSubject, b: FollowSubject) => a.kind === b.kind && a.id === b.id

/** The followed subjects among entries, with the articles that continue followed ones by a day. */
export function followedIn(records: readonly Entry[], articles: readonly Article[], on: Day): readonly FollowSubject[] {
  const withdrawn = withdrawnFrom(records)
  const follows = listedIn(records).filter(({ kind, id }) => kind === 'follow' && !withdrawn.has(id))
  return followedOn(articles, follows, on)
}

/** The notes on a subject, or its red lines, in the order of the log; an empty one clears those before it. */
export function notesOn(records: readonly Entry[], subject: Subject, redLine: boolean): readonly NoteEntry[] {
  const withdrawn = withdrawnFrom(records)
  return listedIn(records).filter(
    (entry): entry is NoteEntry =>
      entry.kind === 'note' &&
      entry.redLine === redLine &&
      sameSubject(entry.subject, subject) &&
      !withdrawn.has(entry.id),
  )
}

/** The user's entries; empty while the data are not loaded. */
export const myEntries = (): readonly Entry[] => shownData.value?.entries ?? []

/** Followed subjects, with the articles that continue followed ones by a day, the as-of date by default. */
export const myFollowed = (on: Day = day.value): readonly FollowSubject[] =>
  followedIn(myEntries(), negotiation.value?.pack.articles ?? [], on)

/** True where a subject is on My list. */
export const isFollowed = (subject: Subject): boolean => myFollowed().some((one) => sameSubject(one, subject))
