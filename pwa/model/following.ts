/** Follows and private notes: last write wins per subject, over the log of entries. And the lines of the meeting log. */
import {
  type Entry,
  type FollowEntry,
  type InterventionEntry,
  type NoteEntry,
  type Subject,
  withdrawnIds,
} from '../../shared/domain/entries'
import { memoizeAppends } from '../../shared/domain/incremental'
import { shownData } from './state'

/** Ids of withdrawn entries, memoised. */
const withdrawnFrom = memoizeAppends<ReadonlySet<string>>(withdrawnIds, (before, further) => {
  const more = withdrawnIds(further)
  return more.size === 0 ? before : null
})

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

/** The lines of the meeting log that were not withdrawn, in the order of their making. */
export function interventionsIn(records: readonly Entry[]): readonly InterventionEntry[] {
  const withdrawn = withdrawnFrom(records)
  return linesIn(records).filter(({ id }) => !withdrawn.has(id))
}

const sameSubject = (a: Subject, b: Subject) => a.kind === b.kind && a.id === b.id

/** True where the latest follow entry puts the subject on My list. */
export function follows(records: readonly Entry[], subject: Subject): boolean {
  return (
    latest(records, (record): record is FollowEntry => record.kind === 'follow' && sameSubject(record.subject, subject))
      ?.on ?? false
  )
}

/** The latest note on a subject, or its red lines; `null` where there is none or it was emptied. */
export function noteOn(records: readonly Entry[], subject: Subject, redLine: boolean): NoteEntry | null {
  const note = latest(
    records,
    (record): record is NoteEntry =>
      record.kind === 'note' && record.redLine === redLine && sameSubject(record.subject, subject),
  )
  return note && note.text !== '' ? note : null
}

function latest<R extends FollowEntry | NoteEntry>(
  records: readonly Entry[],
  is: (record: FollowEntry | NoteEntry) => record is R,
): R | null {
  const withdrawn = withdrawnFrom(records)
  return listedIn(records).findLast((entry): entry is R => is(entry) && !withdrawn.has(entry.id)) ?? null
}

/** The user's entries; empty while the data are not loaded. */
export const myEntries = (): readonly Entry[] => shownData.value?.entries ?? []
