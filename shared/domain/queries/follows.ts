/** Selector for My list: the subjects that the user follows. */

import { continuingOn } from '../assembly/continuation-queries'
import { continuationsOf } from '../assembly/continuations'
import { type Entry, type FollowEntry, type FollowSubject, withdrawnIds } from '../entries/entries'
import type { Article, Day } from '../types'

/**
 * Subjects whose latest follow entry is on. An article stays followed under what continues it by a day, and before its first
 * day is followed under what it continues, unless the user stopped following that.
 */
export function followedOn(
  articles: readonly Article[],
  records: readonly Entry[],
  day: Day,
): readonly FollowSubject[] {
  const latest = latestFollows(records)
  const own = [...latest.values()].filter(({ on }) => on).map(({ subject }) => subject)
  const ids = new Set(own.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])))
  const earlier = new Set(ids)
  const isNew = (id: string) => !latest.has(keyOf({ kind: 'article', id }))
  // A set is walked with what is added on the way.
  for (const followed of ids) for (const { id } of continuingOn(articles, followed, day)) if (isNew(id)) ids.add(id)
  // Each comes after those of what it continues: from the end, every way to an article is known before it.
  for (const { article, of, from } of continuationsOf(articles).toReversed())
    if (earlier.has(article) && from > day) for (const id of of) if (isNew(id)) earlier.add(id)
  const followed = new Set([...ids, ...earlier])
  for (const { id, kind } of own) if (kind === 'article') followed.delete(id)
  return [...own, ...[...followed].map((id): FollowSubject => ({ kind: 'article', id }))]
}

/** True where the negotiation of the entries is followed as a whole. */
export const isFollowedWhole = (records: readonly Entry[]): boolean =>
  followedOn([], records, '').some(({ kind }) => kind === 'negotiation')

/** Latest follow entry of each subject. */
function latestFollows(records: readonly Entry[]): ReadonlyMap<string, FollowEntry> {
  const latest = new Map<string, FollowEntry>()
  const withdrawn = withdrawnIds(records)
  for (const record of records)
    if (record.kind === 'follow' && !withdrawn.has(record.id)) latest.set(keyOf(record.subject), record)
  return latest
}

const keyOf = ({ kind, id }: FollowSubject): string => `${kind} ${id}`
