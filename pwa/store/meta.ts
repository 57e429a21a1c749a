/**
 * Accessors of the `meta` key-value store, for use within a transaction. A missing key resolves to `null`, or to an empty
 * list, and so does one that is damaged; of a list what can be read counts.
 */
import type { NamedDelegation } from '../../shared/domain/entries/delegation-layer'
import type { Lock } from '../../shared/pack/sealed'
import type { Database } from './database'
import { checkOf, META_KEYS, type MetaKey, readMeta } from './meta-rows'
import type { Backup, Import, MetaRow, OwnDelegation, Signers, Step } from './schema'
import { CHECKPOINT, CONTENTS } from './start/checkpoint'

type WithMeta = Pick<Database, 'meta'>

/** What can be read of a row. */
async function valueIn<K extends MetaKey>(database: WithMeta, key: K) {
  return readMeta(key, await database.meta.get(key)).value
}

/** Lock of the entries that are not public; `null` when they are in the clear, or it is damaged. */
export const lockIn = (database: WithMeta): Promise<Lock | null> => valueIn(database, 'lock')

/** Writes the lock, with a checksum: a damaged one opens nothing, as a wrong passphrase does. */
export async function putLock(database: WithMeta, lock: Lock): Promise<void> {
  const row: MetaRow = { key: 'lock', value: lock, check: checkOf(lock) }
  await database.meta.put(row)
}

/** Id of the epoch; `null` in a new database. */
export const epochIn = (database: WithMeta): Promise<string | null> => valueIn(database, 'epoch')

/** The last backup. */
export const backupIn = (database: WithMeta): Promise<Backup | null> => valueIn(database, 'backup')

/** Keys of the datasets imported last, by negotiation. */
export const signersIn = async (database: WithMeta): Promise<Signers> => (await valueIn(database, 'signers')) ?? {}

/** Imports that can be undone, the earliest first. */
export const importsIn = async (database: WithMeta): Promise<readonly Import[]> =>
  (await valueIn(database, 'imports')) ?? []

/** Steps that can be undone and redone, the earliest first. */
export const stepsIn = async (database: WithMeta): Promise<readonly Step[]> => (await valueIn(database, 'steps')) ?? []

/** Ids of erased entries. */
export const forgottenIn = async (database: WithMeta): Promise<readonly string[]> =>
  (await valueIn(database, 'forgotten')) ?? []

/** The delegation that this device is in; `null` without one. */
export const delegationIn = (database: WithMeta): Promise<OwnDelegation | null> => valueIn(database, 'delegation')

/** Keys of the rows that are damaged. */
export async function damagedIn(database: WithMeta): Promise<Set<MetaKey>> {
  const rows = await database.meta.bulkGet([...META_KEYS])
  return new Set(META_KEYS.filter((key, at) => readMeta(key, rows[at]).isDamaged))
}

/** Deletes the checkpoint, in the transaction that begins an epoch or changes the pack. */
export async function dropCheckpoint(database: WithMeta): Promise<void> {
  await database.meta.bulkDelete([CHECKPOINT, CONTENTS])
}

/** Deletes all that is here of a delegation but the entries, which stay in its layer, in the transaction that ends the membership. */
export async function endMembership(db: Pick<Database, 'meta' | 'outbox' | 'syncLog' | 'syncState'>): Promise<void> {
  const own = await delegationIn(db)
  if (own) await setFormerDelegation(db, own)
  await db.meta.delete('delegation')
  await db.outbox.clear()
  await db.syncLog.clear()
  await db.syncState.clear()
}

/** The same where no entry stays in the layer. */
export async function clearDelegation(db: Parameters<typeof endMembership>[0]): Promise<void> {
  await endMembership(db)
  await setFormerDelegation(db, null)
}

/** Says of which delegation the entries in the layer are, on a device that is in none; `null` where it is not known. */
export async function setFormerDelegation(database: WithMeta, of: NamedDelegation | null): Promise<void> {
  if (of) await database.meta.put({ key: 'former-delegation', value: { d: of.d, name: of.name } })
  else await database.meta.delete('former-delegation')
}
