/** Instants (ISO 8601): one canonical form, in UTC with milliseconds, in which the order of texts is that of times. */
import { compare } from '../compare'

const LENGTH = '2026-12-02T10:00:00.000Z'.length

const isUtc = (instant: string): boolean => instant.length === LENGTH && instant.endsWith('Z')

/** An instant in the canonical form; empty, and so before all others, for what is none. */
export function utcInstant(instant: string): string {
  if (isUtc(instant)) return instant
  const time = Date.parse(instant)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

/** Comparator of instants by their time: an offset to UTC makes none earlier or later. */
export const compareInstants = (one: string, other: string): number => compare(utcInstant(one), utcInstant(other))
