/** What the user follows and has noted, as the latest records say. */

import type { FollowRecord, NoteRecord, Subject, UserRecord } from '../../shared/domain/entries'
import { growing } from '../../shared/domain/incremental'
import { replacedIds } from '../../shared/domain/ledger'
import { record } from './state'

/** What no longer counts of a record; asked for several times a screen, and looked through once. */
const goneFrom = growing<ReadonlySet<string>>(replacedIds, (before, further) => {
  const more = replacedIds(further)
  return more.size === 0 ? before : null
})

const isListed = (made: UserRecord): made is FollowRecord | NoteRecord => made.kind === 'follow' || made.kind === 'note'

/** What is followed and noted, which is few among many observations; asked for several times a screen as well. */
const listedIn = growing<readonly (FollowRecord | NoteRecord)[]>(
  (records) => records.filter(isListed),
  (before, further) => {
    const more = further.filter(isListed)
    return more.length === 0 ? before : [...before, ...more]
  },
)

const sameSubject = (a: Subject, b: Subject) => a.kind === b.kind && a.id === b.id

/** Whether a subject is on my list: the latest record says. */
export function follows(records: readonly UserRecord[], subject: Subject): boolean {
  return (
    latest(
      records,
      (record): record is FollowRecord => record.kind === 'follow' && sameSubject(record.subject, subject),
    )?.on ?? false
  )
}

/** The note or the red lines on a subject, as last written; `null` where there are none. */
export function noteOn(records: readonly UserRecord[], subject: Subject, redLine: boolean): NoteRecord | null {
  const note = latest(
    records,
    (record): record is NoteRecord =>
      record.kind === 'note' && record.redLine === redLine && sameSubject(record.subject, subject),
  )
  return note && note.text !== '' ? note : null
}

function latest<R extends FollowRecord | NoteRecord>(
  records: readonly UserRecord[],
  is: (record: FollowRecord | NoteRecord) => record is R,
): R | null {
  const gone = goneFrom(records)
  return listedIn(records).findLast((made): made is R => is(made) && !gone.has(made.id)) ?? null
}

/** The user's records, whatever is open. */
export const myRecords = (): readonly UserRecord[] => record.value?.records ?? []
