/**
 * Arrival log: each transaction that adds entries adds a row with the instant and their ids. Its instants never go back, whatever the
 * clock does. Local: no export, backup, second copy or sync reads it.
 */
import { isInstant } from '../../../shared/domain/dates/days'
import { type Database, withDatabase } from '../database'
import { ARRIVED, type ArrivedRow, type MetaRow } from '../schema'

type WithMeta = Pick<Database, 'meta'>

/** What one transaction added. */
export interface Arrived {
  /** ISO 8601 instant. */
  readonly at: string
  readonly ids: readonly string[]
}

/** Adds the entries that a transaction on `meta` adds; no row without any. */
export async function addArrived(db: WithMeta, entries: ReadonlyArray<{ readonly id: string }>): Promise<void> {
  if (entries.length > 0)
    await addRow(
      db,
      entries.map(({ id }) => id),
    )
}

/** Marks a place in the log: what arrives from now on is later than the instant that it resolves to. Throws `StoreFailure`. */
export const markArrived = (): Promise<string> =>
  withDatabase((db) => db.transaction('rw', db.meta, () => addRow(db, [])))

async function addRow(db: WithMeta, ids: readonly string[]): Promise<string> {
  const last = await rowsOf(db).reverse().filter(isDated).first()
  const at = new Date(Math.max(Date.now(), last ? Date.parse(instantOf(last)) + 1 : 0)).toISOString()
  await db.meta.put({ key: `${ARRIVED}${at}`, value: ids })
  return at
}

/** Takes erased ids out, in a transaction on `meta`. */
export const eraseArrived = (db: WithMeta, erased: ReadonlySet<string>): Promise<unknown> =>
  rowsOf(db).modify((row, ref) => {
    if (isArrived(row) && row.value.some((id) => erased.has(id)))
      ref.value = { ...row, value: row.value.filter((id) => !erased.has(id)) }
  })

/** Reads what arrived after an instant, and the instant at which the log begins. Throws `StoreFailure`. */
export const readArrived = (
  since: string,
): Promise<{ readonly begun: string | null; readonly arrived: readonly Arrived[] }> =>
  withDatabase((db) =>
    db.transaction('r', db.meta, async () => {
      const first = await rowsOf(db).first()
      const rows = await rowsOf(db, since).toArray()
      const arrived = rows.filter(isArrived).map((row) => ({ at: instantOf(row), ids: row.value }))
      return { begun: first ? instantOf(first) : null, arrived }
    }),
  )

const rowsOf = ({ meta }: WithMeta, after = '') =>
  meta.where('key').between(`${ARRIVED}${after}`, `${ARRIVED}\uffff`, false)

const instantOf = ({ key }: MetaRow): string => key.slice(ARRIVED.length)

/** False for a damaged row, whose key is no instant after which there is one. */
const isDated = (row: MetaRow): boolean => isInstant(instantOf(row))

const isArrived = (row: MetaRow): row is ArrivedRow => row.key.startsWith(ARRIVED) && Array.isArray(row.value)
