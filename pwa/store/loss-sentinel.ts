/**
 * A trace of the record outside the database, so that an erased database is told apart from a first start. It says how
 * much there was, never what.
 */
import * as v from 'valibot'

const KEY = 'plenary.sentinel'
const traceSchema = v.object({
  born: v.string(),
  records: v.number(),
  lastBackup: v.nullable(v.string()),
  /** The id of the lock: what was read before it is not to be shown in the clear. */
  lock: v.optional(v.nullable(v.string()), null),
  /** When all records were counted, by the clock and within the transaction: what was written before is among them. */
  at: v.optional(v.number(), 0),
})

export type Sentinel = v.InferOutput<typeof traceSchema>

/** What was left by an earlier start on this device; `null` on a first start or where the browser keeps nothing. */
export function readSentinel(): Sentinel | null {
  try {
    const result = v.safeParse(traceSchema, JSON.parse(localStorage.getItem(KEY) ?? 'null'))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/**
 * Counts what was kept, or given up: a trace that knows only the last start would miss a first day's work. `at` is within
 * the transaction, as all may have been counted since it was complete.
 */
export function raiseSentinel(count: number, at: number): void {
  const trace = readSentinel()
  if (trace && trace.at <= at) writeSentinel({ ...trace, records: trace.records + count })
}

/** There were so many, which a trace that was counted after some of them were lost may not know. */
export function sentinelAtLeast(records: number): void {
  const trace = readSentinel()
  if (trace && trace.records < records) writeSentinel({ ...trace, records })
}

/** Whether two tell the same, as do none and none. */
export const isSameSentinel = (one: Sentinel | null, other: Sentinel | null): boolean =>
  one?.born === other?.born &&
  one?.records === other?.records &&
  one?.lastBackup === other?.lastBackup &&
  one?.lock === other?.lock

export function writeSentinel(trace: Sentinel): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(trace))
  } catch {
    // Without local storage there is no sentinel; the record itself is unharmed.
  }
}
