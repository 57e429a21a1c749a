/** The union of records: what two devices, two tabs or a backup and a record make together. */
import { canonical } from './canonical'
import type { Entry } from './entries'

/**
 * Union by id, in order of making. Commutative, associative and idempotent: should two different records ever bear one
 * id, which only a file changed by hand can bring about, every device takes the same one.
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

/**
 * The same for a list that is in order of making already, and a few records to go into it: what is there is looked
 * through once, not sorted again.
 */
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

/** The earlier made comes first; of two made at once, the lower id. */
export const byMaking = (a: Entry, b: Entry): number =>
  a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

function outranks(record: Entry, there: Entry): boolean {
  if (record.madeAt !== there.madeAt) return record.madeAt < there.madeAt
  return canonical(record) < canonical(there)
}
