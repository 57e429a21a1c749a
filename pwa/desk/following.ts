/** What the user follows and has noted, as the latest records say. */
import { replacedIds } from '../../shared/domain/ledger'
import type { FollowRecord, NoteRecord, Subject, UserRecord } from '../../shared/domain/records'
import { record } from '../app/state'

const gone = new WeakMap<readonly UserRecord[], ReadonlySet<string>>()

/** What no longer counts of a record; asked for several times a screen, and looked through once. */
function goneFrom(records: readonly UserRecord[]): ReadonlySet<string> {
  let ids = gone.get(records)
  if (!ids) gone.set(records, (ids = replacedIds(records)))
  return ids
}

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

function latest<R extends UserRecord>(
  records: readonly UserRecord[],
  is: (record: UserRecord) => record is R,
): R | null {
  const gone = goneFrom(records)
  for (let index = records.length - 1; index >= 0; index--) {
    const record = records[index]
    if (record && is(record) && !gone.has(record.id)) return record
  }
  return null
}

/** The user's records, whatever is open. */
export const myRecords = (): readonly UserRecord[] => record.value?.records ?? []
