/** Selector for My list: the subjects that the user follows. */

import { type Entry, type FollowEntry, type Subject, withdrawnIds } from './entries'

/** Subjects whose latest follow entry is on. */
export function followed(records: readonly Entry[]): readonly Subject[] {
  const on = new Map<string, FollowEntry>()
  const withdrawn = withdrawnIds(records)
  for (const record of records)
    if (record.kind === 'follow' && !withdrawn.has(record.id))
      on.set(`${record.subject.kind} ${record.subject.id}`, record)
  return [...on.values()].filter((record) => record.on).map((record) => record.subject)
}
