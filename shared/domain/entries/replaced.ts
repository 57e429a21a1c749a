/**
 * Tombstones and corrections: which ids no longer count. A withdrawal names any entry; a correction counts only where it
 * names an observation of its own article, so that no entry takes the status of an article that it does not show.
 */

import type { Observation } from '../types'
import { type Entry, type ObservationEntry, withdrawnIds } from './entries'

type Identified = Pick<Observation, 'id' | 'article'>
export type Correction = ObservationEntry & { readonly supersedes: string }

export const isCorrection = (record: Entry): record is Correction =>
  record.kind === 'observation' && record.supersedes !== undefined

/**
 * Ids that no longer count: withdrawn entries, and observations that an entry in force supersedes. A corrected correction
 * still replaces its own original, in whatever order the entries come. `observations` are the pack's.
 */
export function replacedIds(records: readonly Entry[], observations: readonly Identified[]): ReadonlySet<string> {
  const withdrawn = withdrawnIds(records)
  const corrections = records.filter(isCorrection).filter(({ id }) => !withdrawn.has(id))
  if (corrections.length === 0) return withdrawn
  const articles = articlesOf(new Set(corrections.map(({ supersedes }) => supersedes)), records, observations)
  const replaced = new Set(withdrawn)
  for (const { article, supersedes } of corrections) if (articles.get(supersedes) === article) replaced.add(supersedes)
  return replaced
}

/** Articles of some observations by id. Of an id that the pack and an entry have, the pack's observation is meant. */
function articlesOf(
  ids: ReadonlySet<string>,
  records: readonly Entry[],
  observations: readonly Identified[],
): ReadonlyMap<string, string> {
  const articles = new Map<string, string>()
  for (const record of records)
    if (record.kind === 'observation' && ids.has(record.id)) articles.set(record.id, record.article)
  for (const { id, article } of observations) if (ids.has(id)) articles.set(id, article)
  return articles
}

/** Ids that withdrawals and corrections name, whether or not they count: an entry of such an id may not count. */
export function namedIds(records: readonly Entry[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const record of records)
    if (record.kind === 'withdrawal') named.add(record.withdraws)
    else if (isCorrection(record)) named.add(record.supersedes)
  return named
}

/** Article of an observation, the pack's or an entry; `null` for an entry of another kind. */
export const articleOf = (one: Entry | Observation): string | null =>
  'kind' in one && one.kind !== 'observation' ? null : one.article

/** Id of the observation that counts again once a correction is withdrawn; `null` without one. */
export function countsAgain(
  records: readonly Entry[],
  observations: readonly Identified[],
  { id, supersedes }: Pick<ObservationEntry, 'id' | 'supersedes'>,
): string | null {
  if (supersedes === undefined || !replacedIds(records, observations).has(supersedes)) return null
  const others = records.filter((record) => record.id !== id)
  return replacedIds(others, observations).has(supersedes) ? null : supersedes
}
