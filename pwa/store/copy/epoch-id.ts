/**
 * Ids of epochs: a number, which says which of two is the later one, and a random part, because two tabs or two databases
 * may begin one with the same number.
 */
const DIGITS = 15
const numberOf = (epoch: string) => epoch.slice(0, DIGITS)
const idOf = (number: number, unique: string) => `${String(number).padStart(DIGITS, '0')}-${unique}`

/** Id of the first epoch of a database. It is not later than any: another may be in the copy of a database that is lost. */
export const firstEpoch = (): string => idOf(0, crypto.randomUUID())

/** Id of the epoch after another, also when the clock was set back. */
export const nextEpoch = (before: string | null): string =>
  idOf(Math.max(Date.now(), (Number(numberOf(before ?? '')) || 0) + 1), crypto.randomUUID())

/** True unless an epoch is earlier than another. */
export const isAsLate = (epoch: string, other: string): boolean => numberOf(epoch) >= numberOf(other)
