/** What the user follows and has noted, as the latest records say. */

import type { Entry, FollowEntry, NoteEntry, Subject } from '../../shared/domain/entries'
import { memoizeAppends } from '../../shared/domain/incremental'
import { replacedIds } from '../../shared/domain/ledger'
import { appData } from './state'

/** What no longer counts of a record; asked for several times a screen, and looked through once. */
const goneFrom = memoizeAppends<ReadonlySet<string>>(replacedIds, (before, further) => {
  const more = replacedIds(further)
  return more.size === 0 ? before : null
})

const isListed = (made: Entry): made is FollowEntry | NoteEntry => made.kind === 'follow' || made.kind === 'note'

/** What is followed and noted, which is few among many observations; asked for several times a screen as well. */
const listedIn = memoizeAppends<readonly (FollowEntry | NoteEntry)[]>(
  (records) => records.filter(isListed),
  (before, further) => {
    const more = further.filter(isListed)
    return more.length === 0 ? before : [...before, ...more]
  },
)

const sameSubject = (a: Subject, b: Subject) => a.kind === b.kind && a.id === b.id

/** Whether a subject is on my list: the latest record says. */
export function follows(records: readonly Entry[], subject: Subject): boolean {
  return (
    latest(records, (record): record is FollowEntry => record.kind === 'follow' && sameSubject(record.subject, subject))
      ?.on ?? false
  )
}

/** The note or the red lines on a subject, as last written; `null` where there are none. */
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
  const gone = goneFrom(records)
  return listedIn(records).findLast((made): made is R => is(made) && !gone.has(made.id)) ?? null
}

/** The user's records, whatever is open. */
export const myEntries = (): readonly Entry[] => appData.value?.entries ?? []
