/**
 * Size limits of a value whose shape is validated elsewhere: a message that is too long is dropped before anything is
 * done with it.
 */
import * as v from 'valibot'

export interface Limits {
  /** Characters of one string. */
  readonly longest: number
  /** Items of one array, fields of one object. */
  readonly most: number
  /** Characters of all strings, names of fields included, with one for each other value. */
  readonly whole: number
  readonly depth: number
}

/** Entries of one message; each is validated by itself, so that one too long does not hold back the others. */
export const RECORDS_LIMITS: Limits = { longest: 100_000, most: 5000, whole: 50_000_000, depth: 12 }
/** A snapshot of some 50,000 observations has 25 million characters. */
export const SNAPSHOT_LIMITS: Limits = { longest: 20_000, most: 1_000_000, whole: 100_000_000, depth: 12 }

/** True when a value of plain objects, arrays and primitives keeps the limits. */
export function isWithin(value: unknown, { longest, most, whole, depth }: Limits): boolean {
  let left = whole
  const fits = (one: unknown, level: number): boolean => {
    if (typeof one === 'string') {
      left -= one.length
      return one.length <= longest && left >= 0
    }
    if (typeof one !== 'object' || one === null) return --left >= 0
    if (level === 0) return false
    if (Array.isArray(one)) return --left >= 0 && one.length <= most && one.every((item) => fits(item, level - 1))
    const fields = Object.entries(one)
    return fields.length <= most && fields.every(([name, item]) => fits(name, 1) && fits(item, level - 1))
  }
  return fits(value, depth)
}

/** Schema of such a value. */
export const within = (limits: Limits) =>
  v.pipe(
    v.unknown(),
    v.check((value) => isWithin(value, limits), 'is too long'),
  )

/** Largest file that is fetched from another host, in bytes. */
export const MAX_FETCHED_BYTES = 20_000_000
/** Time after which a fetch that does not end is given up, in ms. */
export const FETCH_TIMEOUT = 30_000
