/**
 * Text form of the weights, so that the script compresses well: one printable character for a weight, four for the key of
 * a feature, column by column.
 */

/** Outcomes, the classes of the regression: no status, and each phase but that under discussion. */
export const OUTCOMES = ['none', 'proposed', 'nearly-clean', 'clean', 'parked', 'concluded', 'dropped'] as const

/** Weights of features by class, as whole numbers of `unit`. */
export interface Weights {
  readonly unit: number
  /** Keys in ascending order. */
  readonly keys: Uint32Array
  /** `OUTCOMES.length` for each key. */
  readonly levels: Int8Array
}

export interface PackedWeights {
  readonly unit: number
  readonly keys: string
  readonly levels: string
}

/** Greatest level; a weight is a level times the unit. */
export const MOST_LEVEL = 15
/** Characters from here on, without quotation marks and the backslash. */
const FIRST_CHARACTER = 40
const BASE = 52
const KEY_DIGITS = 4
const KEYS = BASE ** KEY_DIGITS
const ZERO = FIRST_CHARACTER + MOST_LEVEL

/** Key of a feature's hash. */
export const keyOf = (hash: number): number => hash % KEYS

export function packWeights({ unit, keys, levels }: Weights): PackedWeights {
  const digit = (key: number, place: number) => Math.floor(key / BASE ** place) % BASE
  const places = Array.from({ length: KEY_DIGITS }, (_, at) => KEY_DIGITS - 1 - at)
  const columns = places.map((place) => String.fromCharCode(...keys.map((key) => FIRST_CHARACTER + digit(key, place))))
  const byClass = OUTCOMES.map((_, one) => levels.filter((_, at) => at % OUTCOMES.length === one))
  return {
    unit,
    keys: columns.join(''),
    levels: byClass.map((column) => String.fromCharCode(...Uint8Array.from(column, (level) => ZERO + level))).join(''),
  }
}

export function unpackWeights(packed: PackedWeights): Weights {
  const count = packed.keys.length / KEY_DIGITS
  const keys = new Uint32Array(count)
  for (let at = 0; at < packed.keys.length; at++) {
    const key = at % count
    keys[key] = (keys[key] ?? 0) * BASE + packed.keys.charCodeAt(at) - FIRST_CHARACTER
  }
  const levels = new Int8Array(packed.levels.length)
  for (let at = 0; at < levels.length; at++)
    levels[(at % count) * OUTCOMES.length + Math.floor(at / count)] = packed.levels.charCodeAt(at) - ZERO
  return { unit: packed.unit, keys, levels }
}
