/** What is made of a record that grows: from what came last, without looking through all of it again. */
import type { Entry } from './entries'

/** More than this at once is an import: making it anew costs no more. */
const FEW = 200

type Records = readonly Entry[]

/** What was compared last: several ask the same of each record that is kept. */
let compared: { readonly before: Records; readonly after: Records; readonly further: Records | null } | null = null

/** What stands at the end of the second list beyond the first; `null` where they differ in another way, or by much. */
export function appendedEntries(before: Records, after: Records): Records | null {
  if (compared?.before !== before || compared.after !== after)
    compared = { before, after, further: compare(before, after) }
  return compared.further
}

function compare(before: Records, after: Records): Records | null {
  const count = after.length - before.length
  if (count < 0 || count > FEW) return null
  for (let at = 0; at < before.length; at++) if (before[at] !== after[at]) return null
  return after.slice(before.length)
}

/**
 * What `whole` makes of a list, remembered; where only a few came to the end of the last one, what `grown` makes of that
 * and of those, which is `null` where it does not tell.
 */
export function memoizeAppends<T>(
  whole: (records: Records) => T,
  grown: (before: T, further: Records) => T | null,
): (records: Records) => T {
  let last: { readonly records: Records; readonly made: T } | null = null
  return (records) => {
    if (last?.records === records) return last.made
    const further = last && appendedEntries(last.records, records)
    const made = (last && further && grown(last.made, further)) ?? whole(records)
    last = { records, made }
    return made
  }
}
