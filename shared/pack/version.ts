/** Versions of packs: numbers parted by dots, by the day on which a pack is made, and its content. */
import { isDay } from '../domain/dates/days'
import type { Day } from '../domain/types'

/**
 * Version of a pack that is made on a day, and is later than those before (`null` for none). With a mark of its content, which
 * ends the fourth number, two packs of the same day and the same versions before have the same version only if they say the same;
 * one that says what the latest of this day says has its version.
 */
export function versionOf(today: Day, before: readonly (string | null)[], mark = 0): string {
  const ofDay = numbersOf(today, '-')
  const was = before
    .map((version) => numbersOf(version ?? '0', '.'))
    .reduce((one, other) => (isLater(other, one) ? other : one), [])
  if (isLater(ofDay, was)) return [...ofDay, ...(mark > 0 ? [mark] : [])].join('.')
  const [year = 0, month = 0, day = 0, number = 0] = was
  const isSame =
    mark > 0 && number % MARKS === mark && !isLater(ofDay, was.slice(0, 3)) && !isLater(was.slice(0, 3), ofDay)
  if (isSame) return was.join('.')
  const next = mark > 0 ? (Math.floor(number / MARKS) + 1) * MARKS + mark : number + 1
  return [year, month, day, next].join('.')
}

/** Marks are six digits: 1 to 999,999. */
const MARKS = 1_000_000

/** Mark of a content: a hash (FNV-1a, 32 bits), which browsers compute without a secure context too. */
export function markOf(content: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193)
  return 1 + ((hash >>> 0) % (MARKS - 1))
}

/** Day on which a pack of a version was made; `null` where the version does not tell. */
export function dayOfVersion(version: string): Day | null {
  const [year = '', month = '', day = ''] = version.split('.')
  const made = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(made) ? made : null
}

function isLater(one: readonly number[], other: readonly number[]): boolean {
  for (let part = 0; part < 4; part++) {
    const difference = (one[part] ?? 0) - (other[part] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

const numbersOf = (text: string, mark: string): readonly number[] => text.split(mark).map(Number)
