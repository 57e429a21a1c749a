/** Selector for My list: the subjects that the user follows. */

import type { Entry, FollowEntry, Subject } from './entries'
import { replacedIds } from './ledger'

/** Subjects whose latest follow entry is on. */
export function followed(records: readonly Entry[]): readonly Subject[] {
  const on = new Map<string, FollowEntry>()
  const replaced = replacedIds(records)
  for (const record of records)
    if (record.kind === 'follow' && !replaced.has(record.id))
      on.set(`${record.subject.kind} ${record.subject.id}`, record)
  return [...on.values()].filter((record) => record.on).map((record) => record.subject)
}
