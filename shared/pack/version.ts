/** Versions of packs: numbers parted by dots, by the day on which a pack is made. */
import type { Day } from '../domain/types'

/** Version of a pack that is made on a day, and is later than those before (`null` for none). */
export function versionOf(today: Day, before: readonly (string | null)[]): string {
  const ofDay = numbersOf(today, '-')
  const was = before
    .map((version) => numbersOf(version ?? '0', '.'))
    .reduce((one, other) => (isLater(other, one) ? other : one), [])
  if (isLater(ofDay, was)) return ofDay.join('.')
  const [year = 0, month = 0, day = 0, number = 0] = was
  return [year, month, day, number + 1].join('.')
}

function isLater(one: readonly number[], other: readonly number[]): boolean {
  for (let part = 0; part < 4; part++) {
    const difference = (one[part] ?? 0) - (other[part] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

const numbersOf = (text: string, mark: string): readonly number[] => text.split(mark).map(Number)
