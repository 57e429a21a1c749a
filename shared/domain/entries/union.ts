/** Merge of entries by union: two devices, two tabs, or a backup and the store. */

import { compare } from '../compare'
import { compareInstants } from '../dates/instants'
import { canonical } from './canonical'
import type { Entry } from './entries'

/**
 * Union by id, sorted by time of making. Commutative, associative and idempotent: where two different entries have one id,
 * every device takes the same one. Of a copy that an export has cut and the entry itself that is the entry, which says more.
 */
export function merge(...lists: readonly (readonly Entry[])[]): Entry[] {
  const byId = new Map<string, Entry>()
  for (const list of lists)
    for (const record of list) {
      const there = byId.get(record.id)
      if (!there || (there !== record && outranks(record, there))) byId.set(record.id, record)
    }
  return [...byId.values()].sort(byMaking)
}

/** Merges a few entries into a list that is sorted already, in one pass and without sorting it again. */
export function mergeInto(ordered: readonly Entry[], few: readonly Entry[]): readonly Entry[] {
  const ids = new Set(few.map((record) => record.id))
  if (ids.size < few.length || ordered.some((record) => ids.has(record.id))) return merge(ordered, few)
  const merged = [...ordered]
  for (const record of few) {
    let at = merged.length
    while (at > 0 && byMaking(merged[at - 1] ?? record, record) > 0) at--
    merged.splice(at, 0, record)
  }
  return merged
}

/** Comparator: by time of making, then by id. */
export const byMaking = (a: Entry, b: Entry): number => compareInstants(a.madeAt, b.madeAt) || compare(a.id, b.id)

/** True where an entry counts in place of another of its id: on every device the same one of the two. */
export function outranks<E extends Pick<Entry, 'madeAt'>>(record: E, there: E): boolean {
  const order = compareInstants(record.madeAt, there.madeAt)
  if (order !== 0) return order < 0
  const [one, other] = [canonical(record), canonical(there)]
  return one.length === other.length ? one < other : one.length > other.length
}
