/** Accessors of the `meta` key-value store, for use within a transaction. All resolve to `null` for a missing key. */
import type { Lock } from '../../shared/pack/sealed'
import type { Database } from './database'
import type { Backup } from './schema'

type WithMeta = Pick<Database, 'meta'>

/** Lock of the private entries; `null` when they are in the clear. */
export async function lockIn(database: WithMeta): Promise<Lock | null> {
  const row = await database.meta.get('lock')
  return row?.key === 'lock' ? row.value : null
}

/** Identity of the database: the instant of its creation; `null` in a new one. */
export async function bornIn(database: WithMeta): Promise<string | null> {
  const row = await database.meta.get('born')
  return row?.key === 'born' ? row.value : null
}

/** The last backup. */
export async function backupIn(database: WithMeta): Promise<Backup | null> {
  const row = await database.meta.get('backup')
  return row?.key === 'backup' ? row.value : null
}
