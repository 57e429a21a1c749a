/** Memoises a computation over an append-only list: when few entries were appended, updates the last result. */
import type { Entry } from '../entries/entries'

/** More at once are an import, for which computing again costs no more. */
const FEW = 200

type Records = readonly Entry[]

/** Memoises the last comparison: several computations ask for the same one after each save. */
let compared: { readonly before: Records; readonly after: Records; readonly appended: Records | null } | null = null

/**
 * Entries that the second list appends to the first; `null` where the lists differ otherwise, or by more than a few.
 */
export function appendedEntries(before: Records, after: Records): Records | null {
  if (compared?.before !== before || compared.after !== after)
    compared = { before, after, appended: compare(before, after) }
  return compared.appended
}

function compare(before: Records, after: Records): Records | null {
  const count = after.length - before.length
  if (count < 0 || count > FEW) return null
  for (let at = 0; at < before.length; at++) if (before[at] !== after[at]) return null
  return after.slice(before.length)
}

/**
 * Memoises `compute` over a list. Where only a few entries were appended to the last one, calls `extend` with the last
 * result and those; `null` from it falls back to `compute`.
 */
export function memoizeAppends<T>(
  compute: (records: Records) => T,
  extend: (before: T, appended: Records) => T | null,
): (records: Records) => T {
  let last: { readonly records: Records; readonly made: T } | null = null
  return (records) => {
    if (last?.records === records) return last.made
    const appended = last && appendedEntries(last.records, records)
    const made = (last && appended && extend(last.made, appended)) ?? compute(records)
    last = { records, made }
    return made
  }
}
