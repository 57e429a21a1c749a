/** Selector for My list: the subjects that the user follows. */

import { continuingOn } from './continuations'
import { type Entry, type FollowEntry, type Subject, withdrawnIds } from './entries'
import type { Article, Day } from './types'

/**
 * Subjects whose latest follow entry is on. An article stays followed under what continues it by a day, unless the user
 * stopped following that.
 */
export function followedOn(articles: readonly Article[], records: readonly Entry[], day: Day): readonly Subject[] {
  const latest = latestFollows(records)
  const own = [...latest.values()].filter(({ on }) => on).map(({ subject }) => subject)
  const ids = new Set(own.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])))
  const continuing: Subject[] = []
  // A set is walked with what is added on the way.
  for (const followed of ids)
    for (const { id } of continuingOn(articles, followed, day)) {
      const subject: Subject = { kind: 'article', id }
      if (ids.has(id) || latest.has(keyOf(subject))) continue
      ids.add(id)
      continuing.push(subject)
    }
  return [...own, ...continuing]
}

/** Latest follow entry of each subject. */
function latestFollows(records: readonly Entry[]): ReadonlyMap<string, FollowEntry> {
  const latest = new Map<string, FollowEntry>()
  const withdrawn = withdrawnIds(records)
  for (const record of records)
    if (record.kind === 'follow' && !withdrawn.has(record.id)) latest.set(keyOf(record.subject), record)
  return latest
}

const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`
