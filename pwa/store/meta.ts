/**
 * Accessors of the `meta` key-value store, for use within a transaction. A missing key resolves to `null`, or to an empty
 * list.
 */
import type { NamedDelegation } from '../../shared/domain/delegation-layer'
import type { Lock } from '../../shared/pack/sealed'
import { CHECKPOINT, CONTENTS } from './checkpoint'
import type { Database } from './database'
import type { Backup, Import, OwnDelegation } from './schema'

type WithMeta = Pick<Database, 'meta'>

/** Lock of the entries that are not public; `null` when they are in the clear. */
export async function lockIn(database: WithMeta): Promise<Lock | null> {
  const row = await database.meta.get('lock')
  return row?.key === 'lock' ? row.value : null
}

/** Id of the epoch; `null` in a new database. */
export async function epochIn(database: WithMeta): Promise<string | null> {
  const row = await database.meta.get('epoch')
  return row?.key === 'epoch' ? row.value : null
}

/** The last backup. */
export async function backupIn(database: WithMeta): Promise<Backup | null> {
  const row = await database.meta.get('backup')
  return row?.key === 'backup' ? row.value : null
}

/** Imports that can be undone, the earliest first. */
export async function importsIn(database: WithMeta): Promise<readonly Import[]> {
  const row = await database.meta.get('imports')
  return row?.key === 'imports' ? row.value : []
}

/** Ids of erased entries. */
export async function forgottenIn(database: WithMeta): Promise<readonly string[]> {
  const row = await database.meta.get('forgotten')
  return row?.key === 'forgotten' ? row.value : []
}

/** Negotiation of the entries that name none. */
export async function firstIn(database: WithMeta): Promise<string | null> {
  const row = await database.meta.get('first-negotiation')
  return row?.key === 'first-negotiation' ? row.value : null
}

/** The delegation that this device is in; `null` without one. */
export async function delegationIn(database: WithMeta): Promise<OwnDelegation | null> {
  const row = await database.meta.get('delegation')
  return row?.key === 'delegation' ? row.value : null
}

/** Sets it, unless it is known. */
export async function setFirst(database: WithMeta, negotiation: string): Promise<void> {
  if ((await firstIn(database)) === null) await database.meta.put({ key: 'first-negotiation', value: negotiation })
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
