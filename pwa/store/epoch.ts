/**
 * Epochs: within one, entries are only ever added, so that the database and the second copy of one epoch merge by union. A
 * transaction that removes or seals entries begins the next, whose id it writes; what lies under an earlier id is obsolete.
 * The copy gets an epoch after the database: one that has a later epoch is what a database had that is lost.
 */
import type { Database } from './database'
import { epochIn } from './meta'

const DIGITS = 15
const numberOf = (epoch: string) => epoch.slice(0, DIGITS)
const idOf = (number: number) => `${String(number).padStart(DIGITS, '0')}-${crypto.randomUUID()}`

/** Id of the first epoch of a database. It is not later than any: another may be in the copy of a database that is lost. */
export const firstEpoch = (): string => idOf(0)

/** Id of the epoch after another, also when the clock was set back. */
export const nextEpoch = (before: string | null): string =>
  idOf(Math.max(Date.now(), (Number(numberOf(before ?? '')) || 0) + 1))

/** True unless an epoch is earlier than another. */
export const isAsLate = (epoch: string, other: string): boolean => numberOf(epoch) >= numberOf(other)

/** Begins the next epoch, in the transaction that removes entries. */
export async function beginEpoch(db: Pick<Database, 'meta'>): Promise<void> {
  await db.meta.put({ key: 'epoch', value: nextEpoch(await epochIn(db)) })
}
