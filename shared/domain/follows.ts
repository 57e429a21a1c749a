/** What the user follows, as the latest records say. */

import type { Entry, FollowEntry, Subject } from './entries'
import { replacedIds } from './ledger'

/** What is on my list. */
export function followed(records: readonly Entry[]): readonly Subject[] {
  const on = new Map<string, FollowEntry>()
  const gone = replacedIds(records)
  for (const record of records)
    if (record.kind === 'follow' && !gone.has(record.id)) on.set(`${record.subject.kind} ${record.subject.id}`, record)
  return [...on.values()].filter((record) => record.on).map((record) => record.subject)
}
